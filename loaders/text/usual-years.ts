import { eraYear } from './era-year.ts';
import { GAP } from './figures.ts';
import { KANJI_DIGIT, readKanjiNumber } from './numerals.ts';
import { type RewrittenText, rewrite } from './rewritten-text.ts';

/**
 * The one usual spelling of each year of an era: ㋿7年度 and 令和七年度 are 令和7年度; so are 令和７（2025）年度, 令和7年（2025年）度 and
 * 2025（令和７）年度, when both name one year. Where they do not, the text stays as it is and names no year.
 */
export function usualYears(from: RewrittenText): RewrittenText {
  if (!/[㋿㍻㍼㍽㍾年]/u.test(from.text)) return from;
  const spelt = rewrite(from, SQUARE, ([sign]) => SQUARES[sign] ?? null);
  const figures = rewrite(spelt, KANJI_YEAR, ([kanji]) => {
    const year = readKanjiNumber(kanji);
    return year === null ? null : `${year}`;
  });
  return rewrite(rewrite(figures, TWICE, keepOne), WESTERN_FIRST, keepOne);
}

const SQUARES: Readonly<Record<string, string>> = {
  '㋿': '令和',
  '㍻': '平成',
  '㍼': '昭和',
  '㍽': '大正',
  '㍾': '明治',
};
const SQUARE = /[㋿㍻㍼㍽㍾]/gu;
const DIGIT = '[0-9０-９]';
const KANJI_YEAR = new RegExp(`(?<=(?:令和|平成|昭和)${GAP})[${KANJI_DIGIT}]+(?=${GAP}年)`, 'gu');
const ERA_YEAR = `(?:令和|平成|昭和|[RHSＲＨＳ])${GAP}(?:元|${DIGIT}{1,2})`;
const OTHER_YEAR = `(?:西暦)?${GAP}(?:${DIGIT}{4}|${ERA_YEAR})${GAP}(?:年度?)?`;
/** 令和７（2025）年度, 平成31（令和元）年度, 令和7年（2025年）度, 令和7/2025年度. */
const TWICE = new RegExp(
  `(?<kept>${ERA_YEAR})${GAP}年?${GAP}(?:[（(]${GAP}(?<other>${OTHER_YEAR})${GAP}[）)]|[/／](?<slashed>${DIGIT}{4}))${GAP}(?<unit>年?度)(?!${GAP}[（(]${GAP}${DIGIT}{4})`,
  'gu',
);
/** 2025（令和７）年度, 2025年（令和7年）度. */
const WESTERN_FIRST = new RegExp(
  `(?<![0-9０-９])(?<other>${DIGIT}{4})${GAP}年?${GAP}[（(]${GAP}(?<kept>${ERA_YEAR})${GAP}年?${GAP}[）)]${GAP}(?<unit>年?度)`,
  'gu',
);

function keepOne({ groups = {} }: RegExpExecArray): string | null {
  const kept = groups['kept'] ?? '';
  const other = groups['other'] ?? groups['slashed'] ?? '';
  return eraYear(kept) !== null && eraYear(kept) === eraYear(other) ? `${kept}年度` : null;
}
