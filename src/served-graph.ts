import { join } from 'node:path';
import { isUpToDate } from './graph/made-of.ts';
import { type ResolvedGraph, readResolved } from './graph/resolved-file.ts';

/**
 * The graph that fills the embedded store: `given`, or what the build below `root` resolved. `report` takes a sentence when
 * `data/` is no longer what that was made of. Throws a `ResolvedFileError` when there is no such file.
 */
export function servedGraph(given: string | undefined, root: string, report: (line: string) => void): ResolvedGraph {
  if (given !== undefined) return readResolved(given);
  const file = join(root, 'dist', 'graph.json');
  const graph = readResolved(file);
  if (!isUpToDate(file, join(root, 'data'), join(root, 'dist', 'cli.js'))) {
    report(
      'data/ has changed since its graph was resolved, and the older graph is served. Resolve it: npm run resolve',
    );
  }
  return graph;
}
