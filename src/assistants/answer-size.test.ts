import { expect, it } from 'vitest';
import { charactersOf, tooLong } from './answer-size.ts';

const tool = (name: string, ...names: string[]) => ({
  name,
  inputSchema: { type: 'object' as const, properties: Object.fromEntries(names.map((each) => [each, {}])) },
});

it('counts the text and what programs read', () => {
  const answer = { content: [{ type: 'text' as const, text: '四文字も' }], structuredContent: { data: 1 } };
  expect(charactersOf(answer)).toBe('四文字も'.length + '{"data":1}'.length);
  expect(charactersOf({ content: [] })).toBe('null'.length);
});

it.each([
  ['a page', tool('policies', 'kinds', 'first', 'after'), /"first", and go on with "after"/],
  ['a query', tool('graphql', 'query', 'variables'), /"first"; go on with "after".*fewer fields/],
  [
    'what has no pages',
    tool('where_the_money_flows', 'fiscalYear', 'stage'),
    /Narrow it by "fiscalYear", "stage", or /,
  ],
  ['what takes nothing', tool('years'), /Ask for the part that you need with the tool graphql/],
])('says what to ask instead of %s', (_what, of, sentence) => {
  expect(tooLong(1_234_567, of)).toMatch(/^The answer has 1,234,567 characters; at most 400,000 are sent\. /);
  expect(tooLong(1_234_567, of)).toMatch(sentence);
});
