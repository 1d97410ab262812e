import type { Amount } from '../../facts/common.ts';
import type { DraftFigure } from './facts.ts';
import { placeOf, type Row } from './rows.ts';

/** What a document's facts need to know of it: its id, and the fiscal year that the draft budget is for. */
export interface DocumentContext {
  document: string;
  fiscalYear: number;
}

/** A figure with the row that prints it; all rows when it reaches over a line end. `null` stays `null`. */
export function figureOf(
  context: DocumentContext,
  amount: Amount | null,
  fiscalYear: number,
  rows: readonly Row[],
  section: string | null,
): DraftFigure | null {
  if (!amount) return null;
  const own = rows.filter(({ raw }) => raw.includes(amount.text));
  // The last of several equal ones is as good a place as the first; a bracketed amount stands behind.
  const row = own[0];
  return { fiscalYear, amount, evidence: placeOf(context.document, row ? [row] : rows, section) };
}
