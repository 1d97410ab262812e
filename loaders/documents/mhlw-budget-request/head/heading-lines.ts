import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { HeadingFact } from '../facts.ts';

/** Words in which headings of this document end: 推進 promotion, 強化 strengthening, 支援 support, 確保 securing, 構築 building … */
const ENDING = rule(
  /(?:推進|強化|支援|確保|対策|充実|整備|改修|向上|促進|構築|取組|拡充|改革|対応|展開|創設|改善|見直し|づくり|体制|等)$/u,
  ['見本の取組の推進', '見本の体制づくり'],
  ['見本の事業', '推進する'],
);

/** A line without a mark that reads like a subsection heading: `診療報酬改定DXの取組の推進`. Recognition loses marks. */
export function looksLikeHeading(line: Line): boolean {
  const text = withoutEmphasis(line.text);
  return text.length >= 9 && text.length <= 120 && ENDING.test(text) && !NO_HEADING.test(text) && !OTHERS.test(text);
}

/** ○ headings of sections, told from ○ bullets: no sentence, no label with a value, no figures with a counter. */
export function looksLikeSection(line: Line): boolean {
  const text = withoutEmphasis(line.text).slice(1).trim();
  return text.length >= 5 && ENDING.test(text) && !BULLET_TEXT.test(text);
}

/** ➢ ▶ headings of subsections: no sentence. */
export function looksLikeSubsection(line: Line): boolean {
  const text = withoutEmphasis(line.text).slice(1).trim();
  return text.length >= 5 && !text.includes('。') && !AND_OTHERS.test(text);
}

/** Text without its mark, and the mark as printed. `○ 難病…の推進` → `難病…の推進`, `○`. */
export function readHeading(line: Line): Pick<HeadingFact, 'text' | 'mark'> {
  const raw = withoutEmphasis(line.raw);
  const marked = MARKED.test(halfWidth(raw));
  return marked ? { text: raw.slice(1).trim(), mark: raw.slice(0, 1) } : { text: raw, mark: null };
}

/** A sentence, a label, a note or a bracket: no heading. */
const NO_HEADING = rule(/[。:※()]$|。/u, ['見本を推進する。', '対象:', '見本の推進(新規)'], ['見本の取組の推進']);

/** 等: and others; a list, no heading. */
const OTHERS = rule(/等$/u, ['見本の支援等'], ['見本の等価']);

/** What a bullet holds and a heading does not: a sentence, a value, a figure with its counter (cases, persons, years, places). */
const BULLET_TEXT = rule(
  /。|[:→]|[0-9]\s*(?:件|人|名|年|箇所|か所|%)/u,
  ['対象: 見本', '12 か所の支援', '国→県の支援'],
  ['見本の取組の推進'],
);

/** など, 等: and others. */
const AND_OTHERS = rule(/(?:など|等)$/u, ['見本の支援など', '見本の支援等'], ['見本など の支援']);

/** The signs that stand before headings. */
const MARKED = rule(/^[➢➤▶▷►△▲→⇒○◯〇]/u, ['➢見本の推進', '○ 見本の推進'], ['見本○', '①見本']);
