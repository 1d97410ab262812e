import { describe, expect, it, vi } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

const VERSION = { hash: 'a', nodes: 1, relationships: 0, loadedAt: '2025-04-01T00:00:00Z' };

const asking = (answer: unknown) => vi.fn(async () => answer);

describe('kept answers', () => {
  it('are asked for once for each statement and its parameters', async () => {
    const answers = new AnswerCache(10_000);
    const ask = asking([{ id: 'org:jica' }]);
    const first = await answers.get(VERSION, 'RETURN $id', { id: 1 }, ask);
    expect(await answers.get(VERSION, 'RETURN $id', { id: 1 }, ask)).toBe(first);
    expect(ask).toHaveBeenCalledTimes(1);
    await answers.get(VERSION, 'RETURN $id', { id: 2 }, ask);
    await answers.get(VERSION, 'RETURN $id + 1', { id: 1 }, ask);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('are those of one version of the data, and asked for anew after a load of the same', async () => {
    const answers = new AnswerCache(10_000);
    const loadedAgain = { ...VERSION };
    expect(await answers.get(VERSION, 'RETURN 1', {}, asking(1))).toBe(1);
    expect(await answers.get(loadedAgain, 'RETURN 1', {}, asking(2))).toBe(2);
    // A request that began before the load still works with the data of then.
    expect(await answers.get(VERSION, 'RETURN 1', {}, asking(3))).toBe(1);
    expect([answers.hits, answers.misses]).toEqual([1, 2]);
  });

  it('may be null, which is an answer too', async () => {
    const answers = new AnswerCache(10_000);
    const ask = asking(null);
    for (let times = 0; times < 2; times += 1) expect(await answers.get(VERSION, 'RETURN 1', {}, ask)).toBeNull();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('are no failures', async () => {
    const answers = new AnswerCache(10_000);
    await expect(answers.get(VERSION, 'RETURN 1', {}, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await answers.get(VERSION, 'RETURN 1', {}, asking(1))).toBe(1);
  });

  it('keep to their bytes: what was unused longest goes, and what is very large is not kept', async () => {
    const answers = new AnswerCache(10_000);
    const known = async (statement: string) => {
      const ask = asking('x'.repeat(600));
      await answers.get(VERSION, statement, {}, ask);
      return ask.mock.calls.length === 0;
    };
    for (const statement of ['a', 'b', 'c', 'd', 'a', 'e', 'f']) await known(statement);
    expect(await known('a')).toBe(true);
    expect(await known('b')).toBe(false);
    const large = asking('x'.repeat(1_000));
    for (let times = 0; times < 2; times += 1) await answers.get(VERSION, 'large', {}, large);
    expect(large).toHaveBeenCalledTimes(2);
  });

  it('are none with 0 bytes', async () => {
    const answers = new AnswerCache(0);
    const ask = asking(1);
    for (let times = 0; times < 2; times += 1) await answers.get(VERSION, 'RETURN 1', {}, ask);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
