import type { DataVersion } from '../../src/graph/graph-store.ts';
import { readResolved } from '../../src/graph/resolved-file.ts';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type DataFolders, readData } from './load-from-data.ts';
import { refuseErrors } from './refuse-errors.ts';

/** What the load command works with. */
export interface LoadRequest {
  /** Absent: the embedded store, which only checks that the data can be loaded; it ends with the process. */
  neo4j?: Neo4jSettings | undefined;
  /** Facts and registry, or a file of resolved rows. */
  from: DataFolders | { graph: string };
  /** Takes a line for the person who waits. */
  report(line: string): void;
}

/**
 * A graph → the store of the environment, replacing the graph that is there. Rejects with a FactsError, RegistryError,
 * ResolvedFileError, StoreError, or a CommandError over findings that are errors, whose message is a sentence for the person; the graph is then as it was.
 */
export async function runLoad({ neo4j, from, report }: LoadRequest): Promise<DataVersion> {
  const { rows, hash, findings } = 'graph' in from ? { ...readResolved(from.graph), findings: [] } : readData(from);
  const total = `${rows.nodes.length} nodes and ${rows.relationships.length} relationships`;
  report(`${total} from ${'graph' in from ? from.graph : from.facts}, version ${hash.slice(0, 12)}.`);
  for (const line of refuseErrors(findings, 'The graph that is there stays as it was.')) report(line);
  const store = openStore({ neo4j });
  try {
    if (store.kind === 'neo4j') report('Loading into Neo4j.');
    const version = await store.load(rows, hash, { onProgress: tenths(report, store.kind === 'neo4j') });
    report(
      store.kind === 'neo4j'
        ? `Loaded ${total} into Neo4j at ${version.loadedAt}.`
        : 'NEO4J_URI is not set: the data was checked in the embedded store, which npm start fills by itself.',
    );
    return version;
  } finally {
    await store.close();
  }
}

/**
 * A line for every tenth that is done, so that a long load shows that it goes on and a short one stays short; and one at the end where
 * the store then takes as long again to make all of it visible at once.
 */
function tenths(report: (line: string) => void, commits: boolean): (done: number, total: number) => void {
  let reported = 0;
  return (done, total) => {
    if (commits && done === total && reported < 10) report('All is sent; Neo4j makes it visible at once.');
    const tenth = Math.floor((10 * done) / total);
    if (tenth > reported && done < total) report(`${tenth * 10} % (${done} of ${total})`);
    reported = Math.max(reported, tenth);
  };
}
