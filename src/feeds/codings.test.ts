import { expect, it } from 'vitest';
import { preferredCoding } from './codings.ts';

it.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip, deflate', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['gzip;q=nonsense', null],
  ['gzip;q=0.5, identity', null],
] as const)('prefers for %s: %s', (accepted, coding) => {
  expect(preferredCoding(accepted)).toBe(coding);
});
