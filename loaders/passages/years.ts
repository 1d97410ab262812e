import { readFiscalYears } from '../text/eras.ts';

/** The first fiscal year that a sentence names (令和7年度, 2025年度) as the calendar year in which it begins, or `null`. */
export function printedFiscalYear(sentence: string): number | null {
  const [era] = readFiscalYears(sentence);
  if (era) return era.fiscalYear;
  const western = /(?<!\p{Nd})(\p{Nd}{4})\s*年度/u.exec(sentence);
  return western?.[1] ? Number(western[1].normalize('NFKC')) : null;
}
