import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { HeadingFact } from '../facts.ts';

/** Words in which headings of this document end: 推進 promotion, 強化 strengthening, 支援 support, 確保 securing, 構築 building … */
const ENDING =
  /(?:推進|強化|支援|確保|対策|充実|整備|改修|向上|促進|構築|取組|拡充|改革|対応|展開|創設|改善|見直し|づくり|体制|等)$/u;

/** A line without a mark that reads like a subsection heading: `診療報酬改定DXの取組の推進`. Recognition loses marks. */
export function looksLikeHeading(line: Line): boolean {
  const text = withoutEmphasis(line.text);
  return (
    text.length >= 9 && text.length <= 120 && ENDING.test(text) && !/[。:※()]$|。/u.test(text) && !/等$/u.test(text)
  );
}

/** ○ headings of sections, told from ○ bullets: no sentence, no label with a value, no figures with a counter. */
export function looksLikeSection(line: Line): boolean {
  const text = withoutEmphasis(line.text).slice(1).trim();
  return text.length >= 5 && ENDING.test(text) && !/。|[:→]|[0-9]\s*(?:件|人|名|年|箇所|か所|%)/u.test(text);
}

/** ➢ ▶ headings of subsections: no sentence. */
export function looksLikeSubsection(line: Line): boolean {
  const text = withoutEmphasis(line.text).slice(1).trim();
  return text.length >= 5 && !/。/u.test(text) && !/(?:など|等)$/u.test(text);
}

/** Text without its mark, and the mark as printed. `○ 難病…の推進` → `難病…の推進`, `○`. */
export function readHeading(line: Line): Pick<HeadingFact, 'text' | 'mark'> {
  const raw = withoutEmphasis(line.raw);
  const marked = /^[➢➤▶▷►△▲→⇒○◯〇]/u.test(halfWidth(raw));
  return marked ? { text: raw.slice(1).trim(), mark: raw.slice(0, 1) } : { text: raw, mark: null };
}
