import { readFiscalYears } from '../text/eras.ts';

/** The first fiscal year that a sentence names (令和7年度, 2025年度) as the calendar year in which it begins, or `null`. */
export function printedFiscalYear(sentence: string): number | null {
  return readFiscalYears(sentence)[0]?.fiscalYear ?? null;
}
