import type { LineRow, MoneyRows, Named, ProgramRow } from '../budget/money-rows.ts';
import { decodeSummands } from '../budget/summand.ts';
import { cypher, type Fragment, join, usedBy, variable } from '../planner/cypher.ts';
import type { BudgetYears } from '../planner/field-declarations.ts';

/** What money is asked for: Cypher parameters, and what is known of the question when it is planned. */
export interface MoneyParameters {
  /** `null`: without one. */
  year: Fragment | null;
  /** A `MoneyAsked`. */
  asked: Fragment;
  /** Whether all years are asked for where no year is. */
  isYearByYear: boolean;
  /** Whether the organisations that lines name are bound, too. */
  isWithBodies: boolean;
  /** Whether a filter chooses programmes. */
  isFiltered: boolean;
  /** Conditions on the whole programme `TOLD` in a year, without a year in its latest, besides what `told` lets through. */
  conditions: (year: Fragment | null) => readonly Fragment[];
  /** Clauses that bind `TOLD` to all programmes that the conditions may let through. */
  told: Fragment;
}

/** The fiscal years that are asked for, and the appropriations whose lines are read: `2025 REQUEST`. */
export interface MoneyAsked {
  years: readonly number[];
  appropriations: readonly string[];
}

/** The fiscal year that is asked for; without one the latest that has the stage, or all that have it. */
export function yearsAsked(fiscalYear: unknown, known: BudgetYears, isYearByYear: boolean): readonly number[] {
  if (typeof fiscalYear === 'number') return [fiscalYear];
  return isYearByYear ? known.all : known.latest;
}

/** The whole programme that a line is told under, in the conditions on it. */
export const TOLD = variable('told');

/** The ids of the programmes that a filter lets through, found once. */
const CHOSEN = variable('chosen');
const CHOSEN_BY_YEAR = variable('chosenByYear');
/** The lines, as they are told, and the whole programmes that they are told under. */
const LINES = variable('lines');
const WHOLES = variable('wholes');
/** The organisations whose money it is. */
const BODIES = ['ministry', 'bureau', 'division'] as const;
const bodies = BODIES.map((body) => ({ name: `${body}Ids`, id: `l.${body}` }));

/**
 * Clauses that bind all that is read as one map. Lines are found by their year and stage, or by the programmes that a filter lets through: nothing
 * else is looked at.
 */
export function readMoneyTables(parameters: MoneyParameters, rows: Fragment): Fragment {
  const { asked, isWithBodies, isFiltered } = parameters;
  const isByYear = isFiltered && isEachYear(parameters);
  const entries = [
    cypher`lines: ${LINES}, wholes: ${WHOLES}`,
    ...(isWithBodies ? bodies.map(({ name }) => cypher`${name}: ${variable(name)}`) : []),
    ...(isByYear ? [cypher`chosen: ${CHOSEN_BY_YEAR}`] : []),
  ];
  const lines = linesOf(asked, isFiltered);
  const found = [
    cypher`collect(l.summand) AS ${LINES}, collect(DISTINCT l.countsAs) AS ${WHOLES}`,
    ...(isWithBodies ? bodies.map(({ name, id }) => cypher`collect(DISTINCT ${id}) AS ${variable(name)}`) : []),
  ];
  const clauses = isByYear
    ? [chosenByYear(parameters), cypher`CALL (${CHOSEN}) {\n${lines}\nRETURN ${join(found, ', ')}\n}`]
    : [...(isFiltered ? [chosen(parameters)] : []), lines, cypher`WITH ${join(found, ', ')}`];
  return cypher`${join(clauses, '\n')}\nWITH {${join(entries, ', ')}} AS ${rows}`;
}

const YEAR = variable('year');

/** Whether each year may have programmes of its own: all years are asked for, and a condition looks at the year. */
const isEachYear = ({ year, isYearByYear, conditions }: MoneyParameters): boolean =>
  year === null && isYearByYear && usedBy(conditions(YEAR)).has(YEAR.text);

/** The ids of the programmes that a filter lets through. */
const chosen = ({ year, conditions, told }: MoneyParameters): Fragment => {
  const asked = conditions(year);
  const where = asked.length > 0 ? cypher` WHERE ${join(asked, ' AND ')}` : '';
  return cypher`${told}${where}\nWITH collect(${TOLD}.id) AS ${CHOSEN}`;
};

/** The same where each year has its own, which those are, too, as `[year, id]`. */
const chosenByYear = ({ asked, conditions, told }: MoneyParameters): Fragment => cypher`${told}
UNWIND ${asked}.years AS ${YEAR}
WITH ${TOLD}, ${YEAR} WHERE ${join(conditions(YEAR), ' AND ')}
WITH collect([${YEAR}, ${TOLD}.id]) AS ${CHOSEN_BY_YEAR}, collect(DISTINCT ${TOLD}.id) AS ${CHOSEN}`;

const linesOf = (asked: Fragment, isFiltered: boolean): Fragment =>
  isFiltered
    ? cypher`UNWIND ${CHOSEN} AS whole MATCH (l:BudgetLine {countsAs: whole}) WHERE l.appropriation IN ${asked}.appropriations`
    : cypher`UNWIND ${asked}.appropriations AS appropriation MATCH (l:BudgetLine {appropriation: appropriation})`;

/** Clauses that bind the organisations that the lines of a flow come from, which `tables` has, one by one. */
export function bodiesNamed(tables: Fragment, body: Fragment): Fragment {
  const lists = bodies.map(({ name }) => cypher`${tables}.${name}`);
  return cypher`UNWIND ${join(lists, ' + ')} AS ${body} WITH DISTINCT ${body}`;
}

/** What was read. */
export interface MoneyAnswer {
  rows: Omit<MoneyRows, 'sections' | 'totals'>;
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

/** The rows that `readMoneyTables` brought, with what they name; organisations only where something is told of them. */
export function moneyAnswerFrom(
  stored: Readonly<Record<string, unknown>>,
  known: KnownNames,
  { isNamingBodies = true } = {},
): MoneyAnswer {
  const lines = decodeSummands(stored['lines'] as string[]);
  const rows = {
    lines,
    programs: (stored['wholes'] as string[]).map((id) => programOf(id, known)),
    organizations: isNamingBodies ? bodiesOf(lines).flatMap((id) => known.node(id) ?? []) : [],
    items: [...known.items()],
  };
  return { rows, chosen: chosenFrom(stored['chosen']) };
}

/** A programme that came with a load in between is told by its id. */
function programOf(id: string, known: KnownNames): ProgramRow {
  const node = known.node(id);
  return { id, name: node?.name ?? id, nameEn: node?.nameEn ?? null, order: node?.order ?? LAST };
}

/** All organisations that lines name. */
function bodiesOf(lines: readonly LineRow[]): string[] {
  const ids = new Set<string | null>();
  for (const { ministry, bureau, division, recipients, implementers } of lines) {
    for (const id of [ministry, bureau, division, ...recipients, ...implementers]) ids.add(id);
  }
  return [...ids].filter((id) => id !== null);
}

function chosenFrom(stored: unknown): MoneyAnswer['chosen'] {
  if (!Array.isArray(stored)) return null;
  const found = new Map<number, Set<string>>();
  for (const [year, id] of stored as [number, string][]) {
    const ids = found.get(Number(year)) ?? new Set();
    found.set(Number(year), ids.add(id));
  }
  return found;
}
