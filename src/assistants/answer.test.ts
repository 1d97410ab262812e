import { expect, it } from 'vitest';
import { writeAnswer, writeFaults } from './answer.ts';

const version = { hash: 'abc', loadedAt: '2026-01-01T00:00:00Z', nodes: 1, relationships: 1 };
const at = (id: string, startLine: number, endLine: number, more: object = {}) => ({
  document: { id: `document:${id}`, titleEn: `The ${id}` },
  startLine,
  endLine,
  ...more,
});

it('tells every line once, by document, in order, and what the lines are of', () => {
  const data = {
    items: [
      { name: '甲', evidence: [at('table', 9, 9, { section: '⑪' }), at('table', 3, 5)] },
      { name: '乙', evidence: [at('table', 6, 7, { quote: '二行' }), at('list', 1, 1)] },
    ],
  };
  const { content, structuredContent, isError } = writeAnswer({ heading: 'Which?', data, version });
  expect(isError).toBeUndefined();
  expect(structuredContent).toEqual({
    data,
    sources: [
      { document: 'document:list', titleEn: 'The list', lines: [{ startLine: 1, endLine: 1 }] },
      {
        document: 'document:table',
        titleEn: 'The table',
        lines: [
          { startLine: 3, endLine: 7 },
          { startLine: 9, endLine: 9 },
        ],
      },
    ],
    dataVersion: { hash: 'abc', loadedAt: '2026-01-01T00:00:00Z' },
  });
  expect(content).toEqual([
    {
      type: 'text',
      text: `Which?

items:
  - name: 甲
    evidence:
      - document:table line 9, under ⑪
      - document:table lines 3–5
  - name: 乙
    evidence:
      - 'document:table lines 6–7: 二行'
      - document:list line 1

Lines of the documents:
The list (document:list): line 1
The table (document:table): lines 3–7, 9
Data version abc, loaded 2026-01-01T00:00:00Z`,
    },
  ]);
});

it('counts what was asked for its lines alone, and does not show or change it', () => {
  const data = { sum: { amount: 5, linesAlone: [{ evidence: [at('table', 1, 2)] }] } };
  const before = structuredClone(data);
  const answer = writeAnswer({ heading: 'How much?', data, version }).structuredContent as any;
  expect(answer.data).toEqual({ sum: { amount: 5 } });
  expect(answer.sources[0].lines).toEqual([{ startLine: 1, endLine: 2 }]);
  expect(data).toEqual(before);
});

it('says how to learn lines where none were asked for', () => {
  const { content } = writeAnswer({ heading: 'GraphQL', data: { a: 1, b: null }, version });
  expect((content[0] as { text: string }).text).toContain('names no lines');
});

it('says where there is nothing of what was asked for', () => {
  const { content } = writeAnswer({ heading: 'GraphQL', data: { a: null }, version });
  expect((content[0] as { text: string }).text).toContain('The graph has nothing of what was asked for.');
});

it('tells faults a line each, as an error', () => {
  expect(writeFaults(['One.', 'Two.'])).toEqual({ content: [{ type: 'text', text: 'One.\nTwo.' }], isError: true });
});
