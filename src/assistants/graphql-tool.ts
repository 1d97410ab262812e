import * as z from 'zod';
import { BOUNDS } from '../limits/bounds.ts';
import { ANSWER_CHARACTERS_MAX } from './answer-size.ts';
import { askOne } from './question-tool.ts';
import type { Tool } from './tool.ts';
import { toolArguments } from './tool-arguments.ts';

/** Address of the schema among the server's resources. */
export const SCHEMA_URI = 'graph://schema.graphql';

const ARGUMENTS = toolArguments({
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
});

/** Any query of the API, within its limits. */
export const graphqlTool: Tool = {
  name: 'graphql',
  title: 'A GraphQL query over the graph',
  description: `Any query that the other tools do not ask, read-only and bounded: cost at most ${BOUNDS.cost}, ${BOUNDS.depth} levels, pages of 100, answers of ${ANSWER_CHARACTERS_MAX} characters. The schema is the resource ${SCHEMA_URI}. Ask for \`evidence { document { id titleEn } startLine endLine }\` beside what you state. 任意のGraphQL問合せ（読取りのみ）。`,
  inputSchema: ARGUMENTS.inputSchema,
  async call(values, request) {
    const sent = ARGUMENTS.read(values);
    if ('faults' in sent) return sent;
    const { query, variables = {}, operationName } = sent.given;
    return askOne({ query, variables, operationName, heading: 'GraphQL', isFromClient: true }, request);
  },
};
