import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LACKING } from './lacking.ts';
import { root } from './world.ts';

const files = execFileSync('git', ['ls-files', '*.test.ts'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const skipping = files.filter((file) => /\.skipIf\(/.test(textOf(file)));

it.each(skipping)('%s may be skipped for a reason that is told', (file) => {
  expect(LACKING.some(([, tests]) => tests.test(file))).toBe(true);
});

it('only what a machine lacks skips a test: a test that a command does not ask is not there', () => {
  const otherwise = /\b(it|test|describe)\.(runIf|skip|only|todo)\(|\.skipIf\([^)]*EXTENT|\bskip\(\)/;
  expect(files.filter((file) => otherwise.test(textOf(file)))).toEqual([]);
});

it('a run without any test fails, and one with a test that is skipped without a reason', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const report = join(folder, 'report.json');
  const explain = (told: unknown) => {
    writeFileSync(report, JSON.stringify(told));
    const args = ['--import', 'tsx', 'test/support/explain-skipped.ts', report];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return [status, stdout];
  };
  expect(explain({ numTotalTests: 0, testResults: [] })).toEqual([1, 'The report has no test at all.\n']);
  expect(explain({ numTotalTests: 1, testResults: [] })).toEqual([0, '']);
  const assertionResults = [{ status: 'passed' }, { status: 'skipped' }];
  const testResults = [{ name: join(root, 'src/model.test.ts'), assertionResults }];
  expect(explain({ numTotalTests: 2, testResults })).toEqual([
    1,
    '1 skipped in src/model.test.ts: nothing that this machine lacks explains it.\n',
  ]);
  rmSync(folder, { recursive: true });
}, 60_000);
