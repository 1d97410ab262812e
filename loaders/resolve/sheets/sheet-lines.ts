import { groupBy } from '../../../src/graph/group-by.ts';
import {
  ACCOUNT_AMOUNTS,
  type BudgetsSheet,
  TOTAL_AMOUNTS,
  type WordedMoney,
} from '../../documents/rs-system/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import { linesWithoutAmount, settledLaterIn } from './lines-without-amount.ts';
import { moneyOf, ownYen, PRIORITY, type SheetLine, type SheetStage } from './sheet-line.ts';
import { wishesInWords } from './wishes-in-words.ts';
import { requestsInWords, wordedLines } from './worded-lines.ts';
import { zerosWithin } from './zeros-within.ts';

type BudgetYear = BudgetsSheet['years'][number];

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
 * The amounts of a sheet by budget year. What is blank or not known yet has no line; zero has one, unless it stands for nothing added, for money
 * that is a part of a larger sum, or for a request that is settled later. Of such money what is told in words has lines: larger sums, what was spent, and what
 * is asked for beside what is settled later; and what words alone tell to be wished for.
 */
export function sheetLines(sheet: BudgetsSheet): SheetLine[] {
  const { years, within } = sheet;
  const printed = years.map((year) =>
    printedLines(year, zerosWithin(year, sheet), settledLaterIn(sheet, year.year + 1)?.printed ?? null),
  );
  const isIn = (lines: readonly SheetLine[]) => (line: SheetLine) => lines.some(sameMoney(line));
  const amounts = wordedLines(within).filter((line) => line.partOf || !isIn(printed.flat())(line));
  const isPriority = ({ note }: SheetLine) => note === PRIORITY;
  const requests = requestsInWords(sheet.settledLater).filter(
    (line) => !isIn(printed.flat().filter((other) => isPriority(other) === isPriority(line)))(line),
  );
  const told = [...printed.flat(), ...amounts, ...requests].filter((line) => !isPriority(line));
  const worded = [
    ...amounts,
    ...requests,
    ...linesWithoutAmount(sheet).filter((line) => !isIn(told)(line)),
    ...wishesInWords(sheet, [...printed.flat(), ...requests]),
  ];
  const inRow = (line: SheetLine) => years.findIndex(({ year }) => year === rowYear(line));
  return [...years.keys(), -1].flatMap((at) => [
    ...(printed[at] ?? []),
    ...worded.filter((line) => inRow(line) === at),
  ]);
}

const sameMoney = (line: SheetLine) => (other: SheetLine) =>
  other.fiscalYear === line.fiscalYear && other.stage === line.stage;

/** The budget year in whose row an amount stands, or would stand. */
const rowYear = ({ fiscalYear, stage }: SheetLine): number => (stage === 'REQUEST' ? fiscalYear - 1 : fiscalYear);

/** `settledLater`: what the sheet says of a request of which all, or a part beside the amount, is settled later. */
function printedLines(
  budgetYear: BudgetYear,
  within: ReadonlySet<WordedMoney>,
  settledLater: string | null,
): SheetLine[] {
  const { year, totals, accounts } = budgetYear;
  const lines =
    totals !== undefined
      ? TOTAL_AMOUNTS.flatMap((column) => line(year, TOTALS[column], column, totals))
      : accounts.flatMap((account) =>
          ACCOUNT_AMOUNTS.flatMap((column) => line(year, ofAccount(column), column, account)),
        );
  const known = lines
    .map((each) => (each.stage === 'REQUEST' ? { ...each, note: settledLater } : each))
    .filter(({ yen, stage, note }) => yen !== 0 || !(within.has(moneyOf(stage)) || note !== null));
  return [...known, ...priorityLines(budgetYear, ownYen(known, 'REQUEST', year + 1))];
}

/** 要望額 is a part of the request, unless the request of its own row, or account, is less: then it is a figure beside it. */
function priorityLines({ year, accounts }: BudgetYear, request: number | null): SheetLine[] {
  return wishes(accounts, request).flatMap(({ rows, asked }) => {
    const isBeside = asked !== null && rows.reduce((sum, { yen }) => sum + (yen.priorityRequest ?? 0), 0) > asked;
    const kept = isBeside ? { beside: { request: asked } } : { partOf: true };
    return rows
      .flatMap((account) => line(year, 'REQUEST', 'priorityRequest', account))
      .map((each) => ({ ...each, note: PRIORITY, ...kept }));
  });
}

type AccountRow = BudgetYear['accounts'][number];

/**
 * Rows that print 要望額, with what is asked for there; not known without a request. Many sheets print it in a row by itself: then it is of what the other
 * rows of the account ask for beyond what they wish for themselves, and, where the account is in no other row (one that names two accounts at once), of
 * those of the sheet.
 */
function wishes(
  accounts: readonly AccountRow[],
  request: number | null,
): { rows: AccountRow[]; asked: number | null }[] {
  const wishing = accounts.filter(({ yen }) => yen.priorityRequest);
  if (request === null) return [{ rows: wishing, asked: null }];
  if (accounts.every(({ yen }) => yen.nextYearRequest === undefined)) return [{ rows: wishing, asked: request }];
  const askedIn = (rows: readonly AccountRow[]) => rows.reduce((sum, { yen }) => sum + (yen.nextYearRequest ?? 0), 0);
  const byAccount = groupBy(
    wishing.filter(({ yen }) => !yen.nextYearRequest),
    accountOf,
  );
  const groups = [
    ...wishing.filter(({ yen }) => yen.nextYearRequest).map((row) => ({ rows: [row], asked: askedIn([row]) })),
    ...[...byAccount].map(([key, rows]) => {
      const others = accounts.filter((other) => accountOf(other) === key && !rows.includes(other));
      const near = others.length > 0 ? others : accounts;
      return {
        rows,
        asked: near.reduce((sum, row) => sum + Math.max(0, askedIn([row]) - (row.yen.priorityRequest ?? 0)), 0),
      };
    }),
  ];
  const place = ({ rows: [first] }: { rows: AccountRow[] }) => (first === undefined ? -1 : accounts.indexOf(first));
  return groups.sort((a, b) => place(a) - place(b));
}

const accountOf = ({ kind, account, subaccount }: AccountRow): string => [kind, account, subaccount].join(' ');

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
): SheetLine[] {
  const amount = yen[column];
  if (stage === undefined || amount === undefined || notYetKnown?.includes(column)) return [];
  if (amount === 0 && ADDED.has(stage)) return [];
  const fiscalYear = stage === 'REQUEST' ? year + 1 : year;
  const text = `${printed?.[column] ?? amount}円`;
  return [{ fiscalYear, stage, yen: amount, text, unit: '円', note: null, partOf: false, evidence }];
}
