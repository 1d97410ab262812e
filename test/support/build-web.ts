import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What script and style of the browser are made of; other files of `web/` run on the server. */
const MADE_OF = ['web/islands', 'web/playground', 'web/style', 'web/address', 'web/vite.config.ts'];

/** Builds what browsers load, where a file that it is made of is newer, so that no test opens an older build. It takes half a minute. */
export function buildWeb(): void {
  const built = changedAt('dist/web/.vite/manifest.json');
  if (MADE_OF.every((path) => changedAt(path) <= built)) return;
  execFileSync('npm', ['run', '--silent', 'build:web'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** When a file, or the last of a folder and all in it, was changed; 0 where there is none. */
function changedAt(path: string): number {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(join(ROOT, path)).map((name) => changedAt(join(path, name))));
}
