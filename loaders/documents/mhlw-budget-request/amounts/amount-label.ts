import { readFiscalYears } from '../../../text/eras.ts';
import { rule } from '../../../text/rule.ts';

/** 概算要求額: requested amount, behind the fiscal year. */
const REQUESTED = rule(/^\s*概算要求額/u, ['概算要求額 1.4億円', '  概算要求額'], ['予算額 1.4億円', 'の概算要求額']);

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
  if (!text.includes('概算要求額')) return null;
  for (const { fiscalYear, start, end } of readFiscalYears(text)) {
    const requested = REQUESTED.exec(text.slice(end));
    if (requested) return { fiscalYear, start, end: end + requested[0].length };
  }
  return null;
}
