import { expect, test } from 'vitest';
import { Ledger } from './ledger.ts';

const lines = [1, 2, 4, 5].map((number) => ({ number }));
const [first, second, fourth] = lines as [{ number: number }, { number: number }, { number: number }];

test('the stronger claim holds, of equal ones the first; what nobody claims is not understood', () => {
  const ledger = new Ledger();
  ledger.ignore([first], 'prose');
  ledger.read([first], 'title');
  ledger.read([first], 'mention');
  ledger.read([second], 'amount');
  ledger.fault([second], 'second-block', 'a total without a place');
  ledger.ignore([fourth], 'note');
  expect(ledger.statusOf(first)).toBe('read');
  expect(ledger.close(lines)).toEqual([
    { line: 1, status: 'read', rule: 'title' },
    { line: 2, status: 'not-understood', rule: 'second-block' },
    { line: 4, status: 'ignored', rule: 'note' },
    { line: 5, status: 'not-understood', rule: 'line-unread' },
  ]);
  expect(ledger.findings).toEqual([
    { severity: 'error', code: 'second-block', startLine: 2, endLine: 2, message: 'a total without a place' },
    { severity: 'error', code: 'line-unread', startLine: 5, endLine: 5, message: 'no rule reads this line' },
  ]);
});
