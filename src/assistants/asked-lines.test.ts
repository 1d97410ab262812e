import { fileURLToPath } from 'node:url';
import { parse, print, validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildExecutableSchema } from '../schema.ts';
import { askForLines } from './asked-lines.ts';

const schema = buildExecutableSchema(fileURLToPath(new URL('../../schema', import.meta.url)));
const asked = (query: string) => {
  const text = askForLines(parse(query), schema);
  expect(validate(schema, parse(text))).toEqual([]);
  return text;
};
const same = (text: string) => print(parse(text));
const LINES = 'evidence { document { id titleEn } startLine endLine }';

it.each([
  [
    'evidence that is asked for is completed, and nothing is added below it',
    '{ initiatives { nodes { title evidence { document { titleEn } startLine } item { mark } } } }',
    '{ initiatives { nodes { title evidence { document { titleEn id } startLine endLine } item { mark } } } }',
  ],
  [
    'what a list is about shows its lines',
    '{ policies { edges { node { name initiatives { nodes { title } } } } } }',
    `{ policies { edges { node { name initiatives { nodes { title } } ${LINES} } } } }`,
  ],
  ['so does one thing', '{ strategyItem(number: 11) { mark } }', `{ strategyItem(number: 11) { mark ${LINES} } }`],
  [
    'what a pair is told by gives its lines alone',
    '{ collaborations { nodes { shared organizations { name } } } }',
    `{ collaborations { nodes { shared organizations { name linesAlone: ${LINES} } } } }`,
  ],
  [
    'a sum gives those of its programmes',
    '{ budgetSummary(groupBy: ITEM) { amount } }',
    `{ budgetSummary(groupBy: ITEM) { amount linesAlone: programs { ${LINES} } } }`,
  ],
  [
    'evidence under another name is evidence',
    '{ programs { nodes { outcomeEvidence { startLine } } } }',
    '{ programs { nodes { outcomeEvidence { startLine document { id titleEn } endLine } } } }',
  ],
  [
    'a list that goes on after a variable tells where its page ends',
    'query A($after: String) { topics(after: $after) { totalCount } }',
    'query A($after: String) { topics(after: $after) { totalCount pageInfo { hasNextPage endCursor } } }',
  ],
  [
    'fragments stay as they are',
    '{ strategyItem(number: 1) { ...A } } fragment A on StrategyItem { mark }',
    `{ strategyItem(number: 1) { ...A ${LINES} } } fragment A on StrategyItem { mark }`,
  ],
])('%s', (_what, query, expected) => {
  expect(asked(query)).toBe(same(expected));
});
