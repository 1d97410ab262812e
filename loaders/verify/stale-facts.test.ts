import { expect, test } from 'vitest';
import { staleFacts } from './stale-facts.ts';

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

test('equal bytes are up to date', () => {
  expect(staleFacts(text({ a: 1 }), text({ a: 1 }))).toEqual([]);
});

test('each difference is told with its path and both values', () => {
  const before = { title: 'x', list: [{ n: 1 }, { n: 2 }], gone: true };
  const now = { title: 'x', list: [{ n: 1 }, { n: 3 }, { n: 4 }] };
  expect(staleFacts(text(before), text(now))).toEqual([
    'list.1.n: committed 2, now 3.',
    'list.2: committed nothing, now {"n":4}.',
    'gone: committed true, now nothing.',
  ]);
});

test('many differences are not all told', () => {
  const list = (length: number) => Array.from({ length }, (_, index) => index);
  expect(staleFacts(text(list(0)), text(list(25))).at(-1)).toBe('… and 15 more differences.');
});

test('a missing file, one that is no JSON, and another order of keys', () => {
  expect(staleFacts(null, '{}')).toEqual(['there is no committed facts file.']);
  expect(staleFacts('{', '{}')).toEqual(['the committed facts file is not JSON.']);
  expect(staleFacts('{"a":1,"b":2}', '{"b":2,"a":1}')).toEqual([
    expect.stringContaining('same content in another order'),
  ]);
});
