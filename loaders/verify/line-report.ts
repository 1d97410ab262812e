import type { LineAccount } from '../layout.ts';

/** Signs of a line that a report shows; running prose is not repeated at length. */
const CLIPPED = 80;

/** Lines read and ignored, with a count for each rule, and each line that was not understood with its text. */
export function lineReport(accounts: readonly LineAccount[], lines: readonly string[]): string[] {
  const notUnderstood = accounts.filter(({ status }) => status === 'not-understood');
  return [
    `lines read: ${ruleCounts(accounts, 'read')}`,
    `lines ignored: ${ruleCounts(accounts, 'ignored')}`,
    `lines not understood: ${notUnderstood.length}`,
    ...notUnderstood.map(({ line, rule }) => `  line ${line} (${rule}): ${clip(lines[line - 1] ?? '')}`),
  ];
}

/** The first 80 signs of a text, blanks drawn together. */
export function clip(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ').trim()];
  return signs.length > CLIPPED ? `${signs.slice(0, CLIPPED).join('')}…` : signs.join('');
}

/** `12 (bullet 8, heading 4)`: most frequent rule first. */
function ruleCounts(accounts: readonly LineAccount[], status: LineAccount['status']): string {
  const counts = new Map<string, number>();
  for (const account of accounts) {
    if (account.status === status) counts.set(account.rule, (counts.get(account.rule) ?? 0) + 1);
  }
  const rules = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const total = rules.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? '0' : `${total} (${rules.map(([rule, count]) => `${rule} ${count}`).join(', ')})`;
}
