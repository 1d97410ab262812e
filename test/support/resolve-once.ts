import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { dataFolders, readData } from '../../loaders/load/load-from-data.ts';
import { writeResolved } from '../../loaders/load/write-resolved.ts';
import { saveDatabase } from '../../src/store/embedded/database-file.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The graph of `data/`, which the run resolved once: a file of rows, and the same as a database of the embedded store. */
    graph: { rows: string; database: string };
  }
}

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Once a run: the graph of `data/`, so that no test file resolves and loads it anew. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-of-the-run-'));
  const graph = { rows: join(folder, 'graph.json'), database: join(folder, 'graph.db') };
  const resolved = readData(dataFolders(DATA));
  writeResolved(resolved, graph.rows, null);
  await saveDatabase(resolved, graph.database, null);
  project.provide('graph', graph);
  return () => rmSync(folder, { recursive: true });
}
