import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';

/** A name for a sheet whose title recognition lost, and what it comes from. */
export interface InferredTitle {
  name: string;
  basis: 'purpose' | 'subsection' | 'section';
  /** The body that the sheet contributes to, when the purpose says so. */
  recipient: { subject: string; line: number } | null;
}

/**
 * In this order: what the sheet's own text names (a programme that it promotes or builds on, a contribution, the work carried out),
 * so that a name does not hang on the sheets around it; a member of the subsection heading that the text repeats; the subsection; the
 * section. `null` when there is none of them.
 */
export function inferTitle(
  subsection: string | null,
  section: string | null,
  purpose: readonly Line[],
  body: readonly Line[],
): InferredTitle | null {
  const program = readFirst(PROGRAMMES, purpose);
  if (program !== null) return { name: program, basis: 'purpose', recipient: null };
  const contribution = readContribution(purpose) ?? readContribution(body);
  if (contribution) return { name: `${contribution.subject}への拠出`, basis: 'purpose', recipient: contribution };
  const work = readFirst(WORKS, purpose);
  if (work !== null) return { name: work, basis: 'purpose', recipient: null };
  const member = subsection === null ? null : memberOf(subsection, purpose);
  if (member !== null) return { name: member, basis: 'subsection', recipient: null };
  if (subsection !== null) return { name: subsection, basis: 'subsection', recipient: null };
  return section === null ? null : { name: section, basis: 'section', recipient: null };
}

/**
 * A heading that lists programmes (…事業、…事業や…事業などへの支援) names each sheet below it: the member that the purpose repeats word
 * for word, its closing 事業 aside.
 */
function memberOf(subsection: string, purpose: readonly Line[]): string | null {
  const list = subsection.replace(/(?:などへの|等への|への)?支援$|の推進$/u, '');
  const members = list.split(/、|や(?=\p{Script=Han})/u).map((member) => member.trim());
  if (members.length < 2) return null;
  const text = purpose.map((line) => line.raw).join('');
  return members.find((member) => member.length >= 6 && text.includes(member.replace(/事業$/u, ''))) ?? null;
}

/** Xへの拠出を通じて, Xの…に拠出を行い: Japan contributes (拠出) to X. */
const TO = rule(
  /(?:^|、|[^ぁ-んァ-ヶ一-龠])(?<subject>[^\s、。のはをに]{2,30})への拠出/u,
  ['見本基金への拠出を通じて', 'また、見本機構への拠出'],
  ['見本の基金へ拠出する'],
);
const INTO = rule(
  /(?<subject>[ァ-ヶー]{3,30}|[A-Z][A-Za-z-]{2,12})の[^、。]{2,20}に拠出/u,
  ['ユニセフの見本活動に拠出を行い', 'GAVIの見本活動に拠出'],
  ['見本の活動に支出'],
);

function readContribution(purpose: readonly Line[]): { subject: string; line: number } | null {
  for (const pattern of [TO, INTO]) {
    for (const line of purpose) {
      const subject = pattern.exec(withoutEmphasis(line.raw).replace(/^[-○・\s]+/u, ''))?.groups?.['subject'];
      if (subject !== undefined) return { subject, line: line.number };
    }
  }
  return null;
}

/** …事業推進のため: to promote the programme …; …実証の成果等を踏まえ: building on the results of …. */
const PROGRAMMES = [
  rule(
    /^[-○・\s]*(?<name>[^、。]{4,40}事業)(?:の?推進)のため/u,
    ['・見本対策事業の推進のため'],
    ['見本対策の推進のため'],
  ),
  rule(
    /^[-○・\s]*(?:また、)?(?<name>[^、。]{6,40}(?:実証|事業))の成果等?を踏まえ/u,
    ['また、見本対策システムの実証の成果等を踏まえ'],
    ['見本の成果を踏まえ'],
  ),
];
/** …事業を実施し: a programme is carried out; 本事業では、…を行い: this programme does …. */
const WORKS = [
  rule(/(?:^|、)(?<name>[^、。]{4,40}事業)を実施し/u, ['このため、見本対策事業を実施し'], ['見本対策を実施し']),
  rule(
    /本事業では、(?<name>[^、。]{6,60}?(?:調査|分析|検証|支援|実施))等?を(?:行い|行う|実施)/u,
    ['本事業では、見本品目の供給の調査等を行う'],
    ['本事業では、見本を行う'],
  ),
];

/** The first of the patterns that any line of the purpose matches; the name as printed. */
function readFirst(patterns: readonly RegExp[], purpose: readonly Line[]): string | null {
  for (const pattern of patterns) {
    for (const line of purpose) {
      const raw = withoutEmphasis(line.raw);
      const name = pattern.exec(halfWidth(raw))?.groups?.['name'];
      if (name === undefined) continue;
      const start = halfWidth(raw).indexOf(name);
      return raw.slice(start, start + name.length);
    }
  }
  return null;
}
