import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('what was unused longest goes when the total is exceeded', async () => {
  const cache = new BoundedCache<string>(6, (text) => text.length);
  await cache.set('a', 'aa');
  await cache.set('b', 'bb');
  await cache.set('c', 'cc');
  await cache.get('a');
  await cache.set('d', 'dd');
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c'), await cache.get('d')]).toEqual([
    'aa',
    undefined,
    'cc',
    'dd',
  ]);
});

test('a value set anew counts once, and one that is too large is not kept', async () => {
  const cache = new BoundedCache<string>(4, (text) => text.length);
  for (let round = 0; round < 10; round += 1) await cache.set('a', 'aa');
  await cache.set('b', 'bb');
  expect([await cache.get('a'), await cache.get('b')]).toEqual(['aa', 'bb']);
  await cache.set('huge', 'x'.repeat(5));
  expect(await cache.get('huge')).toBeUndefined();
});
