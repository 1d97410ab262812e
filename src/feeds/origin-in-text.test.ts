import { buffer, text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest } from './digest.ts';
import { counted, digestAt, PLACEHOLDER, withOrigin } from './origin-in-text.ts';

async function* cut(whole: string, sizes: readonly number[]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(whole);
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

const words = fc.array(fc.constantFrom(PLACEHOLDER, 'http://origin.inval', 'http://', '外務省', '/items/1 ', 'd', 'h'));
const sizes = fc.array(fc.nat({ max: 30 }), { maxLength: 20 });
const origins = fc.constantFrom(
  'https://example.org',
  'http://a',
  'http://[::1]:4000',
  `https://${'x'.repeat(80)}.example`,
);

it('a text has the origin wherever the placeholder stood, however it is cut, with length and tag of its own', async () => {
  await fc.assert(
    fc.asyncProperty(words, sizes, origins, async (parts, at, origin) => {
      const whole = parts.join('');
      const expected = whole.replaceAll(PLACEHOLDER, origin);
      expect(await text(withOrigin(cut(whole, at), origin))).toBe(expected);
      const tally = { places: 0 };
      const passed = await digest(counted(cut(whole, at), tally), Number.POSITIVE_INFINITY);
      expect(passed.bytes?.toString()).toBe(whole);
      expect(tally.places).toBe(whole.split(PLACEHOLDER).length - 1);
      const there = await digestAt(passed, tally.places, origin, withOrigin);
      expect(there.bytes?.toString()).toBe(expected);
      expect(there.length).toBe(Buffer.byteLength(expected));
      expect(there.tag).toMatch(/^[0-9a-f]{32}$/);
      expect((await digestAt(passed, tally.places, `${origin}0`, withOrigin)).tag).not.toBe(there.tag);
    }),
  );
});

it('ends what stands behind it when nobody reads on', async () => {
  let isEnded = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.from('0123456789'.repeat(10));
    } finally {
      isEnded = true;
    }
  }
  for await (const _ of withOrigin(endless(), 'http://a')) break;
  expect(isEnded).toBe(true);
  expect(await buffer(withOrigin(cut('', []), 'http://a'))).toHaveLength(0);
});
