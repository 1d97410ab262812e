import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { compareWithCommitted } from './committed-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'committed-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  line: number;
  name?: string;
  yen?: number;
}
/** Facts of rows, some of which have no name of their own. */
const factsOf = (rows: readonly Row[]) => ({
  document: { id: 'list-2025', layout: 'list', fiscalYear: 2025 },
  rows: rows.map(({ line, ...said }) => ({
    ...said,
    evidence: { document: 'list-2025', startLine: line, endLine: line },
  })),
});
const layout = { schema: z.any(), counts: () => ({}) };
function told(before: readonly Row[], now: readonly Row[]): string[] {
  writeFileSync(join(folder, 'list-2025.json'), JSON.stringify(factsOf(before)));
  const document = { facts: factsOf(now), counts: {}, layout } as unknown as Parameters<typeof compareWithCommitted>[0];
  return compareWithCommitted(document, folder).map(({ message }) => message);
}

const ROWS: Row[] = [
  { line: 1, name: 'tea', yen: 1 },
  { line: 2, yen: 2 },
  { line: 3, yen: 3 },
];

test('facts without a name are the same on other lines, in another order, and with another value', () => {
  const moved = ROWS.map((row) => ({ ...row, line: row.line + 5 }));
  expect(told(ROWS, moved)).toEqual([]);
  expect(told(ROWS, moved.toReversed())).toEqual([]);
  expect(told(ROWS, [...moved.slice(0, 2), { line: 8, yen: 30 }])).toEqual([]);
});

test('one that is gone is told, the one that no other says', () => {
  expect(told(ROWS, [ROWS[0] as Row, { line: 9, yen: 3 }])).toEqual([
    'rows “line 2”, committed from line 2, is not there any more.',
  ]);
  expect(told(ROWS, ROWS.slice(1))).toEqual(['rows “tea”, committed from line 1, is not there any more.']);
});
