import { type ClosingFigures, readClosing } from '../figures.ts';
import { endsRepeated } from '../labels.ts';
import { joinRows, oneLine, type Row } from '../rows.ts';
import { looksLikeProse, opensSomething } from './starts.ts';

/** What a mark opened: the name with its labels, and the amounts that close it. */
export interface ClosedLine {
  name: string;
  figures: ClosingFigures | null;
  used: number;
}

/** A name reaches over at most so many lines before its amounts. */
const LONGEST = 4;
// 公費, 国, 地方: shares of a fund go on with a line of their own; a bracket: last year's initial budget.
const MORE_FIGURES = /^[ \t\u3000]*(?:公費|国費?|地方|[（(【])/u;

/**
 * Reads from behind a mark to the amounts: on the same line, on the next ones, or with the name going on there. A name that
 * ends with 再掲 is complete, so that only amounts may follow. Without amounts the name is what stands on its first line.
 */
export function closeLine(rows: readonly Row[], at: number, afterMark: string): ClosedLine | null {
  const first = rows[at];
  if (!first) return null;
  const own: Row[] = [{ number: first.number, raw: afterMark }];
  for (let used = 1; used <= LONGEST; used += 1) {
    const text = joinRows(own);
    const figures = readClosing(text);
    if (figures && oneLine(figures.before) !== '') return withMore(rows, at, own, used);
    if (looksLikeProse(text)) break;
    const next = rows[at + used];
    if (!next || opensSomething(next.raw) || looksLikeProse(next.raw)) break;
    const onlyFigures = readClosing(next.raw)?.before.trim() === '';
    if (endsRepeated(text) && !onlyFigures) break;
    own.push(next);
  }
  const name = oneLine(afterMark);
  return name === '' || looksLikeProse(name) ? null : { name, figures: null, used: 1 };
}

function withMore(rows: readonly Row[], at: number, own: Row[], used: number): ClosedLine | null {
  let end = used;
  for (let next = rows[at + end]; next && MORE_FIGURES.test(next.raw); next = rows[at + end]) {
    const more = readClosing(joinRows([...own, next]));
    if (readClosing(next.raw)?.before.trim() !== '' || !more) break;
    own.push(next);
    end += 1;
  }
  const figures = readClosing(joinRows(own));
  if (!figures) return null;
  // Labels may stand behind the amounts: `…事業 １０１百万円（再掲）`.
  const behind = /[（(][^（）()]*再掲[^（）()]*[）)]/u.exec(figures.after)?.[0] ?? '';
  return { name: oneLine(figures.before) + behind, figures, used: end };
}
