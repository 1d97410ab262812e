import type { AppropriationStage, ProgramLinesFragment, YearFiguresFragment } from '../generated/graphql.ts';

/** A programme with the lines that print its amounts. */
export type Lined = Pick<ProgramLinesFragment, 'budget'>;

/** A programme with its amounts by fiscal year. */
export type WithYears = Lined & { years: readonly YearFiguresFragment[] };

/** What is told of a programme beside a request: every amount with its own fiscal year. */
export interface Figures {
  /** The fiscal year of the request; `null` where no amount is known of any year. */
  year: number | null;
  /** Yen; the initial budget of the year before. */
  initial: number | null;
  request: number | null;
  /** Request less the initial budget of the year before. */
  change: number | null;
  draft: number | null;
  /** The supplementary budget of the year before. */
  supplementary: number | null;
  /** What was spent in the latest year for which it is known. */
  spent: Spent | null;
}

export interface Spent {
  year: number;
  executed: number;
  /** What could be spent in that year. */
  available: number | null;
}

/** The amounts of a programme beside the request for a fiscal year, as totals add them. */
export function figuresOf({ years }: WithYears, year: number | null): Figures {
  const of = (fiscalYear: number) => years.find((each) => each.fiscalYear === fiscalYear);
  const [asked, before] = year === null ? [] : [of(year), of(year - 1)];
  return {
    year,
    initial: before?.initial ?? null,
    request: asked?.request ?? null,
    change: asked?.change ?? null,
    draft: asked?.draft ?? null,
    supplementary: before?.supplementary ?? null,
    spent: latestSpent(years),
  };
}

/** What was spent in the latest year for which it is known. */
export function latestSpent(years: readonly YearFiguresFragment[]): Spent | null {
  const known = years.flatMap(({ fiscalYear, executed, available }) =>
    executed === null ? [] : [{ year: fiscalYear, executed, available }],
  );
  return known.reduce<Spent | null>((latest, each) => (latest && latest.year >= each.year ? latest : each), null);
}

/** Of which fiscal year's request the rows of a table are. */
export interface RowYears {
  /** The one year of all rows, which the heads of the columns name; `null` where there are several, and each row names its own. */
  year: number | null;
  /** `null` where no amount of any row is known. */
  yearOf(program: Lined): number | null;
}

/** The year that was asked for, in which a row may have nothing; else each programme's own latest. */
export function rowYears(programs: readonly Lined[], asked?: number): RowYears {
  if (asked !== undefined) return { year: asked, yearOf: () => asked };
  const latest = latestYear(programs);
  const yearOf = ({ budget }: Lined): number | null => {
    const requested = latestOf(budget, REQUESTED);
    if (requested !== null) return requested;
    const before = latestOf(budget, BEFORE);
    return before === null || latest === null ? latest : Math.min(latest, before + 1);
  };
  const years = new Set(programs.map(yearOf));
  return { year: years.size > 1 ? null : ([...years][0] ?? latest), yearOf };
}

/**
 * The latest fiscal year that any of the programmes has a request or draft for; where none has, the one that would follow their latest budget, else the
 * latest of any amount. `null` where no amount is known.
 */
export function latestYear(programs: readonly Lined[]): number | null {
  const lines = programs.flatMap(({ budget }) => budget);
  const before = latestOf(lines, BEFORE);
  return latestOf(lines, REQUESTED) ?? (before === null ? latestOf(lines) : before + 1);
}

const REQUESTED: readonly AppropriationStage[] = ['REQUEST', 'DRAFT'];
/** What is told of the year before a request. */
const BEFORE: readonly AppropriationStage[] = ['INITIAL', 'SUPPLEMENTARY'];

/** `stages`: of these alone. */
function latestOf(lines: Lined['budget'], stages?: readonly AppropriationStage[]): number | null {
  const years = lines.flatMap(({ stage, fiscalYear }) => (stages?.includes(stage) === false ? [] : (fiscalYear ?? [])));
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * The fiscal year of the request that most of the programmes have, the latest of several: what is drawn together is of one year. `null`
 * where none has one.
 */
export function commonYear(programs: readonly Lined[]): number | null {
  const counts = new Map<number, number>();
  for (const { budget } of programs) {
    const years = budget.flatMap(({ stage, fiscalYear }) => (stage === 'REQUEST' ? (fiscalYear ?? []) : []));
    for (const year of new Set(years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return most?.[0] ?? null;
}

/** The line that prints an amount of a year and stage, or that it is what is left of: the one that totals add, before others. */
export function lineOf(
  { budget }: Lined,
  year: number,
  stage: AppropriationStage,
  amount: number | null,
): Lined['budget'][number] | undefined {
  const lines = budget.filter((line) => line.stage === stage && line.fiscalYear === year);
  const rank = (line: (typeof lines)[number]) =>
    Number(line.amount === amount) * 4 + Number(isRestOf(line, amount)) * 2 + Number(line.additive);
  return lines.sort((a, b) => rank(b) - rank(a))[0];
}

/** Whether the amount is what totals add of a line that prints another one: the rest is counted by its parts, elsewhere. */
export function isRestOf({ amount: printed, countedAmount }: Lined['budget'][number], amount: number | null): boolean {
  return amount !== null && printed !== null && countedAmount === amount && printed !== amount;
}

/** What a document prints where totals add only a part of it; else the amount itself. Yen. */
export function printedOf(
  program: Lined,
  year: number,
  stage: AppropriationStage,
  amount: number | null,
): number | null {
  const line = lineOf(program, year, stage, amount);
  return line && isRestOf(line, amount) ? line.amount : amount;
}
