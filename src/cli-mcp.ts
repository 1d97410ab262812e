import { Console } from 'node:console';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { openSession } from './assistants/stdio-session.ts';
import { linesOf, readEnvironment } from './env.ts';
import { readTrustedDocuments } from './limits/trusted-documents.ts';
import { graphSource, openGraph, staleGraph } from './open-graph.ts';
import { programVersion } from './program-version.ts';
import { buildExecutableSchema } from './schema.ts';
import { createApollo } from './server/apollo.ts';
import { assistantEngine } from './server/assistant-engine.ts';
import { assistantOptions } from './server/assistants-route.ts';
import { exitOnSignals } from './server/exit-on-signals.ts';
import { logLines } from './server/log-lines.ts';
import { observeOperations } from './server/observer.ts';
import { servicesOver } from './services.ts';
import { readQuotes } from './sources/quotes.ts';

/** The folder above this file and above its built form in `dist/`. */
const root = fileURLToPath(new URL('..', import.meta.url));

// Standard output is the protocol's alone, whatever a library has to say.
globalThis.console = new Console(process.stderr);

const program = new Command()
  .name('mcp')
  .description(
    'Answers an assistant over standard input and output (Model Context Protocol): the example questions, search, evidence and GraphQL as tools, on the embedded graph, or on the Neo4j of the environment (NEO4J_URI …). Messages for people go to standard error.',
  )
  .option('--graph <file>', 'a resolved graph, from npm run resolve (default: GRAPH_FILE, else dist/graph.json)')
  .showHelpAfterError('(--help tells the options)')
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  for (const line of linesOf(error)) console.error(line);
  process.exit(1);
}

async function run({ graph }: { graph?: string }): Promise<void> {
  exitOnSignals();
  const settings = readEnvironment();
  const { queryTimeoutMs, answerBytes, sourcesDir, network, logLevel } = settings;
  const schema = buildExecutableSchema(`${root}schema`);
  const source = graphSource(settings, graph);
  const store = await openGraph(source, root);
  const stale = staleGraph(source, root);
  if (stale !== null) console.error(stale);
  const quotes = sourcesDir ? { quotes: await readQuotes(sourcesDir) } : {};
  const services = servicesOver(store, { queryTimeoutMs, answerBytes, ...quotes });
  const log = logLines(logLevel, (line) => process.stderr.write(line));
  const trusted = network.trustedDocuments ? readTrustedDocuments(network.trustedDocuments) : undefined;
  const apollo = createApollo(schema, { log, observer: observeOperations([], []), trusted });
  await apollo.start();
  const options = assistantOptions(schema, { questions: `${root}questions`, version: programVersion(root) });
  const engine = assistantEngine({ apollo, services, trusted });
  console.error(
    `Global Health Strategy graph: ${options.tools.size} tools, waiting for an assistant on standard input`,
  );
  await openSession(options, { engine, services, log });
  await store.close();
  process.exit(0);
}
