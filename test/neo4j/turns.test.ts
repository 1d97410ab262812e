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
