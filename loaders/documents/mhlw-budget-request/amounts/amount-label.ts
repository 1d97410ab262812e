import { readFiscalYear } from '../../../text/eras.ts';

/** 令和7年度概算要求額: request for the fiscal year, the label of every amount. */
const LABEL = /(?<year>(?:令和|平成)\s*(?:元|[0-9]{1,2})\s*年度)\s*概算要求額/u;

/** The label in a folded text. `start` and `end` are its offsets. */
export interface AmountLabel {
  fiscalYear: number;
  start: number;
  end: number;
}

/** The label at the start of a folded line: `令和7年度概算要求額 1.4億円`; `null` when the line starts otherwise. */
export function amountLabel(text: string): AmountLabel | null {
  const label = findAmountLabel(text);
  return label?.start === 0 ? label : null;
}

/** The first label anywhere in a folded line: `①…事業 （令和7年度概算要求額）1.3億円`. */
export function findAmountLabel(text: string): AmountLabel | null {
  const match = LABEL.exec(text);
  const fiscalYear = match && readFiscalYear(match.groups?.['year'] ?? '');
  return match && fiscalYear ? { fiscalYear, start: match.index, end: match.index + match[0].length } : null;
}
