import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Bindings,
  byResolver,
  type Catalog,
  expression,
  head,
  property,
  type ResolverField,
  type Traversal,
  way,
} from '../planner/field-plans.ts';
import { filterConditions, programFilter } from './budget-filter.ts';
import { within } from './checks.ts';
import { readMoneyTables, TOLD } from './money-tables.ts';

/** All that money flows and summaries are made of, as flat rows in one map; `money-tables.ts` has them. */
function moneyRows({ rows }: Bindings<'rows'>, references: ArgumentReferences): Fragment {
  const parameters = {
    year: references.value('fiscalYear'),
    stage: references.value('stage'),
    confidence: references.value('minConfidence'),
    conditions: filterConditions(TOLD, references),
  };
  return readMoneyTables(parameters, rows);
}

/** What the arguments of a filter are made into; the tables say where they hold. */
const filterArguments: Record<string, ArgumentClause> = Object.fromEntries(
  Object.entries(programFilter).map(([path, { prepare }]) => [path, prepare ? { prepare } : {}]),
);

/** Flat rows of one fiscal year and stage; resolvers of their own shape them. */
function moneyHead(to: 'MoneyFlow' | 'BudgetSummary'): Traversal {
  return head({
    kind: 'one',
    to,
    binds: ['rows'],
    match: moneyRows,
    arguments: { fiscalYear: {}, stage: {}, minConfidence: { prepare: within(0, 1) }, ...filterArguments },
    order: ({ rows }) => [cypher`${rows}.fiscalYear`],
    target: ({ rows }) => ({ self: rows }),
  });
}

/** The flat rows that all is shaped from; every field of a flow or summary needs them. */
export const TABLES = 'tables';
const needs = { [TABLES]: expression(['self'], ({ self }) => self) };

/** Which programme, organisation or item a row is about. */
export const NODE_ID = 'id';

/** The programmes that have an amount of the stage, or a part with one: whatever `programs` of a flow or summary may name. */
const concerned: Traversal = way({
  rowNeeds: { [NODE_ID]: property('id') },
  kind: 'list',
  to: 'BudgetProgram',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:BudgetProgram)`,
  where: ({ self, node }) => [
    cypher`EXISTS { MATCH (${node})<-[:COMPONENT_OF*0..9]-(:BudgetProgram)-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.fiscalYear = ${self}.fiscalYear AND line.stage = ${self}.stage }`,
  ],
  order: ({ node }) => [cypher`coalesce(${node}.order, 1000000)`, cypher`${node}.id`],
});

/** Ministries, bureaus and divisions that money may come from: whatever `organization` of a node may name. */
const sources: Traversal = way({
  rowNeeds: { [NODE_ID]: property('id') },
  kind: 'list',
  to: 'Organization',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:Organization)`,
  where: ({ node }) => [cypher`${node}.kind IN ['MINISTRY', 'CABINET', 'AGENCY', 'BUREAU', 'DIVISION']`],
  order: ({ node }) => [cypher`${node}.id`],
});

/** Items of the strategy that money may flow to. */
const sinks: Traversal = way({
  rowNeeds: { [NODE_ID]: property('id') },
  kind: 'list',
  to: 'StrategyItem',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:StrategyItem)`,
  order: ({ node }) => [cypher`${node}.number`, cypher`${node}.id`],
});

const byResolvers = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, byResolver()]));

/** What stands on the tables themselves, and brings them; below it all is shaped from the same ones. */
const withTables = (fields: Record<string, ResolverField | Traversal>) =>
  Object.fromEntries(Object.entries(fields).map(([name, plan]) => [name, { ...plan, needs }]));

/** Programmes, organisations and items bring what is asked of them, in one list for each place where they are asked for; all else is shaped from the tables. */
export const budgetMoneyCatalog: Catalog = {
  Query: { moneyFlow: moneyHead('MoneyFlow'), budgetSummary: moneyHead('BudgetSummary') },
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
      'leftOut',
      'parts',
    ),
    programs: concerned,
  },
};
