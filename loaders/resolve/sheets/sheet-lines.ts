import { ACCOUNT_AMOUNTS, type BudgetsSheet, TOTAL_AMOUNTS } from '../../documents/rs-system/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';

/** How far an appropriation of a sheet has come. */
export type SheetStage =
  | 'REQUEST'
  | 'INITIAL'
  | 'SUPPLEMENTARY'
  | 'CARRIED_OVER'
  | 'RESERVE'
  | 'AVAILABLE'
  | 'EXECUTED';

/** One amount of a sheet: whole yen of one fiscal year and stage. */
export interface SheetLine {
  fiscalYear: number;
  stage: SheetStage;
  yen: number;
  /** As printed. */
  text: string;
  note: string | null;
  /** A part of another line of the sheet: never added. */
  partOf: boolean;
  evidence: FactEvidence;
}

/** Printed column → stage; the request is for the year after the budget year. */
const TOTALS: Readonly<Partial<Record<(typeof TOTAL_AMOUNTS)[number], SheetStage>>> = {
  initial: 'INITIAL',
  supplementary: 'SUPPLEMENTARY',
  carriedOver: 'CARRIED_OVER',
  reserve: 'RESERVE',
  available: 'AVAILABLE',
  executed: 'EXECUTED',
  nextYearRequest: 'REQUEST',
  // carriedToNextYear (翌年度への繰越し) is what the next year prints as carried over: not told twice.
};

/** Stages that add to what is available: where nothing was added there is no line. */
const ADDED: ReadonlySet<SheetStage> = new Set(['SUPPLEMENTARY', 'CARRIED_OVER', 'RESERVE']);

/**
 * The amounts of a sheet by budget year. What is blank or not known yet has no line; zero has one, unless it stands for nothing added, or for money
 * that is a part of a larger sum.
 */
export function sheetLines(budgets: BudgetsSheet): SheetLine[] {
  const lines = printedLines(budgets);
  return isWithinLargerSum(budgets) ? lines.filter(({ yen }) => yen !== 0) : lines;
}

/** Whether the zeros of a sheet are no zeros: it prints nothing else as its budget, as what could be spent and as spent, in any year, and says that its money is a part of a larger sum (内数). */
export function isWithinLargerSum({ years, within }: BudgetsSheet): boolean {
  if (within === undefined) return false;
  const told = years.flatMap(({ totals, accounts }) =>
    (totals === undefined ? accounts.map(({ yen }) => yen) : [totals.yen]).flatMap((yen) => [
      yen.initial,
      yen.available,
      yen.executed,
    ]),
  );
  return told.every((yen) => !yen);
}

function printedLines({ years }: BudgetsSheet): SheetLine[] {
  return years.flatMap(({ year, totals, accounts }) => {
    const lines =
      totals !== undefined
        ? TOTAL_AMOUNTS.flatMap((column) => line(year, TOTALS[column], column, totals))
        : accounts.flatMap((account) =>
            ACCOUNT_AMOUNTS.flatMap((column) => line(year, ofAccount(column), column, account)),
          );
    const priority = accounts.flatMap((account) =>
      account.yen.priorityRequest ? line(year, 'REQUEST', 'priorityRequest', account, PRIORITY) : [],
    );
    return [...lines, ...priority];
  });
}

/** 要望額: the part of the request in the frame for priority policies. */
const PRIORITY = '要望額';

function ofAccount(column: (typeof ACCOUNT_AMOUNTS)[number]): SheetStage | undefined {
  if (column.startsWith('supplementary')) return 'SUPPLEMENTARY';
  if (column.startsWith('reserve')) return 'RESERVE';
  return TOTALS[column as keyof typeof TOTALS];
}

interface Row<Column extends string> {
  yen: Partial<Record<Column, number>>;
  printed?: Partial<Record<Column, string>> | undefined;
  notYetKnown?: readonly Column[] | undefined;
  evidence: FactEvidence;
}

function line<Column extends string>(
  year: number,
  stage: SheetStage | undefined,
  column: Column,
  { yen, printed, notYetKnown, evidence }: Row<Column>,
  note: string | null = null,
): SheetLine[] {
  const amount = yen[column];
  if (stage === undefined || amount === undefined || notYetKnown?.includes(column)) return [];
  if (amount === 0 && ADDED.has(stage)) return [];
  const fiscalYear = stage === 'REQUEST' ? year + 1 : year;
  const text = `${printed?.[column] ?? amount}円`;
  return [{ fiscalYear, stage, yen: amount, text, note, partOf: note !== null, evidence }];
}
