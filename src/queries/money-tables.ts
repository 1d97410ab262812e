import type { FlowLine, LineRow, MoneyRows, Named, ProgramRow } from '../budget/money-rows.ts';
import { cypher, type Fragment, join, usedBy, variable } from '../planner/cypher.ts';
import { rowOf } from './row-of.ts';

/** What money is asked for: Cypher parameters, and what is known of the question when it is planned. */
export interface MoneyParameters {
  /** `null`: without one. */
  year: Fragment | null;
  stage: Fragment;
  /** Whether all years are asked for where no year is. */
  isYearByYear: boolean;
  /** Which columns of lines are read. */
  columns: Readonly<Partial<Record<keyof LineRow, string>>>;
  /** Conditions on the whole programme `TOLD` in a year; without a year, in its latest. */
  conditions: (year: Fragment | null) => readonly Fragment[];
  /** Clauses that bind `TOLD` to all programmes that the conditions may let through. */
  told: Fragment;
  /** Whether it is compared with last year, whose lines are read, too. */
  isCompared: boolean;
}

/** The whole programme that a line is told under, in the conditions on it. */
export const TOLD = variable('told');

/** Fiscal years that are asked for; what of their lines is read; the ids of the programmes that a filter lets through, found once. */
const YEARS = variable('years');
const APPROPRIATIONS = variable('appropriations');
const CHOSEN = variable('chosen');
const CHOSEN_BY_YEAR = variable('chosenByYear');
/** The lines, and the whole programmes that they are told under. */
const LINES = variable('lines');
const WHOLES = variable('wholes');

const COUNTED = 'coalesce(l.counted, CASE WHEN l.additive = true THEN l.amount ELSE null END)';

/** Columns of a line that a flow needs. */
export const FLOW_COLUMNS = {
  countsAs: 'l.countsAs',
  amount: 'l.amount',
  counted: COUNTED,
  reason: 'l.notAdditiveReason',
  ministry: 'l.ministry',
  bureau: 'l.bureau',
  division: 'l.division',
  carried: 'coalesce(l.carried, [])',
} as const satisfies Record<keyof FlowLine, string>;

/** Columns of a line that a summary needs. */
export const SUMMARY_COLUMNS = {
  ...FLOW_COLUMNS,
  id: 'l.id',
  program: 'l.program',
  fiscalYear: 'l.fiscalYear',
  stage: 'l.stage',
  elsewhere: 'coalesce(l.elsewhere, [])',
  document: 'l.document',
  section: 'l.section',
  sections: 'coalesce(l.sections, [])',
  heading: 'l.heading',
  headingEn: 'l.headingEn',
  recipients: 'coalesce(l.recipients, [])',
  implementers: 'coalesce(l.implementers, [])',
  tags: 'coalesce(l.tags, [])',
  markedNew: 'coalesce(l.markedNew, false)',
  outcome: "coalesce(l.outcome, 'UNKNOWN')",
  next: 'l.next',
} as const satisfies Record<keyof LineRow, string>;

/**
 * Clauses that bind all tables as one map, with years and stage. Rows are lists of values without names, which come in half the time: there
 * are hundreds, and a store writes the names of a map for each. Lines are found by their year and stage, or by the programmes that a filter
 * lets through: nothing else is looked at.
 */
export function readMoneyTables(parameters: MoneyParameters, rows: Fragment): Fragment {
  const { columns, stage, isCompared } = parameters;
  const isChosen = parameters.conditions(null).length > 0;
  const clauses = [
    yearsAsked(parameters),
    cypher`WITH ${YEARS}, ${appropriationsOf(YEARS, stage, isCompared)} AS ${APPROPRIATIONS}`,
    ...(isChosen ? [chosen(parameters)] : []),
    linesOf(columns, isChosen),
  ];
  const entries = [
    cypher`years: ${YEARS}, stage: ${stage}, lines: ${LINES}, wholes: ${WHOLES}`,
    ...(isChosen && isEachYear(parameters) ? [cypher`chosen: ${CHOSEN_BY_YEAR}`] : []),
  ];
  return cypher`${join(clauses, '\n')}\nWITH {${join(entries, ', ')}} AS ${rows}`;
}

/** The fiscal year that is asked for; without one the latest that has the stage, or all that have it. Sums have been made of each. */
function yearsAsked({ year, stage, isYearByYear }: MoneyParameters): Fragment {
  if (year !== null) return cypher`WITH [${year}] AS ${YEARS}`;
  const latest = isYearByYear ? '' : ' AND s.latest = true';
  return cypher`CALL () {
  MATCH (s:BudgetSum) WHERE s.stage = ${stage} AND s.groupBy = 'OUTCOME'${latest}
  RETURN collect(s.fiscalYear) AS ${YEARS}
}`;
}

/** The stage of each year, and what it is compared with; none twice, or its lines would be. */
function appropriationsOf(years: Fragment, stage: Fragment, isCompared: boolean): Fragment {
  const asked = cypher`[year IN ${years} | toString(year) + ' ' + ${stage}]`;
  if (!isCompared) return asked;
  const before = cypher`CASE WHEN ${stage} IN ['REQUEST', 'DRAFT', 'INITIAL'] THEN 'INITIAL' ELSE ${stage} END`;
  return cypher`${asked} + [year IN ${years} WHERE ${before} <> ${stage} OR NOT year - 1 IN ${years} | toString(year - 1) + ' ' + ${before}]`;
}

const YEAR = variable('year');

/** Whether each year may have programmes of its own: all years are asked for, and a condition looks at the year. */
const isEachYear = ({ year, isYearByYear, conditions }: MoneyParameters): boolean =>
  year === null && isYearByYear && usedBy(conditions(YEAR)).has(YEAR.text);

/** The ids of the programmes that a filter lets through; where each year has its own, which those are, too, as `[year, id]`. */
function chosen(parameters: MoneyParameters): Fragment {
  const { year, conditions, told } = parameters;
  if (isEachYear(parameters)) {
    return cypher`CALL (${YEARS}) {
  ${told}
  UNWIND ${YEARS} AS ${YEAR}
  WITH ${TOLD}, ${YEAR} WHERE ${join(conditions(YEAR), ' AND ')}
  RETURN collect([${YEAR}, ${TOLD}.id]) AS ${CHOSEN_BY_YEAR}, collect(DISTINCT ${TOLD}.id) AS ${CHOSEN}
}`;
  }
  return cypher`CALL () {
  ${told} WHERE ${join(conditions(year), ' AND ')}
  RETURN collect(${TOLD}.id) AS ${CHOSEN}
}`;
}

function linesOf(columns: MoneyParameters['columns'], isChosen: boolean): Fragment {
  const match = isChosen
    ? cypher`UNWIND ${CHOSEN} AS whole MATCH (l:BudgetLine {countsAs: whole}) WHERE l.appropriation IN ${APPROPRIATIONS}`
    : cypher`UNWIND ${APPROPRIATIONS} AS asked MATCH (l:BudgetLine {appropriation: asked})`;
  const imported = join([APPROPRIATIONS, ...(isChosen ? [CHOSEN] : [])], ', ');
  return cypher`CALL (${imported}) {
  ${match}
  RETURN collect([${Object.values(columns).join(', ')}]) AS ${LINES}, collect(DISTINCT l.countsAs) AS ${WHOLES}
}`;
}

/** Clauses that bind the organisations that the lines of a flow come from, which `tables` has, one by one. */
export function bodiesNamed(tables: Fragment, body: Fragment): Fragment {
  const names = Object.keys(FLOW_COLUMNS);
  const columns = (['ministry', 'bureau', 'division'] as const).map((column) => `line[${names.indexOf(column)}]`);
  return cypher`UNWIND ${tables}.lines AS line UNWIND [${columns.join(', ')}] AS ${body} WITH DISTINCT ${body}`;
}

/** What was read. */
export interface MoneyAnswer<Line> {
  rows: Omit<MoneyRows, 'lines' | 'sections' | 'totals'> & { lines: Line[] };
  years: number[];
  /** Per year, the programmes that a filter let through; `null` where it let the same through for all of them. */
  chosen: ReadonlyMap<number, ReadonlySet<string>> | null;
}

/** Names that are known without a read, of the version that was asked. */
export interface KnownNames {
  node(id: string): (Named & { order: number | null }) | undefined;
  items(): readonly MoneyRows['items'][number][];
}

/** Behind all that has a place of its own. */
const LAST = 1_000_000;

/** The rows that `readMoneyTables` brought, with what they name. */
export function moneyAnswerFrom<Line extends FlowLine>(
  stored: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<keyof Line, string>>,
  known: KnownNames,
): MoneyAnswer<Line> {
  const names = Object.keys(columns);
  const lines = (stored['lines'] as (readonly unknown[])[]).map((values) => rowOf(names, values) as unknown as Line);
  const rows = {
    lines,
    programs: (stored['wholes'] as string[]).map((id) => programOf(id, known)),
    organizations: bodiesOf(lines).flatMap((id) => known.node(id) ?? []),
    items: [...known.items()],
  };
  return { rows, years: (stored['years'] as unknown[]).map(Number), chosen: chosenFrom(stored['chosen']) };
}

/** A programme that came with a load in between is told by its id. */
function programOf(id: string, known: KnownNames): ProgramRow {
  const node = known.node(id);
  return { id, name: node?.name ?? id, nameEn: node?.nameEn ?? null, order: node?.order ?? LAST };
}

/** All organisations that lines name. */
function bodiesOf(lines: readonly (FlowLine & Partial<LineRow>)[]): string[] {
  const ids = new Set<string | null>();
  for (const { ministry, bureau, division, recipients = [], implementers = [] } of lines) {
    for (const id of [ministry, bureau, division, ...recipients, ...implementers]) ids.add(id);
  }
  return [...ids].filter((id) => id !== null);
}

function chosenFrom(stored: unknown): MoneyAnswer<unknown>['chosen'] {
  if (!Array.isArray(stored)) return null;
  const found = new Map<number, Set<string>>();
  for (const [year, id] of stored as [number, string][]) {
    const ids = found.get(Number(year)) ?? new Set();
    found.set(Number(year), ids.add(id));
  }
  return found;
}
