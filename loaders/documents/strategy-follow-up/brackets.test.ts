import { expect, test } from 'vitest';
import { closingBracket, isBalanced, splitOutsideBrackets, takeBracketsOut } from './brackets.ts';

test.each([
  ['連絡会(外)の開催(内、外)', '内、外'],
  ['事業（財(ADBを通じた支援）、厚）', '財(ADBを通じた支援）、厚'],
  ['事業(財、(ADBを通じた支援)、厚)', '財、(ADBを通じた支援)、厚'],
  ['事業( 厚 )。', '厚'],
  ['事業(厚', '厚'],
])('%s closes with %s', (text, inner) => {
  expect(closingBracket(text)?.inner).toBe(inner);
});

test.each(['G7(日本開催)での発信', '事業', '事業厚)', ''])('%j closes with none', (text) => {
  expect(closingBracket(text)).toBeNull();
});

test('offsets are those of the text', () => {
  const text = '開催(内、外)。';
  const { start = 0, end = 0 } = closingBracket(text) ?? {};
  expect(text.slice(start, end)).toBe('(内、外)');
});

test('partners, separators and what stands inside', () => {
  expect(['(a)', '（a)', '', '(a(b)c)'].map(isBalanced)).toEqual([true, true, true, true]);
  expect(['(a', 'a)', ')('].map(isBalanced)).toEqual([false, false, false]);
  expect(splitOutsideBrackets('財(a、b)、厚、、', /、/u)).toEqual(['財(a、b)', '厚']);
  expect(takeBracketsOut('財(a(b))労（c）')).toEqual({ outside: '財労', inside: ['a(b)', 'c'] });
});
