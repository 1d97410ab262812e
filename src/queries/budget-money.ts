import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentReferences,
  type Bindings,
  byResolver,
  type Catalog,
  expression,
  head,
  property,
  type Traversal,
  way,
} from '../planner/field-plans.ts';
import { within } from './checks.ts';
import { readMoneyTables } from './money-tables.ts';

/** All that money flows and summaries are made of, as flat rows in one map; `money-tables.ts` has them. */
function moneyRows({ rows }: Bindings<'rows'>, references: ArgumentReferences): Fragment {
  const parameter = (name: string) => references.value(name).text;
  const parameters = {
    year: parameter('fiscalYear'),
    stage: parameter('stage'),
    confidence: parameter('minConfidence'),
  };
  return cypher`${readMoneyTables(parameters, rows.text)}`;
}

/** Flat rows of one fiscal year and stage; resolvers of their own shape them. */
function moneyHead(to: 'MoneyFlow' | 'BudgetSummary'): Traversal {
  return head({
    kind: 'one',
    to,
    binds: ['rows'],
    match: moneyRows,
    arguments: { fiscalYear: {}, stage: {}, minConfidence: { prepare: within(0, 1) } },
    order: ({ rows }) => [cypher`${rows}.fiscalYear`],
    target: ({ rows }) => ({ self: rows }),
  });
}

/** The flat rows that all is shaped from; every field of an answer needs them. */
export const TABLES = 'tables';
const needs = { [TABLES]: expression(['self'], ({ self }) => self) };

/** Which programme a row of `programs` is about. */
export const PROGRAM_ID = 'id';

/** The programmes that have an amount of the stage, or a part with one: whatever `programs` of a flow or summary may name. */
const concerned: Traversal = way({
  needs,
  rowNeeds: { [PROGRAM_ID]: property('id') },
  kind: 'list',
  to: 'BudgetProgram',
  binds: ['node'],
  match: ({ node }) => cypher`MATCH (${node}:BudgetProgram)`,
  where: ({ self, node }) => [
    cypher`EXISTS { MATCH (${node})<-[:COMPONENT_OF*0..9]-(:BudgetProgram)-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.fiscalYear = ${self}.fiscalYear AND line.stage = ${self}.stage }`,
  ],
  order: ({ node }) => [cypher`coalesce(${node}.order, 1000000)`, cypher`${node}.id`],
});

const byResolvers = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, byResolver(needs)]));

/** `programs` brings what is asked of programmes, in one list for each place where they are asked for; all else is shaped from the tables. */
export const budgetMoneyCatalog: Catalog = {
  Query: { moneyFlow: moneyHead('MoneyFlow'), budgetSummary: moneyHead('BudgetSummary') },
  MoneyFlow: {
    ...byResolvers('fiscalYear', 'stage', 'nodes', 'links', 'leftOut', 'programCount', 'total'),
    programs: concerned,
  },
  MoneyFlowNode: byResolvers('id', 'name', 'nameEn', 'kind'),
  MoneyFlowLink: {
    ...byResolvers('source', 'target', 'value', 'programCount'),
    programs: concerned,
  },
  LeftOut: { ...byResolvers('reason', 'amount', 'programCount'), programs: concerned },
  BudgetSummary: {
    ...byResolvers(
      'fiscalYear',
      'stage',
      'groupBy',
      'groups',
      'amount',
      'previousAmount',
      'change',
      'programCount',
      'notComparable',
      'leftOut',
    ),
    programs: concerned,
  },
  BudgetGroup: {
    ...byResolvers(
      'key',
      'label',
      'labelEn',
      'amount',
      'previousAmount',
      'change',
      'programCount',
      'notComparable',
      'printedTotal',
      'leftOut',
      'parts',
    ),
    programs: concerned,
  },
};
