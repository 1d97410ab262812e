import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { serving } from '../support/server.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const served = serving();
const LEVELS = 30;
/** Fragments that each spread the next one twice. */
const BOMB = [
  '{ ...F0 }',
  ...Array.from({ length: LEVELS }, (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`),
  `fragment F${LEVELS} on Query { documents { id } }`,
].join(' ');

it('memory stays flat under thousands of hostile queries, each another text', async () => {
  const attack = async (from: number) => {
    for (let index = from; index < from + 600; index += 1) {
      await served.server.post({ query: `# ${index}\n${BOMB}` });
      await served.server.post({
        query: `query Q${index} { initiatives(first: 100) { nodes { organizations(first: 100) { nodes { initiatives(first: 100) { nodes { id } } } } } } }`,
      });
    }
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  await attack(0);
  const warm = await attack(1_000);
  expect((await attack(2_000)) - warm).toBeLessThan(60_000_000);
});
