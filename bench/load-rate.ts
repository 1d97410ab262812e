import type { GraphRows } from '../src/graph/model.ts';
import { readResolved } from '../src/graph/resolved-file.ts';
import { openStore } from '../src/store/open-store.ts';
import { copies } from './copies.ts';
import { quantiles } from './measure.ts';
import { type Bench, type Section, table } from './section.ts';

const TURNS = 3;

/** How fast a graph gets into the stores: copies of `data/`, and the whole government where its resolved rows are in `file`. */
export const loadRate = (file: string | undefined): Section => ({
  heading: 'Loading',
  async run(bench) {
    const rows: string[][] = [];
    const graphs: [string, () => GraphRows][] = bench.sizes.map((size) => [`${size}×`, () => copies(bench.rows, size)]);
    if (file !== undefined) graphs.push(['whole government', () => readResolved(file).rows]);
    for (const [graph, made] of graphs) {
      const data = made();
      const taken: Record<'embedded' | 'neo4j' | 'again', number[]> = { embedded: [], neo4j: [], again: [] };
      for (let turn = 0; turn < TURNS; turn += 1) {
        taken.embedded.push(await seconds(() => load(data, undefined)));
        await empty(bench);
        taken.neo4j.push(await seconds(() => load(data, bench.neo4j)));
        taken.again.push(await seconds(() => load(data, bench.neo4j)));
      }
      const cells = Object.values(taken).map((times) => {
        const { p50 } = quantiles(times);
        return `${p50.toFixed(2)} s, ${Math.round(data.relationships.length / p50).toLocaleString('en')}`;
      });
      const counts = [data.nodes.length, data.relationships.length].map((count) => count.toLocaleString('en'));
      rows.push([graph, ...counts, ...cells]);
      bench.say(rows.at(-1)?.join(' | ') ?? '');
    }
    return [
      `Median of ${TURNS} loads with checks and indexes, and relationships a second (the nodes are loaded in the same time).`,
      '',
      ...table(['graph', 'nodes', 'relationships', 'embedded', 'empty Neo4j', 'Neo4j that has the same graph'], rows),
    ];
  },
});

async function load(data: GraphRows, neo4j: Bench['neo4j'] | undefined): Promise<void> {
  const store = openStore({ neo4j });
  try {
    const version = await store.load(data, 'bench-load');
    if (version.relationships !== data.relationships.length)
      throw new Error('The store holds another number of relationships.');
  } finally {
    await store.close();
  }
}

async function empty({ driver }: Bench): Promise<void> {
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
