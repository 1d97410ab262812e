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
const skipping = files.filter((file) => /\.skipIf\(/.test(readFileSync(join(root, file), 'utf8')));

it.each(skipping)('%s may be skipped for a reason that is told', (file) => {
  expect(LACKING.some(([, tests]) => tests.test(file))).toBe(true);
});

it('a run without any test fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const report = join(folder, 'report.json');
  const explain = (told: unknown) => {
    writeFileSync(report, JSON.stringify(told));
    return spawnSync(process.execPath, ['--import', 'tsx', 'test/support/explain-skipped.ts', report], { cwd: root })
      .status;
  };
  expect(explain({ numTotalTests: 0, testResults: [] })).toBe(1);
  expect(explain({ numTotalTests: 1, testResults: [] })).toBe(0);
  rmSync(folder, { recursive: true });
}, 60_000);
