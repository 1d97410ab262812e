import type { NameIndex } from '../../../registry/name-index.ts';
import { type Line, withoutEmphasis as plain } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth as fold } from '../../../text/widths.ts';

/** A printed name of a law, plan or organisation with its first line in a sheet. */
export interface Citation {
  name: string;
  line: number;
}

/** 「…計画」 plan, 法 law, 戦略 strategy, 方針 policy, also with a year behind it; or with （…閣議決定）, a cabinet decision, behind it. */
const QUOTED = rule(
  /[「『](?<name>[^「」『』]{3,60})[」』](?<decided>\s*\([^()]*(?:閣議|本部)決定\))?/gu,
  ['「見本対策推進計画」', '『見本基本方針』 (令和6年見本会議閣議決定)'],
  ['「法」', '見本計画'],
);
const POLICY_END = rule(
  /(?:計画|法|法律|戦略|方針)(?:の?[0-9]{4})?(?:年改訂版)?(?:について)?(?:\([^()]*\))?$/u,
  ['見本基本計画', '見本法', '見本戦略2025', '見本方針2024年改訂版', '見本計画について'],
  ['見本会議', '計画の見本'],
);
/** Words that end like a policy and are none: 方法 method, 事業計画 business plan of each body … */
const NO_POLICY = rule(/(?:方法|療法|用法|技法|手法)$/u, ['見本療法', '見本の方法'], ['見本法', '見本方針']);

/** について（令和6年6月21日閣議決定） inside the quotation: when it was decided is no part of the name. */
const DECISION = rule(
  /(?:について)?\s*[（(][^（()）]*決定[)）]$/u,
  ['見本戦略について（令和6年6月1日閣議決定）', '見本方針（本部決定）'],
  ['見本戦略について', '（見本）'],
);

/** What a sheet's lines cite and name, each printed form once; quoted policies that the registry lacks apart. */
export interface Citations {
  policies: Citation[];
  unknownPolicies: Citation[];
  mentions: Citation[];
}

/** Policies cited and organisations named in a sheet's lines, each printed form once; quoted policies that the registry lacks apart. */
export function readCitations(lines: readonly Line[], names: NameIndex): Citations {
  const policies = new Map<string, Citation>();
  const unknown = new Map<string, Citation>();
  const mentions = new Map<string, Citation>();
  const keep = (map: Map<string, Citation>, name: string, line: number) => {
    if (!map.has(name)) map.set(name, { name, line });
  };
  for (const line of lines) {
    const raw = plain(line.raw);
    const known = names.findPolicies(raw);
    for (const match of known) keep(policies, match.printed, line.number);
    for (const match of names.findOrganizations(raw)) keep(mentions, match.printed, line.number);
    for (const match of fold(raw).matchAll(QUOTED)) {
      const start = match.index + 1;
      const name = raw.slice(start, start + (match.groups?.['name'] ?? '').length);
      const inside = known.some((one) => one.start >= match.index && one.end <= match.index + match[0].length);
      const policy = match.groups?.['decided'] !== undefined || (POLICY_END.test(fold(name)) && !NO_POLICY.test(name));
      if (policy && !inside && !name.includes('。')) keep(unknown, name.replace(DECISION, ''), line.number);
    }
  }
  return { policies: [...policies.values()], unknownPolicies: [...unknown.values()], mentions: [...mentions.values()] };
}
