import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/world.ts';

/** A copy of the project as `npm ci --omit=dev` leaves it: without what builds. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  writeFileSync(join(folder, 'package.json'), readFileSync(`${root}package.json`));
  mkdirSync(join(folder, 'dist', 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'chunks', 'a.js'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], { cwd: folder, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

describe('an installation without what builds', () => {
  it('keeps what was built', () => {
    expect(run('prepare')).toEqual({ status: 0, said: expect.stringContaining('dist stays as it is') });
    expect(readdirSync(join(folder, 'dist', 'chunks'))).toEqual(['a.js']);
  });

  it('is told how to get that, where nothing was built', () => {
    const told = { status: 1, said: expect.stringContaining('run npm ci without --omit=dev') };
    expect(run('build')).toEqual(told);
    expect(run('start')).toEqual(told);
    expect(readdirSync(join(folder, 'dist', 'chunks'))).toEqual(['a.js']);
  });
});
