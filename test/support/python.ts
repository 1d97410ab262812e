import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How to get a Python that has all that tests ask of one, from the folder of the repository. */
const HOW_TO_INSTALL = 'python3 -m venv .cache/python && .cache/python/bin/pip install -r test/requirements.txt';

/** A Python for tests: its command, or, in half a sentence, why there is none. */
export type PythonForTests = { command: string; missing: null } | { command: null; missing: string };

const OURS = fileURLToPath(new URL('../../.cache/python/bin/python', import.meta.url));

/** The Python that can import all of `modules`: that of `.cache/python`, which `HOW_TO_INSTALL` makes, or else the one on the PATH. */
export function pythonWith(...modules: readonly string[]): PythonForTests {
  let lacking = false;
  for (const command of existsSync(OURS) ? [OURS, 'python3'] : ['python3']) {
    const { error, status } = spawnSync(command, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
    if (status === 0) return { command, missing: null };
    lacking ||= error === undefined;
  }
  const missing = lacking ? `python3 lacks ${modules.join(' or ')} (${HOW_TO_INSTALL})` : 'there is no python3';
  return { command: null, missing };
}
