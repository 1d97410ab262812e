import { expect, it } from 'vitest';
import { clipped } from './clipped.ts';

it.each([
  ['abc', 'abc'],
  ['abcd', 'abc…'],
  ['😀😀😀', '😀😀😀'],
  ['😀😀😀😀', '😀😀😀…'],
])('%s is told as %s', (text, told) => {
  expect(clipped(text, 3)).toBe(told);
});
