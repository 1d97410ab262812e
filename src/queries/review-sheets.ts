import { cypher } from '../planner/cypher.ts';
import { type Catalog, expression, property, way } from '../planner/field-declarations.ts';
import { asList, evidence } from './parts.ts';

/** Review sheets, and what their programmes spent. */
export const reviewSheetsCatalog: Catalog = {
  ReviewSheet: {
    id: property('id'),
    number: property('number'),
    fiscalYear: property('fiscalYear'),
    name: property('name'),
    ministry: property('ministry'),
    unit: property('unit'),
    startYear: property('startYear'),
    endYear: property('endYear'),
    endless: property('endless', (stored) => stored === true),
    executionKinds: property('execution', asList),
    statedPlans: property('statedPlans', asList),
    program: way({
      kind: 'one',
      to: 'BudgetProgram',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:DESCRIBED_BY]-(${node}:BudgetProgram)`,
    }),
    evidence,
  },
  ProgramExecution: {
    fiscalYear: property('fiscalYear'),
    available: property('amount'),
    executed: property('executed'),
    share: expression(
      ['self'],
      ({ self }) =>
        cypher`CASE WHEN ${self}.executed IS NULL OR ${self}.amount <= 0 THEN null ELSE toFloat(${self}.executed) / ${self}.amount END`,
    ),
  },
};
