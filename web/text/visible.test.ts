import { expect, it } from 'vitest';
import { visible } from './visible.ts';

it.each([
  ['a\0b', 'a%00b'],
  ['\u200B', '%E2%80%8B'],
  ['\u202Eabc', '%E2%80%AEabc'],
  ['\uD800', '\uFFFD'],
  ['医療 😀 é', '医療 😀 é'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
