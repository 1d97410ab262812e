import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The command line in one file, in a folder of the repository as that of the build: to translate it for every run takes longer than the run. */
const PROGRAM = join(ROOT, '.cache', `cli-${process.pid}.mjs`);
beforeAll(() =>
  build({
    entryPoints: [join(ROOT, 'loaders/cli.ts')],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  }),
);
afterAll(() => rmSync(PROGRAM));

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Runs the command line as npm does, without a store in the environment. */
function run(...options: string[]) {
  const { NEO4J_URI: _uri, NEO4J_USER: _user, NEO4J_PASSWORD: _password, ...environment } = process.env;
  return spawnSync(process.execPath, [PROGRAM, ...options], {
    cwd: ROOT,
    env: environment,
    encoding: 'utf8',
  });
}

test.each(['extract', 'verify', 'load'])('%s --help tells what it does and ends with 0', (command) => {
  const { status, stdout } = run(command, '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`Usage: .* ${command}`));
});

test.each([
  ['no command', [], 'Usage:'],
  ['an unknown command', ['exstract'], "unknown command 'exstract'"],
  ['no sources', ['extract'], "required option '--sources <dir>' not specified"],
  ['empty sources', ['extract', '--sources', ''], '--sources is empty'],
  ['two outputs in one file', ['resolve', '--out', '/tmp/x.json', '--database', '/tmp/x.json'], 'would overwrite'],
  ['a graph and facts', ['load', '--graph', '/no/graph', '--facts', '/no/facts'], 'in the place of --facts'],
  [
    'facts that are named and not there',
    ['extract', '--sources', 'docs', '--facts', '/no/facts', '--out', '/no/out'],
    '/no/facts: ',
  ],
  ['a folder that is not there', ['verify', '--sources', '/no/such/folder'], 'since it is not there'],
])('%s: a sentence, no stack trace, and not 0', (_, options, sentence) => {
  const { status, stderr } = run(...options);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe('facts that would be told wrongly', () => {
  /** The committed request alone, its bureaus those of another ministry. */
  const ofAnotherMinistry = () => {
    const name = 'mhlw-budget-request-2025.json';
    const request = JSON.parse(readFileSync(join(ROOT, 'data/facts', name), 'utf8'));
    for (const { divisions } of request.sheets) for (const division of divisions) division.bureau &&= '通商政策局'; // a bureau of the ministry of economy
    writeFileSync(join(directory, name), JSON.stringify(request));
  };

  test.each([
    ['resolve', 'is left as it was'],
    ['load', 'stays as it was'],
  ])('%s tells them, changes nothing and does not end with 0', (command, outcome) => {
    ofAnotherMinistry();
    const out = command === 'resolve' ? ['--out', join(directory, 'rows.json')] : [];
    const { status, stderr } = run(command, '--facts', directory, ...out);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^error {4}lines \d+ to \d+: mhlw-budget-request-2025: .* not known as the health ministry's/m,
    );
    expect(stderr).toMatch(new RegExp(`^1 finding is an error\\. .*${outcome}`, 'm'));
    expect(readdirSync(directory)).toEqual(['mhlw-budget-request-2025.json']);
  });
});

test('a foreign document: the layouts that are known, and nothing written', () => {
  writeFileSync(join(directory, 'README'), 'Notes on the documents.\n');
  const { status, stdout, stderr } = run('extract', '--sources', directory, '--out', join(directory, 'out'));
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/README: is no document of a known layout\. Known are: strategy-follow-up \(/);
  expect(readdirSync(directory)).toEqual(['README']);
});
