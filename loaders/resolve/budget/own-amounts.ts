import { ownYen } from '../printed-amounts.ts';
import type { Program, ProgramLine, Stage } from './program.ts';

/**
 * A programme's amounts in yen, by stage, where they stand for themselves; `null` where none does. They are of the year that is asked for or drafted:
 * that of its own line, else `documentYear`, the fiscal year of the documents that it stands in.
 */
export function ownAmounts(program: Program, documentYear: number) {
  const own = program.lines.find(({ stage }) => stage === 'REQUEST' || stage === 'DRAFT');
  const year = own?.fiscalYear ?? documentYear;
  const of = (stage: Stage, before: number, document?: ProgramLine['document']): number | null => {
    const lines = program.lines.filter(
      (line) =>
        line.beside === null &&
        line.stage === stage &&
        line.repeat === null &&
        line.fiscalYear === year - before &&
        (document === undefined || line.document === document),
    );
    const yen = lines.map(({ amount }) => ownYen(amount)).filter((each) => each !== null);
    return yen.length === 0 ? null : Math.max(...yen);
  };
  return {
    requestAmount: of('REQUEST', 0),
    previousAmount: of('INITIAL', 1, 'request') ?? of('INITIAL', 1, 'draft'),
    draftAmount: of('DRAFT', 0),
    supplementaryAmount: of('SUPPLEMENTARY', 1),
    prevSupplementaryAmount: of('SUPPLEMENTARY', 2),
  };
}

/** The request beside last year's initial budget; none printed (－) is nothing. */
export function changeOf(program: Program, amounts: ReturnType<typeof ownAmounts>): number | null {
  const { requestAmount, previousAmount } = amounts;
  if (requestAmount === null) return null;
  const before = program.lines.find(
    ({ stage, document, beside }) => beside === null && stage === 'INITIAL' && document === 'request',
  );
  if (previousAmount !== null && before !== undefined) return requestAmount - previousAmount;
  return before?.amount.kind === 'none' ? requestAmount : null;
}
