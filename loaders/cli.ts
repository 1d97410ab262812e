import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { EnvironmentError, readEnvironment } from '../src/env.ts';
import { StoreError } from '../src/graph/graph-store.ts';
import { DATA_SETS, LAYOUTS } from './documents/layouts.ts';
import { CommandError } from './extract/command-error.ts';
import type { SourcesContext } from './extract/read-sources.ts';
import { runExtract } from './extract/run-extract.ts';
import { FactsError } from './facts/facts-error.ts';
import { buildNameIndex } from './registry/build-name-index.ts';
import { readRegistry } from './registry/read-registry.ts';
import { RegistryError } from './registry/registry-error.ts';

/** The folder above this file and above its built form in `dist/`. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = join(ROOT, 'data');
const FACTS = join(DATA, 'facts');

const print = (line: string) => console.log(line);
const onProgress = (message: string) => console.error(message);

const program = new Command()
  .name('global-health-strategy-graph')
  .description('Reads documents of the Government of Japan into facts, checks them, and fills the graph store.')
  .showHelpAfterError('(--help tells the options)');

program
  .command('extract')
  .description('Reads every document of a folder and writes its facts, one JSON file a document.')
  .requiredOption(
    '--sources <dir>',
    'folder with the documents: text, CSV or ZIP, subfolders too; dot files are not read',
  )
  .option('--out <dir>', 'folder for the facts files; nothing is written anywhere else (default: data/facts)')
  .addOption(
    new Option('--scope <scope>', 'review sheets: those that data/registry/scope.yaml chooses, or all')
      .choices(['in-scope', 'all'])
      .default('in-scope'),
  )
  .action(async (options: { sources: string; out?: string; scope: SourcesContext['scope'] }) => {
    const { sources, scope } = options;
    if (scope === 'all' && options.out === undefined) {
      throw new CommandError('--scope all needs --out: the committed facts in data/facts hold the sheets in scope.');
    }
    const out = options.out === undefined ? FACTS : resolve(options.out);
    await runExtract({ ...sourcesContext(), scope, sources, out, print });
  });

program
  .command('verify')
  .description('Reads the documents again and says what was read, what was not, and whether the committed facts hold.')
  .requiredOption(
    '--sources <dir>',
    'folder with the documents: text, CSV or ZIP, subfolders too; dot files are not read',
  )
  .action(async (options: { sources: string }) => {
    const { runVerify } = await import('./verify/run-verify.ts');
    await runVerify({ ...sourcesContext(), sources: options.sources, print });
  });

program
  .command('resolve')
  .description(
    'Facts and registry → graph rows in a file, with which the service starts quicker while the data is the same.',
  )
  .option('--out <file>', 'where the rows go', join(ROOT, 'dist', 'graph.json'))
  .action(async ({ out }: { out: string }) => {
    const { writeResolved } = await import('./load/resolved-file.ts');
    const { rows, hash } = writeResolved(DATA, join(ROOT, 'dist', 'main.js'), resolve(out));
    print(
      `${rows.nodes.length} nodes and ${rows.relationships.length} relationships, version ${hash.slice(0, 12)}, in ${out}.`,
    );
  });

program
  .command('load')
  .description(
    'Facts and registry → the store of the environment (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).',
  )
  .action(async () => {
    const { neo4j } = readEnvironment();
    const { runLoad } = await import('./load/run-load.ts');
    await runLoad({ neo4j, dataFolder: DATA, report: print });
  });

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  for (const reason of reasonsOf(error)) console.error(reason);
  process.exitCode = 1;
}

function sourcesContext(): SourcesContext {
  const registry = readRegistry(join(DATA, 'registry'));
  const names = buildNameIndex(registry);
  return { registry, names, layouts: LAYOUTS, dataSets: DATA_SETS, committed: FACTS, scope: 'in-scope', onProgress };
}

/** Sentences for the one who called. A fault that no part foresaw is told as one, without its stack. */
function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof CommandError) return error.reasons;
  const { message } = error as Error;
  const foreseen = [RegistryError, FactsError, StoreError, EnvironmentError].some((kind) => error instanceof kind);
  return [foreseen ? message : `The command failed for a reason that it did not foresee: ${message}`];
}
