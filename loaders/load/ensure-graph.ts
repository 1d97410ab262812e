import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUpToDate } from '../../src/graph/made-of.ts';

/*
 * Before the service, in its own process: when `data/` is no longer what the build's graph was made of, resolves it again. Knows no
 * loader, so that a start with nothing to do costs the reading of `data/` and nothing else.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const [file, cli] = [join(root, 'dist', 'graph.json'), join(root, 'dist', 'cli.js')];
if (!isUpToDate(file, join(root, 'data'), cli)) {
  console.error('data/ has changed since the build: resolving it …');
  const { status } = spawnSync(process.execPath, [cli, 'resolve'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
