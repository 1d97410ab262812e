import { appropriationsOf } from '../budget/money-rows.ts';
import { FLOW } from '../budget/stored-flow.ts';
import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Bindings,
  byResolver,
  type Catalog,
  expression,
  head,
  type Prepare,
  property,
  type ResolverField,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { filterConditions, filterYear, programFilter } from './budget-filter.ts';
import { within } from './checks.ts';
import { bodiesNamed, type MoneyAsked, readMoneyTables, TOLD, yearsAsked } from './money-tables.ts';
import { inOwnPlace } from './parts.ts';
import { isImplied, programsToLookAt } from './program-starts.ts';

/** Of what money a question with rows of its own is: a flow, or a summary, of one year or year by year. */
interface MoneyKind {
  to: 'MoneyFlow' | 'BudgetSummary';
  isYearByYear: boolean;
}

/** A money flow, or a summary of the programmes that a filter lets through, is shaped from lines; `money-tables.ts` reads them. */
function moneyRows({ to, isYearByYear }: MoneyKind) {
  return ({ rows }: Bindings<'rows'>, references: ArgumentReferences): Fragment => {
    const year = references.parameter('fiscalYear');
    const isOfAYear = isYearByYear || year !== null || filterYear(references) !== null;
    const parameters = {
      year,
      asked: references.value('stage'),
      isYearByYear,
      isWithBodies: to === 'MoneyFlow',
      isFiltered: Object.keys(programFilter).some((path) => references.parameter(path) !== null),
      conditions: (year: Fragment | null) =>
        filterConditions(TOLD, references, year, (path) => isImplied(path, references, isOfAYear)),
      told: programsToLookAt(TOLD, references, isOfAYear),
    };
    return readMoneyTables(parameters, rows);
  };
}

/** What is read for a stage: a summary is compared with the year before. */
const moneyAsked =
  ({ to, isYearByYear }: MoneyKind): Prepare =>
  (stage, context, { fiscalYear }): MoneyAsked => {
    const years = yearsAsked(fiscalYear, context.budgetYears(String(stage)), isYearByYear);
    return { years, appropriations: appropriationsOf(years, String(stage), to === 'BudgetSummary') };
  };

/** What the arguments of a filter are made into; the tables say where they hold. */
const filterArguments: Record<string, ArgumentClause> = Object.fromEntries(
  Object.entries(programFilter).map(([path, { prepare }]) => [path, prepare ? { prepare } : {}]),
);

/** Lines of a stage; resolvers of their own shape them. */
function moneyHead(kind: MoneyKind): Traversal {
  return head({
    kind: 'one',
    to: kind.to,
    binds: ['rows'],
    match: moneyRows(kind),
    arguments: {
      fiscalYear: {},
      stage: { prepare: moneyAsked(kind) },
      minConfidence: { prepare: within(0, 1) },
      ...filterArguments,
    },
    target: ({ rows }) => ({ self: rows }),
  });
}

/** Other heads: rows in the place of the sum that is stored; of one year or, for `budgetSummary`, year by year. */
export const FROM_ROWS = 'rows';
export const FROM_ROWS_BY_YEAR = 'rowsByYear';

/** The sum of a stage in a fiscal year; without a year, in the latest. */
const sumOf = (node: Fragment, references: ArgumentReferences, groupBy: Fragment): Fragment[] => [
  cypher`${node}.stage = ${references.value('stage')} AND ${node}.groupBy = ${groupBy}`,
  references.parameter('fiscalYear') === null
    ? cypher`${node}.latest = true`
    : cypher`${node}.fiscalYear = ${references.value('fiscalYear')}`,
];

/** How the money of all programmes flows was worked out when the graph was made: one node holds it. */
const storedFlow: Traversal = head({
  kind: 'one',
  to: 'MoneyFlow',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:BudgetSum)`,
  where: ({ node }, references) => sumOf(node, references, cypher`'${FLOW}'`),
  arguments: { stage: {}, fiscalYear: {}, minConfidence: { prepare: within(0, 1) } },
  order: ({ node }) => [cypher`${node}.id`],
  target: ({ node }) => ({ self: cypher`{told: ${node}.told}` }),
  variants: { [FROM_ROWS]: moneyHead({ to: 'MoneyFlow', isYearByYear: false }) },
});

/** What is added up of all programmes was added up when the graph was made: one node holds it. */
const storedSummary: Traversal = head({
  kind: 'one',
  to: 'BudgetSummary',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:BudgetSum)`,
  where: ({ node }, references) => sumOf(node, references, references.value('groupBy')),
  arguments: {
    groupBy: {},
    stage: {},
    fiscalYear: {},
    minConfidence: { prepare: within(0, 1) },
  },
  order: ({ node }) => [cypher`${node}.id`],
  target: ({ node }) => ({ self: cypher`{told: ${node}.told}` }),
  variants: {
    [FROM_ROWS]: moneyHead({ to: 'BudgetSummary', isYearByYear: false }),
    [FROM_ROWS_BY_YEAR]: moneyHead({ to: 'BudgetSummary', isYearByYear: true }),
  },
});

/** The lines, or the stored sum, that all is shaped from; every field of a flow or summary needs them. */
export const TABLES = 'tables';
const needs = { [TABLES]: expression(['self'], ({ self }) => self) };

/** Which programme, organisation or item a row is about. */
export const NODE_ID = 'id';

/** The programmes that the lines are told under: whatever `programs` of a flow or summary may name. */
const concerned: Traversal = way({
  rowNeeds: { [NODE_ID]: property('id') },
  kind: 'list',
  to: 'BudgetProgram',
  binds: ['node'],
  match: ({ self, node }) => cypher`UNWIND ${self}.wholes AS whole MATCH (${node}:BudgetProgram {id: whole})`,
  order: ({ node }) => [cypher`coalesce(${node}.order, 1000000)`, cypher`${node}.id`],
});

/** Ministries, bureaus and divisions that money comes from: whatever `organization` of a node may name. */
const sources: Traversal = way({
  rowNeeds: { [NODE_ID]: property('id') },
  kind: 'list',
  to: 'Organization',
  binds: ['node'],
  match: ({ self, node }) => cypher`${bodiesNamed(self, cypher`body`)} MATCH (${node}:Organization {id: body})`,
  order: ({ node }) => [cypher`${node}.id`],
});

/** Items of the strategy that money may flow to. */
const sinks: Traversal = way({
  rowNeeds: { [NODE_ID]: property('id') },
  kind: 'list',
  to: 'StrategyItem',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:StrategyItem)`,
  order: inOwnPlace('StrategyItem'),
});

const byResolvers = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, byResolver()]));

/** What stands on the tables themselves, and brings them; below it all is shaped from the same ones. */
const withTables = (fields: Record<string, ResolverField | Traversal>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, needs }]));

/** Programmes, organisations and items bring what is asked of them, in one list for each place where they are asked for; all else is shaped from the tables. */
export const budgetMoneyCatalog: Catalog = {
  Query: { moneyFlow: storedFlow, budgetSummary: storedSummary },
  MoneyFlow: withTables({
    ...byResolvers('fiscalYear', 'stage', 'nodes', 'links', 'leftOut', 'programCount', 'total'),
    programs: concerned,
    organizations: sources,
    items: sinks,
  }),
  MoneyFlowNode: {
    ...byResolvers('key', 'name', 'nameEn', 'kind'),
    organization: sources,
    program: concerned,
    item: sinks,
  },
  MoneyFlowLink: { ...byResolvers('source', 'target', 'value', 'programCount'), programs: concerned },
  NotCompared: { ...byResolvers('reason', 'amount', 'previousAmount'), program: concerned },
  LeftOut: { ...byResolvers('reason', 'amount', 'programCount'), programs: concerned },
  BudgetSummary: withTables({
    ...byResolvers(
      'fiscalYear',
      'stage',
      'groupBy',
      'groups',
      'amount',
      'previousAmount',
      'change',
      'comparedAmount',
      'comparedPreviousAmount',
      'programCount',
      'notComparable',
      'notCompared',
      'leftOut',
    ),
    programs: concerned,
  }),
  BudgetGroup: {
    ...byResolvers(
      'key',
      'label',
      'labelEn',
      'amount',
      'previousAmount',
      'change',
      'comparedAmount',
      'comparedPreviousAmount',
      'programCount',
      'notComparable',
      'notCompared',
      'printedTotal',
      'printedTotalComparable',
      'leftOut',
      'byPartsAlone',
      'inOtherGroups',
      'parts',
    ),
    programs: concerned,
  },
};
