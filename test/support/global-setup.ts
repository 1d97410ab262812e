import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { writeResolved } from '../../loaders/load/write-resolved.ts';
import { type ResolvedGraph, readResolved } from '../../src/graph/resolved-file.ts';
import { saveDatabase } from '../../src/store/embedded/database-file.ts';
import { buildWeb } from './build-web.ts';
import { cutGraph } from './cut-graph.ts';
import { buildService } from './service-process.ts';

/** A graph in two forms: a file of rows, and the same as a database of the embedded store. */
interface GraphFiles {
  /** Version of the data. */
  hash: string;
  rows: string;
  database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * Graphs that the run has once. `whole`: that of `data/`. `cut`: about a tenth of it, with everything that it has at least once; for what takes
     * long with all of it and shows the same with less.
     */
    graphs: { whole: GraphFiles; cut: GraphFiles };
  }
}

const BUILT_GRAPH = fileURLToPath(new URL('../../dist/graph.json', import.meta.url));

/** What tests on the cut graph ask for by name: an item, a merger, a fund, programmes, and a node of each other type. */
const BY_NAME = [
  'item:11',
  'org:gavi',
  'org:ncgm',
  'org:niid',
  'program:sheet-1097',
  'program:18205be6',
  'initiative:11-a09934da',
  'measure:1-3906d87b',
  'direction:1-3906d87b',
  'policy:amr-action-plan',
  'sheet:2024-1097',
  'section:0039d536',
  'total:00b38288',
  'topic:disability-welfare',
  'line:sheet-1314-2021-supplementary-2024-1314',
];

/**
 * Once a run: the built service, which tests start, with what browsers load; its graph, so that no test file resolves `data/` anew; and a small
 * one cut out of it.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  buildService();
  buildWeb();
  const folder = mkdtempSync(join(tmpdir(), 'graphs-of-the-run-'));
  const write = async (name: string, graph: ResolvedGraph): Promise<GraphFiles> => {
    const files = { hash: graph.hash, rows: join(folder, `${name}.json`), database: join(folder, `${name}.db`) };
    writeResolved(graph, files.rows, null);
    await saveDatabase(graph, files.database, null);
    return files;
  };
  const { rows, hash } = readResolved(BUILT_GRAPH);
  // Sums by outcome tell which years there are.
  const sums = rows.nodes.filter(({ type, properties }) => type === 'BudgetSum' && properties['groupBy'] === 'OUTCOME');
  const wanted = [...BY_NAME, ...sums.map(({ id }) => id)];
  project.provide('graphs', {
    whole: await write('whole', { rows, hash }),
    cut: await write('cut', { rows: cutGraph(rows, wanted), hash: `${hash}, cut` }),
  });
  return () => rmSync(folder, { recursive: true });
}
