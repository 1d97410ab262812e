import {
  type ArgumentClause,
  type ArgumentReferences,
  byResolver,
  type Catalog,
  expression,
  type Scope,
  type Traversal,
} from '../planner/field-plans.ts';
import { filterConditions, programFilter } from './budget-filter.ts';
import { within } from './checks.ts';
import { readMoneyTables } from './money-tables.ts';

/** All that money flows and summaries are made of, as flat rows in one map; `money-tables.ts` has them. */
function moneyRows({ rows }: Scope, references: ArgumentReferences): string {
  const parameter = (name: string) => references.parameter(name) ?? 'null';
  return readMoneyTables(
    {
      year: parameter('fiscalYear'),
      stage: parameter('stage'),
      confidence: parameter('minConfidence'),
      conditions: filterConditions('told', references),
    },
    rows ?? '',
  );
}

/** What the arguments of a filter are made into; the tables say where they hold. */
const filterArguments: Record<string, ArgumentClause> = Object.fromEntries(
  Object.entries(programFilter).map(([path, { prepare }]) => [path, prepare ? { prepare } : {}]),
);

/** Flat rows of one fiscal year and stage; resolvers of their own shape them. */
function moneyHead(to: 'MoneyFlow' | 'BudgetSummary'): Traversal {
  return {
    kind: 'one',
    to,
    binds: ['rows'],
    match: moneyRows,
    arguments: {
      fiscalYear: {},
      stage: {},
      minConfidence: { prepare: within('minConfidence', 0, 1) },
      ...filterArguments,
    },
    order: ({ rows }) => [`${rows}.fiscalYear`],
    targetScope: ({ rows }) => ({ self: rows ?? '' }),
  };
}

/** The programmes that have an amount of the stage, or a part with one: whatever `programs` of a flow or summary may name. */
const concerned: Traversal = {
  kind: 'list',
  to: 'BudgetProgram',
  binds: ['node'],
  match: ({ node }) => `MATCH (${node}:BudgetProgram)`,
  where: ({ self, node }) => [
    `EXISTS { MATCH (${node})<-[:COMPONENT_OF*0..9]-(:BudgetProgram)-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.fiscalYear = ${self}.fiscalYear AND line.stage = ${self}.stage }`,
  ],
  order: ({ node }) => [`coalesce(${node}.order, 1000000)`, `${node}.id`],
};

/** Ministries, bureaus and divisions that money may come from: whatever `organization` of a node may name. */
const sources: Traversal = {
  kind: 'list',
  to: 'Organization',
  binds: ['node'],
  match: ({ node }) => `MATCH (${node}:Organization)`,
  where: ({ node }) => [`${node}.kind IN ['MINISTRY', 'CABINET', 'AGENCY', 'BUREAU', 'DIVISION']`],
  order: ({ node }) => [`${node}.id`],
};

/** Items of the strategy that money may flow to. */
const sinks: Traversal = {
  kind: 'list',
  to: 'StrategyItem',
  binds: ['node'],
  match: ({ node }) => `MATCH (${node}:StrategyItem)`,
  order: ({ node }) => [`${node}.number`, `${node}.id`],
};

/** The rows themselves, read with a field that every answer has. */
const rowsValue = expression(({ self }) => self ?? 'null');

const byResolvers = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, byResolver]));

/** `total` and `amount` bring the rows, `programs` what is asked of programmes; all else is shaped from them. */
export const budgetMoneyCatalog: Catalog = {
  Query: { moneyFlow: moneyHead('MoneyFlow'), budgetSummary: moneyHead('BudgetSummary') },
  MoneyFlow: {
    ...byResolvers('fiscalYear', 'stage', 'nodes', 'links', 'leftOut', 'programCount'),
    total: rowsValue,
    programs: concerned,
    organizations: sources,
    items: sinks,
  },
  MoneyFlowNode: byResolvers('key', 'name', 'nameEn', 'kind', 'organization', 'program', 'item'),
  MoneyFlowLink: byResolvers('source', 'target', 'value', 'programCount', 'programs'),
  NotCompared: byResolvers('program', 'reason', 'amount', 'previousAmount'),
  LeftOut: byResolvers('reason', 'amount', 'programCount', 'programs'),
  BudgetSummary: {
    ...byResolvers(
      'fiscalYear',
      'stage',
      'groupBy',
      'groups',
      'previousAmount',
      'change',
      'comparedAmount',
      'comparedPreviousAmount',
      'programCount',
      'notComparable',
      'notCompared',
      'leftOut',
    ),
    amount: rowsValue,
    programs: concerned,
  },
  BudgetGroup: byResolvers(
    'key',
    'label',
    'labelEn',
    'amount',
    'previousAmount',
    'change',
    'comparedAmount',
    'comparedPreviousAmount',
    'programCount',
    'programs',
    'notComparable',
    'notCompared',
    'printedTotal',
    'leftOut',
    'parts',
  ),
};
