import { z } from 'zod';
import { BOUNDS } from '../limits/bounds.ts';
import { askOne, unknownArgument } from './question-tool.ts';
import type { Tool } from './tool.ts';

/** Address of the schema among the server's resources. */
export const SCHEMA_URI = 'graph://schema.graphql';

const ARGUMENTS = {
  query: z
    .string('"query" must be a text: a GraphQL query.')
    .describe('A GraphQL query, one operation. GraphQLの問合せ。'),
  variables: z
    .record(z.string(), z.unknown(), '"variables" must be an object, by the names of the variables.')
    .optional()
    .describe('The values of its variables, by name. 変数の値。'),
  operationName: z
    .string('"operationName" must be a text.')
    .optional()
    .describe('Which operation to run, where the query has several. 実行する操作の名前。'),
};
const GIVEN = z.object(ARGUMENTS);

/** Any query of the API, within its limits. */
export const graphqlTool: Tool = {
  name: 'graphql',
  title: 'A GraphQL query over the graph',
  description: `Any query that the other tools do not ask, read-only and bounded: cost at most ${BOUNDS.cost}, ${BOUNDS.depth} levels, pages of 100. The schema is the resource ${SCHEMA_URI}. Ask for \`evidence { document { id titleEn } startLine endLine }\` beside what you state. 任意のGraphQL問合せ（読取りのみ）。`,
  inputSchema: z.toJSONSchema(z.strictObject(ARGUMENTS)) as Tool['inputSchema'],
  async call(values, request) {
    const unknown = Object.keys(values).find((name) => !(name in ARGUMENTS));
    if (unknown !== undefined) return { faults: [unknownArgument(unknown, Object.keys(ARGUMENTS))] };
    const given = GIVEN.safeParse(values);
    if (!given.success) return { faults: given.error.issues.map(({ message }) => message) };
    const { query, variables = {}, operationName } = given.data;
    return askOne({ query, variables, operationName, heading: 'GraphQL', isFromClient: true }, request);
  },
};
