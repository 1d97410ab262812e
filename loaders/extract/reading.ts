import type { StoredReading } from '../../src/graph/document-reading.ts';
import type { LineAccount, RowCounts } from '../layout.ts';

/** What became of the lines of a document, for the head of its facts. */
export function readingOfLines(accounts: readonly LineAccount[]): StoredReading {
  const counts = { read: 0, 'not-understood': 0, ignored: 0 };
  const ignored = new Map<string, number>();
  for (const { status, rule } of accounts) {
    counts[status] += 1;
    if (status === 'ignored') ignored.set(rule, (ignored.get(rule) ?? 0) + 1);
  }
  const rules = [...ignored].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    unit: 'LINE',
    read: counts.read,
    ignored: Object.fromEntries(rules),
    notUnderstood: counts['not-understood'],
  };
}

/** What became of the rows of a table. */
export function readingOfRows({ taken, outOfScope, notUnderstood }: RowCounts): StoredReading {
  return { unit: 'ROW', read: taken, ignored: outOfScope > 0 ? { 'out-of-scope': outOfScope } : {}, notUnderstood };
}
