import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { startedStream } from './started-stream.ts';

/** Pieces that count how many were taken and tell their end; the one at `fails` throws. */
function source(count: number, fails = Number.POSITIVE_INFINITY) {
  const state = { taken: 0, ended: false };
  async function* pieces() {
    try {
      for (; state.taken < count; state.taken += 1) {
        if (state.taken === fails) throw new Error('It broke.');
        yield Buffer.from(`${state.taken} `);
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, pieces: pieces() };
}

describe('startedStream', () => {
  it('gives all pieces in order', async () => {
    expect(await text(await startedStream(source(3).pieces))).toBe('0 1 2 ');
    expect(await text(await startedStream(source(0).pieces))).toBe('');
  });

  it('rejects with what happens before the first piece', async () => {
    await expect(startedStream(source(3, 0).pieces)).rejects.toThrow('It broke.');
  });

  it('gives what came before a failure, and fails', async () => {
    const stream = await startedStream(source(3, 2).pieces);
    let said = '';
    await expect(async () => {
      for await (const bytes of stream) said += bytes;
    }).rejects.toThrow('It broke.');
    expect(said).toBe('0 1 ');
  });

  it('takes no more than it is asked for, and ends the pieces when it is destroyed', async () => {
    const { state, pieces } = source(1_000);
    const stream = await startedStream(pieces);
    // Time enough for another to take as many.
    await text(await startedStream(source(1_000).pieces));
    expect(state.taken).toBeLessThan(2);
    stream.destroy();
    await new Promise((resolve) => stream.once('close', resolve));
    expect(state.ended).toBe(true);
  });
});
