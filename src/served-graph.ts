import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isUpToDate, saysMadeOf } from './graph/made-of.ts';
import { readResolved } from './graph/resolved-file.ts';
import { DatabaseFileError, isDatabaseFile } from './store/embedded/database-file.ts';
import { EmbeddedStore } from './store/embedded/embedded-store.ts';

/**
 * An embedded store with the graph that is to be served: `given` (rows or a database), or what the build below `root` made. The
 * build's database is opened as it is; where it is missing, or not of these rows, the rows are loaded, and `report` takes a sentence.
 * Rejects with a ResolvedFileError or a StoreError.
 */
export async function openServedGraph(
  given: string | undefined,
  root: string,
  report: (line: string) => void,
): Promise<EmbeddedStore> {
  const store = new EmbeddedStore();
  if (given !== undefined) {
    await fill(store, given);
    return store;
  }
  const [rows, database] = [join(root, 'dist', 'graph.json'), join(root, 'dist', 'graph.db')];
  const madeOf = saysMadeOf(rows);
  if (!existsSync(database)) await fill(store, rows);
  else {
    try {
      await store.open(database, madeOf ?? undefined);
    } catch (error) {
      if (!(error instanceof DatabaseFileError)) throw error;
      report(`${error.message} Until then the start takes longer: the graph is loaded from ${rows}.`);
      await fill(store, rows);
    }
  }
  return store;
}

/** A sentence where `data/` below `root` is no longer what the build's graph was made of; else `null`. Reads all of `data/`. */
export function tellStaleGraph(root: string): string | null {
  if (isUpToDate(join(root, 'dist', 'graph.json'), join(root, 'data'), join(root, 'dist', 'cli.js'))) return null;
  return 'data/ has changed since its graph was resolved, and the older graph is served. Resolve it: npm run resolve';
}

async function fill(store: EmbeddedStore, file: string): Promise<void> {
  if (isDatabaseFile(file)) {
    await store.open(file);
    return;
  }
  const { rows, hash } = readResolved(file);
  await store.load(rows, hash);
}
