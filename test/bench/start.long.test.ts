import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// A run of tests knows more than a program: what a section imports may be there for us alone.
it('the bench starts outside of a run of tests, with all its sections', () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', '--help'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  for (const section of ['examples', 'government', 'stress', 'pages']) expect(said).toContain(section);
});
