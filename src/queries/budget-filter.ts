import { NOT_OWN } from '../budget/own-amount.ts';
import { isStage, LARGEST } from '../graph/largest-amount.ts';
import { YEAR_LENGTH } from '../graph/program-year.ts';
import { cypher, type Fragment, join } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Bindings,
  descending,
  type OrderKey,
  type Prepare,
} from '../planner/field-declarations.ts';
import { documentIds, idsContaining, isThere, oneOf, organizationList, withinOrganizations } from './parts.ts';

/** `isOwnAmount`, of a line. */
const OWN_AMOUNT = `coalesce(line.partOf, false) = false AND NOT coalesce(line.notAdditiveReason, '') IN [${NOT_OWN.map((reason) => `'${reason}'`).join(', ')}]`;

const LINE_CONDITIONS = {
  'filter.stage': (parameter: Fragment) => cypher`line.stage = ${parameter}`,
  'filter.fiscalYear': (parameter: Fragment) => cypher`line.fiscalYear = ${parameter}`,
  'filter.minAmount': (parameter: Fragment) => cypher`line.amount >= ${parameter} AND ${OWN_AMOUNT}`,
  'filter.maxAmount': (parameter: Fragment) => cypher`line.amount <= ${parameter} AND ${OWN_AMOUNT}`,
} as const;
type LinePath = keyof typeof LINE_CONDITIONS;
const LINE_PATHS = Object.keys(LINE_CONDITIONS) as LinePath[];

/** The fiscal year that conditions on a year look at; `null`: a programme's latest. */
export type YearOf = (references: ArgumentReferences) => Fragment | null;

/** The year that the filter itself gives. */
export const filterYear: YearOf = (references) => references.parameter('filter.fiscalYear');

/** What a programme must have an amount for, as it is stored: a year, a stage, or both of one line; `null`: any. */
function appropriation(references: ArgumentReferences, year: Fragment | null): Fragment | null {
  const stage = references.parameter('filter.stage');
  if (year === null) return stage;
  return stage === null ? cypher`toString(${year})` : cypher`toString(${year}) + ' ' + ${stage}`;
}

/**
 * Stage, year and bounds speak of one and the same line: the first of them that is given asks for all. An amount of a part whose money is told
 * under the programme is one of it, too, but for the bounds, which are those of own amounts.
 */
function lineClause(own: LinePath): ArgumentClause<'node'> {
  return {
    where: ({ node }, _parameter, references) => {
      const given = LINE_PATHS.filter((path) => references.parameter(path) !== null);
      if (given[0] !== own) return cypher`true`;
      const asked = appropriation(references, filterYear(references));
      if (asked !== null && given.every((path) => path === 'filter.stage' || path === 'filter.fiscalYear'))
        return cypher`${asked} IN ${node}.appropriations`;
      const conditions = given.map((path) => LINE_CONDITIONS[path](references.value(path)));
      return isThere(
        cypher`(${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.amount IS NOT NULL AND ${join(conditions, ' AND ')}`,
      );
    },
  };
}

/** That a list of texts, each behind its year and a blank, has one of the values for the year. */
const anyInYear = (list: Fragment, year: Fragment, values: Fragment): Fragment =>
  cypher`any(value IN ${values} WHERE toString(${year}) + ' ' + value IN coalesce(${list}, []))`;

/** That a relationship holds in the year: `fromYear` and `toYear` are inclusive, and open where they are not there. */
const holdsIn = (rel: string, year: Fragment | null): Fragment =>
  year === null
    ? cypher`true`
    : cypher`coalesce(${rel}.fromYear, ${year}) <= ${year} AND coalesce(${rel}.toYear, ${year}) >= ${year}`;

/** New since last year; with a year, of that one and the one before it. */
const isNew = (node: Fragment, year: Fragment | null): Fragment =>
  year === null
    ? cypher`coalesce(${node}.isNew, false)`
    : cypher`CASE WHEN toString(${year}) IN coalesce(${node}.newIn, []) THEN true ELSE false END`;

/**
 * That a programme leads to one of the organisations of `parameter`: those are listed on it, of now and by year. A part for which documents print
 * none has those of the nearest whole. So money goes, too.
 */
const leadsTo =
  (list: 'runners' | 'recipients' | 'implementers', yearOf: YearOf): NonNullable<ArgumentClause<'node'>['where']> =>
  ({ node }, parameter, references) => {
    const year = yearOf(references);
    // Most have one: the embedded store takes several times as long for `any`, and does without where the first is one of them.
    if (year === null)
      return cypher`(${node}.${list}[0] IN ${parameter} OR any(body IN ${node}.${list} WHERE body IN ${parameter}))`;
    return cypher`any(body IN ${node}.${list}ByYear WHERE body STARTS WITH toString(${year}) + ' ' AND substring(body, ${YEAR_LENGTH}) IN ${parameter})`;
  };

/** By id, with its prefix or without, or by a part of a name. */
const policyIds: Prepare = (names, context, _values, argument) => [
  ...new Set(
    [...new Set(names as string[])].flatMap((name) => [
      name,
      `policy:${name}`,
      ...context.idsContaining('Policy', name, argument),
    ]),
  ),
];

/**
 * What each condition of `ProgramFilter` asks of a programme; what a store finds out with less work stands first. What may change from year
 * to year is asked of the year.
 */
const programConditions = (yearOf: YearOf): Record<string, ArgumentClause<'node'>> => ({
  'filter.text': {
    where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
    prepare: idsContaining('BudgetProgram'),
  },
  'filter.tag': {
    where: ({ node }, parameter, references) => {
      const year = yearOf(references);
      if (year !== null) return anyInYear(cypher`${node}.tagsByYear`, year, parameter);
      return cypher`any(tag IN ${parameter} WHERE tag IN coalesce(${node}.tags, []))`;
    },
  },
  'filter.digitalAgency': {
    where: ({ node }, parameter, references) => {
      const year = yearOf(references);
      if (year !== null) return anyInYear(cypher`${node}.digitalAgencyByYear`, year, parameter);
      return cypher`${node}.digitalAgency IN ${parameter}`;
    },
  },
  'filter.outcome': {
    where: ({ node }, parameter, references) => {
      const year = yearOf(references);
      if (year === null) return cypher`coalesce(${node}.outcome, 'UNKNOWN') IN ${parameter}`;
      const told = cypher`coalesce(${node}.outcomesByYear, [])`;
      const isUntold = cypher`NOT any(told IN ${told} WHERE told STARTS WITH toString(${year}) + ' ')`;
      return cypher`(${anyInYear(cypher`${node}.outcomesByYear`, year, parameter)} OR ('UNKNOWN' IN ${parameter} AND ${isUntold}))`;
    },
  },
  ...Object.fromEntries(LINE_PATHS.map((path) => [path, lineClause(path)])),
  'filter.counted': {
    where: ({ node }, parameter, references) => {
      const asked = appropriation(references, yearOf(references));
      const counted = cypher`coalesce(${node}.countedAppropriations, [])`;
      const isCounted = asked === null ? cypher`size(${counted}) > 0` : cypher`${asked} IN ${counted}`;
      return cypher`CASE WHEN ${isCounted} THEN true ELSE false END = ${parameter}`;
    },
  },
  'filter.division': { where: leadsTo('runners', yearOf), prepare: withinOrganizations },
  'filter.recipient': { where: leadsTo('recipients', yearOf), prepare: organizationList },
  'filter.implementer': { where: leadsTo('implementers', yearOf), prepare: organizationList },
  'filter.mentions': {
    where: ({ node }, parameter, references) =>
      isThere(
        cypher`(${node})<-[names:MENTIONED_IN]-(named:Organization) WHERE ${holdsIn('names', yearOf(references))} AND ${oneOf('named.id', parameter)}`,
      ),
    prepare: organizationList,
  },
  'filter.document': {
    where: ({ node }, parameter) =>
      isThere(cypher`(${node})-[:READ_FROM]->(document:SourceDocument) WHERE ${oneOf('document.id', parameter)}`),
    prepare: documentIds,
  },
  'filter.reviewSheet': {
    where: ({ node }, parameter) =>
      isThere(cypher`(${node})-[:DESCRIBED_BY]->(sheet:ReviewSheet) WHERE sheet.number IN ${parameter}`),
  },
  'filter.policy': {
    where: ({ node }, parameter, references) =>
      isThere(
        cypher`(${node})-[cites:CITES]->(policy:Policy) WHERE ${holdsIn('cites', yearOf(references))} AND ${oneOf('policy.id', parameter)}`,
      ),
    prepare: policyIds,
  },
  'filter.item': {
    where: ({ node }, parameter) => cypher`any(number IN ${node}.itemNumbers WHERE toInteger(number) IN ${parameter})`,
  },
  'filter.inStrategy': { where: ({ node }, parameter) => cypher`coalesce(${node}.inStrategy, false) = ${parameter}` },
  'filter.isNew': {
    where: ({ node }, parameter, references) => cypher`${isNew(node, yearOf(references))} = ${parameter}`,
  },
});

/** The conditions of `programs`. */
export const programFilter = programConditions(filterYear);

/**
 * The conditions that a filter sets on the whole programmes at `node` under which money is told. `year`: what
 * conditions on a year look at, where the filter itself gives none. `isMet`: whether the condition of an argument holds of them already.
 */
export function filterConditions(
  node: Fragment,
  references: ArgumentReferences,
  year: Fragment | null,
  isMet: (path: string) => boolean,
): Fragment[] {
  return Object.entries(programConditions((given) => filterYear(given) ?? year)).flatMap(([path, { where }]) => {
    const parameter = references.parameter(path);
    return parameter === null || isMet(path) ? [] : (where?.({ node }, parameter, references) ?? []);
  });
}

/** No amount is larger; what is unknown is put behind all that is known. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The keys by which `ProgramOrder` sorts before the order of the documents, and the clauses that they need. `null`: they need none. */
interface OrderKeys {
  clauses: Fragment | null;
  keys: readonly OrderKey[];
}

/** What programmes are sorted by. `largest` and `other` may be bound to amounts, where these have to be looked for. */
export function orderKeys(
  { node, largest, other }: Bindings<'node' | 'largest' | 'other'>,
  references: ArgumentReferences,
): OrderKeys {
  const order = references.constant('orderBy');
  const name = cypher`${node}.name`;
  if (order === null || order === 'DOCUMENT') return { clauses: null, keys: [] };
  if (order === 'NAME_ASC') return { clauses: null, keys: [name] };
  if (order === 'NAME_DESC') return { clauses: null, keys: [descending(name)] };
  const year = references.parameter('filter.fiscalYear');
  const [of, direction] = String(order).split('_');
  const { clauses, amount } =
    of === 'CHANGE'
      ? { clauses: null, amount: changeIn(node, year) }
      : amountAt({ node, largest, other }, references, year);
  const known = direction === 'DESC' ? cypher`0 - ${amount}` : amount;
  return { clauses, keys: [cypher`coalesce(${known}, ${LAST})`] };
}

/** By how much more is asked for than last year; without a year, in the latest. */
const changeIn = (node: Fragment, year: Fragment | null): Fragment =>
  year === null
    ? cypher`${node}.change`
    : cypher`head([told IN coalesce(${node}.changesByYear, []) WHERE told STARTS WITH toString(${year}) + ' ' | toInteger(substring(told, ${YEAR_LENGTH}))])`;

/**
 * The amount that a programme is ordered by: the largest of its own at the stage and in the year that the filter gives; without a year that is stored; without a stage its
 * request or, where there is none, its draft.
 */
function amountAt(
  { node, largest, other }: Bindings<'node' | 'largest' | 'other'>,
  references: ArgumentReferences,
  year: Fragment | null,
) {
  const stage = references.parameter('filter.stage');
  if (stage === null && year === null) {
    return { clauses: null, amount: cypher`coalesce(${node}.requestAmount, ${node}.draftAmount)` };
  }
  const constant = references.constant('filter.stage');
  if (year === null && isStage(constant)) return { clauses: null, amount: cypher`${node}.${LARGEST[constant]}` };
  // In a subquery of its own: the embedded store asks an optional way before the conditions that stand before it, for every programme.
  const find = (at: Fragment | string, name: Fragment) => {
    const inYear = year === null ? '' : cypher` AND line.fiscalYear = ${year}`;
    return cypher`CALL (${node}) { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = ${at}${inYear} AND ${OWN_AMOUNT} RETURN max(line.amount) AS ${name} }`;
  };
  if (stage !== null) return { clauses: find(stage, largest), amount: largest };
  return {
    clauses: cypher`${find("'REQUEST'", largest)} ${find("'DRAFT'", other)}`,
    amount: cypher`coalesce(${largest}, ${other})`,
  };
}
