import type { NameIndex } from '../../../registry/name-index.ts';
import { type Line, withoutEmphasis as plain } from '../../../text/lines.ts';
import { halfWidth as fold } from '../../../text/widths.ts';

/** A printed name of a law, plan or organisation with its first line in a sheet. */
export interface Citation {
  name: string;
  line: number;
}

/** 「…計画」 plan, 法 law, 戦略 strategy, 方針 policy, also with a year behind it; or with （…閣議決定）, a cabinet decision, behind it. */
const QUOTED = /[「『](?<name>[^「」『』]{3,60})[」』](?<decided>\s*\([^()]*(?:閣議|本部)決定\))?/gu;
const POLICY_END = /(?:計画|法|法律|戦略|方針)(?:の?[0-9]{4})?(?:年改訂版)?(?:について)?(?:\([^()]*\))?$/u;
/** Words that end like a policy and are none: 方法 method, 事業計画 business plan of each body … */
const NO_POLICY = /(?:方法|療法|用法|技法|手法)$/u;

/** について（令和6年6月21日閣議決定） inside the quotation: when it was decided is no part of the name. */
const DECISION = /(?:について)?\s*[（(][^（()）]*決定[)）]$/u;

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
      if (policy && !inside && !/。/u.test(name)) keep(unknown, name.replace(DECISION, ''), line.number);
    }
  }
  return { policies: [...policies.values()], unknownPolicies: [...unknown.values()], mentions: [...mentions.values()] };
}
