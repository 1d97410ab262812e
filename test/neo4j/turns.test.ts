import { afterEach, beforeEach, expect, it } from 'vitest';
import { handOutTurns, type Turns, takeTurn } from './turns.ts';

let turns: Turns;
beforeEach(async () => {
  turns = await handOutTurns();
});
afterEach(() => turns.close());

it('come one after another, in the order in which they were asked for', async () => {
  const said: string[] = [];
  const endFirst = await takeTurn(turns.port);
  const others = ['second', 'third'].map(async (name) => {
    const end = await takeTurn(turns.port);
    said.push(`${name} begins`);
    await new Promise(setImmediate);
    said.push(`${name} ends`);
    end();
  });
  said.push('first ends');
  endFirst();
  await Promise.all(others);
  expect(said).toEqual(['first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

it('begin when what they are taken at is there, which is made for the first who asks', async () => {
  const said: string[] = [];
  const made = await handOutTurns(async () => {
    await new Promise(setImmediate);
    said.push('made');
  });
  expect(said).toEqual([]);
  const ends = [takeTurn(made.port), takeTurn(made.port)];
  (await ends[0])?.();
  expect(said).toEqual(['made']);
  (await ends[1])?.();
  expect(said).toEqual(['made']);
  made.close();
});

it('are refused with the reason where it cannot be made', async () => {
  const refused = await handOutTurns(() => Promise.reject(new Error('no room')));
  await expect(takeTurn(refused.port)).rejects.toThrow('no room');
  await expect(takeTurn(refused.port)).rejects.toThrow('no room');
  refused.close();
});
