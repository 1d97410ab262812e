import { eraYear } from './era-year.ts';
import { GAP, halfWidthDigits } from './figures.ts';
import { readKanjiNumber } from './numerals.ts';
import { asPrinted, originalPlace } from './rewritten-text.ts';
import { usualYears } from './usual-years.ts';

export { printFiscalYear } from '../../src/graph/fiscal-year.ts';

/** A fiscal year in running text; `fiscalYear` is the calendar year in which it begins, `end` is exclusive. */
export interface PlacedFiscalYear {
  fiscalYear: number;
  /** 令和5年度第1次補正: the number of the supplementary budget, when it is printed. */
  supplementary: number | null;
  start: number;
  end: number;
}

/** A fiscal year in a text without blanks and in half width, for patterns: 令和7年度, 令和元年度, 2025年度. */
export const FISCAL_YEAR = '(?:(?:令和|平成|昭和)(?:元|[0-9]{1,2})|[0-9]{4})年度';

const DIGIT = '[0-9０-９]';
// 令和7, R7, 平成元; 2025.
const ERA_YEAR = `(?:令和|平成|昭和|[RＲHＨSＳ](?=${GAP}${DIGIT}))${GAP}(?:元|${DIGIT}{1,2})`;
const YEAR = `(?:${ERA_YEAR}|(?<!${DIGIT})${DIGIT}{4})`;
// 令和5～7年度, 令和5年度から令和7年度, 2019～2024年度.
const RANGE = `(?<first>${YEAR})${GAP}(?:年度?)?${GAP}(?:[~〜～－−―—–‐-]|から|より)${GAP}(?<last>${YEAR}|元|${DIGIT}{1,2})${GAP}年度`;
// 令和7年度 with （第1次）補正 behind it: a supplementary budget of that year.
const SINGLE = `(?<single>${YEAR})${GAP}年度(?:${GAP}[（(]?第?${GAP}(?<round>[0-9０-９一二三四五])${GAP}次[）)]?${GAP}補正)?`;
const PLACED = new RegExp(`${RANGE}|${SINGLE}`, 'gu');
/** A range of more years names its ends only. */
const LONGEST_RANGE = 30;

/** The fiscal years (年度, not 年) that a text names, in order; a range (令和5～7年度) names each of its years, at its place. */
export function readFiscalYears(text: string): PlacedFiscalYear[] {
  const usual = usualYears(asPrinted(text));
  return [...usual.text.matchAll(PLACED)].flatMap(({ 0: printed, index, groups = {} }) => {
    const [start, end] = originalPlace(usual, index, index + printed.length);
    const years =
      groups['single'] === undefined
        ? yearsOfRange(groups['first'] ?? '', groups['last'] ?? '')
        : [eraYear(groups['single'])];
    const supplementary = roundOf(groups['round']);
    return years.flatMap((fiscalYear) => (fiscalYear === null ? [] : [{ fiscalYear, supplementary, start, end }]));
  });
}

/** The fiscal year that a whole text is (`令和７年度`, `平成元年度`, `令和5年`, `令和７（2025）年度`), or `null`: never a guess. */
export function readFiscalYear(text: string): number | null {
  const usual = usualYears(asPrinted(text)).text;
  const year = new RegExp(`^${GAP}(?<year>${YEAR})${GAP}年度?${GAP}$`, 'u').exec(usual)?.groups?.['year'];
  return year === undefined ? null : eraYear(year);
}

/** The last year of a range may lack its era: 令和5～7年度, 平成31年度～令和3年度. A range that runs backwards names nothing. */
function yearsOfRange(printedFirst: string, printedLast: string): (number | null)[] {
  const first = eraYear(printedFirst);
  const era = /^(?:令和|平成|昭和|[RＲHＨSＳ])/u.exec(printedFirst)?.[0];
  const last = eraYear(printedLast) ?? (era === undefined ? null : eraYear(`${era}${printedLast}`));
  if (first === null || last === null) return [first, last];
  if (last < first) return [];
  if (last - first > LONGEST_RANGE) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function roundOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return readKanjiNumber(printed) ?? Number(halfWidthDigits(printed));
}
