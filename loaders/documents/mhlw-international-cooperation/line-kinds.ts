import { canBeProse, type TextUnit } from '../../passages/text-units.ts';
import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';
import { foldWidth } from '../../text/widths.ts';
import { isKind } from './kinds-of-cooperation.ts';

export type CooperationKind =
  | 'title'
  | 'slogan'
  | 'support'
  | 'partner'
  | 'partner-kind'
  | 'kind'
  | 'repeated-label'
  | 'vertical-word'
  | 'meeting-label'
  | 'field-label'
  | 'what-is-heading'
  | 'starred-heading'
  | 'photo-caption';
export type CooperationUnit = TextUnit<CooperationKind>;

/** `●  感染症対策支援` → 感染症対策支援. Other signs are no bullets of this page: `null`. */
export function supportOf(line: Line): string | null {
  return SUPPORT.exec(line.raw)?.[1]?.trim() ?? null;
}

/** `世界保健機関 (WHO) 国際労働機関 (ILO)` → names with their abbreviations; `null`: another kind of line. */
export function partnersOf(line: Line): { name: string; abbreviation: string }[] | null {
  const found = [...line.raw.matchAll(BOX)];
  if (found.length === 0 || line.raw.replace(BOX, '').trim() !== '' || !canBeProse(line)) return null;
  return found.map(([, name = '', abbreviation = '']) => ({ name: name.trim(), abbreviation }));
}

/** `プロジェクト実施プロジェクト実施` (one label read twice) → プロジェクト実施. */
export function repeatedLabel(line: Line): string | null {
  return TWICE.exec(line.text)?.[1] ?? null;
}

/** `★ASEAN日本社会保障ハイレベル会合★` → the meeting that the page presents below. */
export function starredHeading(line: Line): string | null {
  return STARRED.exec(line.raw)?.[1] ?? null;
}

/** …での連携 (cooperation in ...), …の開催 (holding of ...) */
const MEETING_LABEL = rule(
  /^[^。]{2,40}(?:での連携|の開催)$/u,
  ['見本会合での連携', '見本会合の開催'],
  ['見本会合', 'での連携', '見本の連携'],
);

/** Which kind of line stands alone, told by its shape; `fields`: the fields of work that the page names. */
export function cooperationKind(
  line: Line,
  previous: CooperationUnit | undefined,
  fields: readonly string[],
): CooperationKind | null {
  if (supportOf(line) !== null) return 'support';
  if (starredHeading(line) !== null) return 'starred-heading';
  // 【写真;…】: a photograph and what it shows
  if (PHOTO.test(line.text)) return 'photo-caption';
  if (partnersOf(line) !== null) return 'partner';
  const below = line.gap === 0 && (previous?.kind === 'partner' || previous?.kind === 'partner-kind');
  // A short noun in a partner's box is a kind of cooperation, known or not.
  if (below && SHORT_NOUN.test(line.text)) return 'partner-kind';
  if (isKind(line.raw) && !MEETING_LABEL.test(line.text)) return 'kind';
  if (repeatedLabel(line) !== null) return 'repeated-label';
  if (!canBeProse(line)) return null;
  if (MEETING_LABEL.test(line.text)) return 'meeting-label';
  // ＷＨＯとは: what WHO is
  if (WHAT_IS.test(line.text)) return 'what-is-heading';
  if (isFieldLabel(line, fields)) return 'field-label';
  return null;
}

/** `社会保障・社会福祉`: fields that the page's first paragraph names, joined. */
function isFieldLabel(line: Line, fields: readonly string[]): boolean {
  const plain = fields.map((field) => foldWidth(field).replace(/\(.*\)/u, ''));
  return line.text.split('・').every((part) => plain.includes(part.trim()));
}

/** A field of support behind its bullet. */
const SUPPORT = rule(
  /^●\s*([\p{L}\p{N}「][^。●]{1,39})$/u,
  ['●  見本対策支援', '●「見本」支援'],
  ['○見本支援', '●', '●見本である。'],
);

/** A name with its abbreviation in brackets. */
const BOX = rule(
  /([^()（）\s][^()（）]{1,29}?)\s*[(（]\s*([A-ZＡ-Ｚ][A-Za-zＡ-Ｚａ-ｚ-]*)\s*[)）]\s*/gu,
  ['世界保健機関 (WHO)', '世界保健機関（ＷＨＯ）'],
  ['世界保健機関', '(WHO)', '見本(見本)'],
);

/** A label that recognition read twice. */
const TWICE = rule(/^(\S{3,20})\s*\1$/u, ['見本実施見本実施', '見本実施 見本実施'], ['見本実施', '見本見本']);

/** A heading between stars. */
const STARRED = rule(/^★\s*([^★\s][^★]{0,58}[^★\s])\s*★$/u, ['★見本会合★', '★ 見本会合 ★'], ['★見本会合', '★★']);

/** A photograph (写真) and what it shows. */
const PHOTO = rule(
  /^(?:【写真[;:][^【】]*】\s*)+$/u,
  ['【写真:見本の会合】', '【写真;見本】 【写真;見本】'],
  ['【見本】', '【写真】見本'],
);

/** A short noun: a kind of cooperation, known or not. */
const SHORT_NOUN = rule(
  /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,16}(?:の実施)?$/u,
  ['人的貢献', 'プロジェクトの実施'],
  ['見本を行う', 'の実施', 'WHO'],
);

/** WHOとは: what WHO is. */
const WHAT_IS = rule(/^[^。、]{2,20}とは$/u, ['WHOとは'], ['とは', 'WHOとは、見本']);
