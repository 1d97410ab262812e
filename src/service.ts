import type { FastifyBaseLogger } from 'fastify';
import open from 'open';
import { linesOf, readEnvironment, type Settings, type TracingSettings } from './env.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { openGraph, staleGraph } from './open-graph.ts';
import { programVersion } from './program-version.ts';
import { buildExecutableSchema } from './schema.ts';
import { createApp } from './server/app.ts';
import { exitOnSignals } from './server/exit-on-signals.ts';
import { observeReads } from './server/observer.ts';
import { stopOnSignals } from './server/stop.ts';
import { servicesOver } from './services.ts';
import { LaterQuotes } from './sources/later-quotes.ts';
import type { Tracing } from './tracing/tracing.ts';

/** Runs the service of the environment until a signal ends it; `root`: the folder of the program. Ends the process with sentences where it cannot. */
export async function runService(root: string): Promise<void> {
  await serve(root).catch((error: unknown) => {
    const fault = listenFault(error);
    const lines = fault === null ? linesOf(error) : [fault];
    for (const line of lines) console.error(line);
    process.exit(1);
  });
}

async function serve(root: string): Promise<void> {
  const started = exitOnSignals();
  const settings = readEnvironment();
  const tracing = settings.tracing ? await startTracing(settings.tracing, () => app.log) : undefined;
  const opened = await openGraph(settings, root);
  const store = tracing ? observeReads(opened, tracing) : opened;
  const { sourcesDir, queryTimeoutMs, answerBytes } = settings;
  const sources =
    sourcesDir === undefined
      ? undefined
      : new LaterQuotes(async () => (await import('./sources/quotes.ts')).readQuotes(sourcesDir));
  const services = servicesOver(store, { queryTimeoutMs, answerBytes, ...(sources ? { quotes: sources } : {}) });
  if (tracing) services.statements = tracing.planned(services.statements);
  const app = await createApp({
    schema: buildExecutableSchema(`${root}schema`),
    services,
    pages: `${root}dist/web`,
    logLevel: settings.logLevel,
    network: settings.network,
    questions: `${root}questions`,
    assistants: settings.assistants ? { version: programVersion(root) } : undefined,
    afterFirstAnswer() {
      const stale = staleGraph(settings, root);
      if (stale !== null) console.error(stale);
      if (sourcesDir && sources) void warnOfAbsentSources(store, sources, sourcesDir);
    },
    tracing,
  });
  const address = await app.listen({ port: settings.port, host: settings.host });
  stopOnSignals(app, () => store.close(), ...(tracing ? [tracing.flush] : []));
  started();
  greet(address, settings);
}

/** Imported only here: who wants no traces waits for none of it. */
async function startTracing(settings: TracingSettings, log: () => FastifyBaseLogger): Promise<Tracing> {
  const { openTracing } = await import('./tracing/open-tracing.ts');
  return openTracing(settings, log);
}

/** Reads the documents, which a quote may have begun already, and tells which are not there. */
async function warnOfAbsentSources(store: GraphStore, sources: LaterQuotes, folder: string): Promise<void> {
  const told = await sources.read().then(
    async (quotes) => (await import('./absent-sources.ts')).tellAbsentSources(store, quotes, folder),
    (error: Error) => `SOURCES_DIR (${folder}) cannot be read: ${error.message}. Its documents are not quoted.`,
  );
  if (told !== null) console.error(told);
}

function greet(address: string, settings: Settings): void {
  console.log(`Global Health Strategy graph: ${address}/ (API and playground: ${address}/graphql)`);
  if (!settings.openBrowser || !process.stdout.isTTY) return;
  // No browser is no reason to fail.
  open(address)
    .then((child) => child.once('error', () => undefined))
    .catch(() => undefined);
}

function listenFault(error: unknown): string | null {
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${address} is in use. Stop what uses it, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST${address ? ` (${address})` : ''} is not an address of this machine. Set it to another.`;
  return null;
}
