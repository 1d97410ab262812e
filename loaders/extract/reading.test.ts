import { describe, expect, it } from 'vitest';
import { decodeReading, encodeReading } from '../../src/graph/document-reading.ts';
import { readingOfLines, readingOfRows } from './reading.ts';

describe('what became of a document', () => {
  it('is counted by line, what is ignored by its rule', () => {
    const reading = readingOfLines([
      { line: 1, status: 'read', rule: 'title' },
      { line: 2, status: 'ignored', rule: 'prose' },
      { line: 3, status: 'ignored', rule: 'page-number' },
      { line: 5, status: 'ignored', rule: 'prose' },
      { line: 6, status: 'not-understood', rule: 'row' },
    ]);
    expect(reading).toEqual({ unit: 'LINE', read: 1, ignored: { 'page-number': 1, prose: 2 }, notUnderstood: 1 });
    expect(decodeReading(encodeReading(reading))?.ignored).toEqual([
      { rule: 'prose', count: 2 },
      { rule: 'page-number', count: 1 },
    ]);
  });

  it('is counted by row of a table', () => {
    expect(readingOfRows({ rows: 6, taken: 1, outOfScope: 5, notUnderstood: 0 })).toEqual({
      unit: 'ROW',
      read: 1,
      ignored: { 'out-of-scope': 5 },
      notUnderstood: 0,
    });
  });

  it('is not told by a graph that does not know it', () => {
    expect(decodeReading(undefined)).toBeNull();
  });
});
