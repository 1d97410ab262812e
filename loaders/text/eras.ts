import { halfWidthDigits } from './figures.ts';

/** A fiscal year in running text; `fiscalYear` is the calendar year in which it begins, `end` is exclusive. */
export interface PlacedFiscalYear {
  fiscalYear: number;
  /** 令和5年度第1次補正: the number of the supplementary budget, when it is printed. */
  supplementary: number | null;
  start: number;
  end: number;
}

/** Era → first calendar year and last year of the era that a document may print (its own last year included). */
const ERAS = new Map([
  ['令和', { first: 2019, last: 99 }],
  ['平成', { first: 1989, last: 31 }],
  ['昭和', { first: 1926, last: 64 }],
]);

const GAP = '[ \\u3000]*';
// 令和7年度, 令和 元 年度, R7年度; （第1次）補正 a supplementary budget of that year.
const YEAR = `(?<era>令和|平成|昭和|[RＲHＨSＳ](?=${GAP}[0-9０-９]))${GAP}(?<year>元|[0-9０-９]{1,2})${GAP}年度?`;
const PLACED = new RegExp(`${YEAR}(?:${GAP}[（(]?第?${GAP}(?<round>[0-9０-９一二三])${GAP}次[）)]?${GAP}補正)?`, 'gu');
const INITIALS: Record<string, string> = { R: '令和', Ｒ: '令和', H: '平成', Ｈ: '平成', S: '昭和', Ｓ: '昭和' };

/** The fiscal years (年度, not 年) that a text names, in order. */
export function readFiscalYears(text: string): PlacedFiscalYear[] {
  const found: PlacedFiscalYear[] = [];
  for (const match of text.matchAll(PLACED)) {
    if (!/年度/u.test(match[0])) continue;
    const fiscalYear = calendarYear(match.groups?.['era'] ?? '', match.groups?.['year'] ?? '');
    if (fiscalYear === null) continue;
    const round = match.groups?.['round'];
    found.push({
      fiscalYear,
      supplementary:
        round === undefined
          ? null
          : '一二三'.includes(round)
            ? '一二三'.indexOf(round) + 1
            : Number(halfWidthDigits(round)),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** The fiscal year that a whole text is (`令和７年度`, `平成元年度`, `令和5年`), or `null`: never a guess. */
export function readFiscalYear(text: string): number | null {
  const match = new RegExp(`^${GAP}${YEAR}${GAP}$`, 'u').exec(text);
  return match ? calendarYear(match.groups?.['era'] ?? '', match.groups?.['year'] ?? '') : null;
}

/** 2025 → `令和7年度`, 2019 → `令和元年度`; `null` before 1926. */
export function printFiscalYear(fiscalYear: number): string | null {
  for (const [era, { first }] of ERAS) {
    if (fiscalYear >= first) return `${era}${fiscalYear === first ? '元' : fiscalYear - first + 1}年度`;
  }
  return null;
}

/** 令和, 7 → 2025; `null` for a year that the era did not have. */
export function calendarYear(printedEra: string, printedYear: string): number | null {
  const era = ERAS.get(INITIALS[printedEra] ?? printedEra);
  const year = printedYear === '元' ? 1 : Number(halfWidthDigits(printedYear));
  if (!era || year < 1 || year > era.last) return null;
  return era.first + year - 1;
}
