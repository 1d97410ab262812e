import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { checkedBytes, digest } from './digest.ts';

async function* pieces(...texts: string[]) {
  yield* texts;
}
const TEXTS = ['外務省', '', '厚生労働省', 'JICA'];

describe('digest', () => {
  it('keeps up to so many bytes, and knows length and tag either way', async () => {
    const kept = await digest(pieces(...TEXTS), 28);
    expect(kept).toMatchObject({ length: 28, bytes: Buffer.from(TEXTS.join('')) });
    const passed = await digest(pieces(TEXTS.join('')), 27);
    expect(passed).toEqual({ ...kept, bytes: null });
    expect(await digest(pieces(), 27)).toMatchObject({ length: 0, bytes: Buffer.alloc(0) });
  });
});

describe('checkedBytes', () => {
  it('gives the same bytes again', async () => {
    const known = await digest(pieces(...TEXTS), 0);
    expect((await buffer(checkedBytes(pieces(...TEXTS), known))).toString()).toBe(TEXTS.join(''));
  });

  it.each([
    ['other', ['外務省', '厚生労働省', 'JIKA']],
    ['other from the beginning', ['総務省', '厚生労働省', 'JICA']],
    ['shorter', ['外務省', '厚生労働省']],
    ['longer by a piece', ['外務省', '厚生労働省', 'JICA', '!']],
    ['longer', ['外務省', '厚生労働省', 'JICA and others']],
    ['nothing', []],
  ])('throws before the last byte when the text is %s', async (_how, texts) => {
    const known = await digest(pieces(...TEXTS), 0);
    let length = 0;
    await expect(async () => {
      for await (const bytes of checkedBytes(pieces(...texts), known)) length += bytes.length;
    }).rejects.toThrow(/loaded anew/);
    expect(length).toBeLessThan(known.length);
  });
});
