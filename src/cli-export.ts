import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { linesOf, readEnvironment } from './env.ts';
import { exportFeed, feedOf, STANDARD_OUTPUT } from './feeds/export-feed.ts';
import { DEFAULT_ORIGIN, Feeds } from './feeds/feeds.ts';
import { FEED_FORMATS } from './feeds/formats.ts';
import { FeedSources } from './feeds/sources.ts';
import { graphSource, openGraph, staleGraph } from './open-graph.ts';
import { buildExecutableSchema } from './schema.ts';
import { servicesOver } from './services.ts';

/** The folder above this file and above its built form in `dist/`. */
const root = fileURLToPath(new URL('..', import.meta.url));

const program = new Command()
  .name('export')
  .description(
    'Writes a feed to a file: of the store of the environment (NEO4J_URI …) as it is loaded, or of a resolved graph without one.',
  )
  .requiredOption(
    '--format <format>',
    `a feed, or the end of its name, as gexf: ${Object.keys(FEED_FORMATS).join(', ')}`,
  )
  .requiredOption(
    '--out <file>',
    'the file to write, replaced when it is there; a pipe or a device; - for standard output',
  )
  .option('--graph <file>', 'a resolved graph, from npm run resolve (default: GRAPH_FILE, else dist/graph.json)')
  .showHelpAfterError('(--help tells the options)')
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  for (const line of linesOf(error)) console.error(line);
  process.exitCode = 1;
}

async function run({ format, out, graph }: { format: string; out: string; graph?: string }): Promise<void> {
  // Told before anything is loaded.
  const feed = feedOf(format);
  const settings = readEnvironment();
  const { queryTimeoutMs, network } = settings;
  const origin = network.publicUrl ?? DEFAULT_ORIGIN;
  const source = graphSource(settings, graph);
  console.error(source.neo4j ? 'reading the graph …' : 'loading the graph …');
  const store = await openGraph(source, root);
  const stale = staleGraph(source, root);
  if (stale !== null) console.error(stale);
  try {
    const services = servicesOver(store, { queryTimeoutMs });
    const feeds = new Feeds(new FeedSources(buildExecutableSchema(`${root}schema`), services), store);
    const { name, bytes } = await exportFeed(feeds, feed, out, { origin, onProgress: everySecond() });
    if (FEED_FORMATS[name]?.addressed) console.error(`addresses in it begin with ${origin}, which PUBLIC_URL decides`);
    console.error(`${out === STANDARD_OUTPUT ? 'standard output' : out}: ${name}, ${bytes} bytes`);
  } finally {
    await store.close();
  }
}

/** What takes no second says nothing. */
function everySecond(): (done: number, total: number) => void {
  let said = performance.now();
  return (done, total) => {
    if (performance.now() - said < 1_000) return;
    said = performance.now();
    console.error(`${done} of ${total} bytes`);
  };
}
