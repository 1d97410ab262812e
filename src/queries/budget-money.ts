import {
  type ArgumentReferences,
  byResolver,
  type Catalog,
  expression,
  type Scope,
  type Traversal,
} from '../planner/field-plans.ts';
import { within } from './checks.ts';
import { readMoneyTables } from './money-tables.ts';

/** All that money flows and summaries are made of, as flat rows in one map; `money-tables.ts` has them. */
function moneyRows({ rows }: Scope, references: ArgumentReferences): string {
  const parameter = (name: string) => references.parameter(name) ?? 'null';
  return readMoneyTables(
    { year: parameter('fiscalYear'), stage: parameter('stage'), confidence: parameter('minConfidence') },
    rows ?? '',
  );
}

/** Flat rows of one fiscal year and stage; resolvers of their own shape them. */
function moneyHead(to: 'MoneyFlow' | 'BudgetSummary'): Traversal {
  return {
    kind: 'one',
    to,
    binds: ['rows'],
    match: moneyRows,
    arguments: { fiscalYear: {}, stage: {}, minConfidence: { prepare: within('minConfidence', 0, 1) } },
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
  },
  MoneyFlowNode: byResolvers('id', 'name', 'nameEn', 'kind'),
  MoneyFlowLink: byResolvers('source', 'target', 'value', 'programCount', 'programs'),
  LeftOut: byResolvers('reason', 'amount', 'programCount', 'programs'),
  BudgetSummary: {
    ...byResolvers(
      'fiscalYear',
      'stage',
      'groupBy',
      'groups',
      'previousAmount',
      'change',
      'programCount',
      'notComparable',
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
    'programCount',
    'programs',
    'notComparable',
    'printedTotal',
    'leftOut',
    'parts',
  ),
};
