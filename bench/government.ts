import { readResolved } from '../src/graph/resolved-file.ts';
import { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { readExamples } from './examples.ts';
import { serve } from './loaded.ts';
import { measure } from './measure.ts';
import { both, type Section, table } from './section.ts';

/**
 * Every example question on the graph of the whole government beside that of `data/`. `file`: its resolved rows, made by
 * `npm run extract -- --scope all …` and `npm run resolve`.
 */
export const government = (file: string | undefined): Section => ({
  heading: 'The whole government',
  async run(bench) {
    if (file === undefined)
      return ['Not run: name the resolved rows of the whole government with `--government FILE`.'];
    const whole = readResolved(file);
    const stores = [new EmbeddedStore(), new EmbeddedStore()] as const;
    await stores[0].load(bench.rows, 'bench-default');
    await stores[1].load(whole.rows, whole.hash);
    const [usual, all] = [await serve(bench.root, stores[0]), await serve(bench.root, stores[1])];
    const rows: string[][] = [];
    for (const { name, query } of readExamples(bench.root)) {
      const bytes = [JSON.stringify(await usual.ask(query)), JSON.stringify(await all.ask(query))].map(
        (text) => text.length,
      );
      const took = await measure(
        { usual: () => usual.ask(query), all: () => all.ask(query) },
        { rounds: bench.rounds },
      );
      rows.push([
        name,
        both(took.usual),
        both(took.all),
        (took.all.p50 / took.usual.p50).toFixed(2),
        ((bytes[1] ?? 0) / (bytes[0] ?? 1)).toFixed(2),
      ]);
      bench.say(rows.at(-1)?.join(' | ') ?? '');
    }
    for (const store of stores) await store.close();
    const sizes = [bench.rows, whole.rows].map(
      ({ nodes, relationships }) =>
        `${nodes.length.toLocaleString('en')} nodes and ${relationships.length.toLocaleString('en')} relationships`,
    );
    return [
      `${bench.rounds} rounds after a warm-up, no HTTP, answers not kept, both graphs open at once in embedded stores and asked in turn: ${sizes[0]}`,
      `(\`data/\`), and ${sizes[1]} (all review sheets of FY2024). An answer may be longer there: the last column says how much.`,
      '',
      ...table(['question', '`data/`', 'whole government', 'times as long', 'times as many bytes'], rows),
    ];
  },
});
