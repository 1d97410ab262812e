import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  concatAST,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  parse,
  Source,
} from 'graphql';
import { catalog } from './queries/catalog.ts';
import * as budgetMoney from './resolvers/budget-money.ts';
import { attachYen } from './resolvers/budget-yen.ts';
import { attachResolvers } from './resolvers/build-resolvers.ts';
import { Query } from './resolvers/data-version.ts';
import { Evidence } from './resolvers/evidence.ts';
import * as network from './resolvers/network.ts';
import * as paths from './resolvers/paths.ts';
import * as search from './resolvers/search.ts';

/** Resolvers that are more than a read of what the planner brought. */
const OWN_RESOLVERS: Record<string, Record<string, unknown>> = {
  Query: { ...Query, ...budgetMoney.Query, ...paths.Query, ...search.Query },
  Evidence,
  OrganizationNetwork: network.OrganizationNetwork,
  OrganizationNetworkNode: network.OrganizationNetworkNode,
  SearchConnection: search.SearchConnection,
  Path: paths.Path,
  MoneyFlow: budgetMoney.MoneyFlow,
  MoneyFlowNode: budgetMoney.MoneyFlowNode,
  MoneyFlowLink: budgetMoney.NamingPrograms,
  NotCompared: budgetMoney.NotCompared,
  LeftOut: budgetMoney.NamingPrograms,
  BudgetSummary: budgetMoney.BudgetSummary,
  BudgetGroup: budgetMoney.NamingPrograms,
};

/** The executable schema from the SDL files of a folder. Throws when SDL, catalog and resolvers do not fit each other. */
export function buildExecutableSchema(folder: string): GraphQLSchema {
  // `check:generated` has found it valid, and no message points into it; at every start both would take as long as to open the graph.
  const schema = buildASTSchema(concatAST(readSdl(folder)), { assumeValid: true });
  attachResolvers(schema, catalog);
  const yen = schema.getType('Yen');
  if (isScalarType(yen)) attachYen(yen);
  for (const [typeName, resolvers] of Object.entries(OWN_RESOLVERS)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`the schema has no object type ${typeName} for its resolvers`);
    for (const [name, resolve] of Object.entries(resolvers)) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`the schema has no field ${typeName}.${name} for its resolver`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

function readSdl(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), name), { noLocation: true }));
}
