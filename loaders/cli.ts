import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { EnvironmentError, readEnvironment } from '../src/env.ts';
import { StoreError } from '../src/graph/graph-store.ts';
import { madeOf } from '../src/graph/made-of.ts';
import { ResolvedFileError } from '../src/graph/resolved-file.ts';
import { DATA_SETS, LAYOUTS } from './documents/layouts.ts';
import { CommandError } from './extract/command-error.ts';
import { committedHeads } from './extract/committed-facts.ts';
import type { SourcesContext } from './extract/read-sources.ts';
import { runExtract } from './extract/run-extract.ts';
import { FactsError } from './facts/facts-error.ts';
import { type DataFolders, dataFolders } from './load/load-from-data.ts';
import { buildNameIndex } from './registry/build-name-index.ts';
import { readRegistry } from './registry/read-registry.ts';
import { RegistryError } from './registry/registry-error.ts';

/** The folder above this file and above its built form in `dist/`. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = join(ROOT, 'data');
const OURS = dataFolders(DATA);
const BUILT_GRAPH = join(ROOT, 'dist', 'graph.json');
const BUILT_DATABASE = join(ROOT, 'dist', 'graph.db');

const print = (line: string) => console.log(line);
const onProgress = (message: string) => console.error(message);

const SOURCES = [
  '--sources <dir>',
  'folder with the documents: text, CSV or ZIP, subfolders too; dot files are not read',
  namedFolder,
] as const;
const FACTS = ['--facts <dir>', 'folder of facts files', OURS.facts] as const;
const REGISTRY = ['--registry <dir>', 'folder of the registry', OURS.registry] as const;

const program = new Command()
  .name('global-health-strategy-graph')
  .description('Reads documents of the Government of Japan into facts, checks them, and fills the graph store.')
  .showHelpAfterError('(--help tells the options)');

program
  .command('extract')
  .description('Reads every document of a folder and writes its facts, one JSON file a document.')
  .requiredOption(...SOURCES)
  .option('--out <dir>', 'folder for the facts files; nothing is written anywhere else (default: that of --facts)')
  .option(FACTS[0], 'folder of the facts to compare with', FACTS[2])
  .option(...REGISTRY)
  .addOption(
    new Option('--scope <scope>', 'review sheets: those that scope.yaml of the registry chooses, or all')
      .choices(['in-scope', 'all'])
      .default('in-scope'),
  )
  .action(async ({ sources, out, scope, ...folders }: ExtractArguments, command: Command) => {
    // Where they are written as well, the folder is made; to compare with nothing is not what was asked.
    if (out !== undefined && command.getOptionValueSource('facts') === 'cli' && !existsSync(folders.facts)) {
      throw new CommandError(
        `${folders.facts}: is not there, so there are no facts to compare with. Name another --facts, or leave it out.`,
      );
    }
    if (scope === 'all' && out === undefined) {
      throw new CommandError(
        '--scope all needs --out: the facts that it is compared with hold the sheets in scope alone.',
      );
    }
    await runExtract({ ...sourcesContext(folders), scope, sources, out: resolve(out ?? folders.facts), print });
  });

program
  .command('verify')
  .description('Reads the documents again and says what was read, what was not, and whether the committed facts hold.')
  .requiredOption(...SOURCES)
  .option(...FACTS)
  .option(...REGISTRY)
  .action(async ({ sources, ...folders }: DataFolders & { sources: string }) => {
    const { runVerify } = await import('./verify/run-verify.ts');
    await runVerify({ ...sourcesContext(folders), sources, print });
  });

program
  .command('adopt')
  .description(
    'Drafts what the registry lacks for the documents of a folder, for a person to complete; changes nothing.',
  )
  .requiredOption(...SOURCES)
  .option('--out <dir>', 'folder for the drafts, which must not be there yet; they are printed without it')
  .option(...FACTS)
  .option(...REGISTRY)
  .action(async ({ sources, out, ...folders }: DataFolders & { sources: string; out?: string }) => {
    const { runAdopt } = await import('./adopt/run-adopt.ts');
    await runAdopt({ ...sourcesContext(folders), sources, out: out === undefined ? null : resolve(out), print });
  });

program
  .command('resolve')
  .description('Facts and registry → a file of graph rows, which the service serves and load loads.')
  .option(...FACTS)
  .option(...REGISTRY)
  .option('--out <file>', 'where the rows go', BUILT_GRAPH)
  .option(
    '--database <file>',
    'where a database with the rows goes as well, which the service opens at once (default: beside the rows of the build)',
  )
  .action(async ({ out, database, ...folders }: DataFolders & { out: string; database?: string }) => {
    const { readData } = await import('./load/load-from-data.ts');
    const { writeResolved } = await import('./load/write-resolved.ts');
    if (database !== undefined && resolve(database) === resolve(out)) {
      throw new CommandError(`--out and --database both name ${out}: one would overwrite the other. Name two files.`);
    }
    const { refuseErrors } = await import('./load/refuse-errors.ts');
    const data = readData(folders);
    const warned = refuseErrors(data.findings, `${out} is left as it was.`);
    const madeOf = madeOfOurs(folders);
    writeResolved(data, resolve(out), madeOf);
    const into = database ?? (resolve(out) === BUILT_GRAPH ? BUILT_DATABASE : undefined);
    if (into !== undefined) {
      const { saveDatabase } = await import('../src/store/embedded/database-file.ts');
      await saveDatabase(data, resolve(into), madeOf);
    }
    for (const line of warned) print(line);
    const { nodes, relationships } = data.rows;
    print(
      `${nodes.length} nodes and ${relationships.length} relationships, version ${data.hash.slice(0, 12)}, in ${out}.`,
    );
  });

program
  .command('load')
  .description(
    'Facts and registry, or a resolved graph → the store of the environment (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).',
  )
  .option(...FACTS)
  .option(...REGISTRY)
  .option('--graph <file>', 'a resolved graph, in the place of facts and registry')
  .action(async ({ graph, ...folders }: DataFolders & { graph?: string }, command: Command) => {
    const given = ['facts', 'registry'].filter((name) => command.getOptionValueSource(name) === 'cli');
    if (graph !== undefined && given.length > 0) {
      const both = given.map((name) => `--${name}`).join(' and ');
      throw new CommandError(`--graph is a resolved graph in the place of ${both}. Leave one or the other out.`);
    }
    const { neo4j } = readEnvironment();
    const { runLoad } = await import('./load/run-load.ts');
    await runLoad({ neo4j, from: graph === undefined ? folders : { graph: resolve(graph) }, report: print });
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

/** An empty name would be the folder that one stands in. */
function namedFolder(folder: string): string {
  if (folder.trim() === '') throw new CommandError('--sources is empty. Name a folder.');
  return folder;
}

type ExtractArguments = DataFolders & { sources: string; out?: string; scope: SourcesContext['scope'] };

function sourcesContext({ facts, registry: folder }: DataFolders): SourcesContext {
  const registry = readRegistry(folder);
  const committed = resolve(facts);
  const registered = registry.documents.flatMap(({ id, layout, sha256 }) => (sha256 ? [{ id, layout, sha256 }] : []));
  const known = () => [...committedHeads(committed), ...registered];
  const read = { layouts: LAYOUTS, dataSets: DATA_SETS, scope: 'in-scope', onProgress, known } as const;
  return { ...read, registry, names: buildNameIndex(registry), committed };
}

/** What a graph of our own data is made of, so that a start sees when the data has changed; `null` for others' data. */
function madeOfOurs({ facts, registry }: DataFolders): string | null {
  if (resolve(facts) !== OURS.facts || resolve(registry) !== OURS.registry) return null;
  try {
    return madeOf(DATA, join(ROOT, 'dist', 'cli.js'));
  } catch {
    return null; // nothing is built: the rows are those of the sources
  }
}

/** Sentences for the one who called. A fault that no part foresaw is told as one, without its stack. */
function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof CommandError) return error.reasons;
  const { message } = error as Error;
  const foreseen = [RegistryError, FactsError, StoreError, EnvironmentError, ResolvedFileError];
  if (foreseen.some((kind) => error instanceof kind)) return [message];
  return [`The command failed for a reason that it did not foresee: ${message}`];
}
