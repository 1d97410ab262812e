/**
 * Says why tests of a run were skipped, and ends with 1 when nothing that this machine lacks explains it. Argument: the run's
 * report, as vitest's reporter `json` writes it.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LACKING } from './lacking.ts';

interface Report {
  numTotalTests: number;
  testResults: { name: string; assertionResults: { status: string }[] }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { numTotalTests, testResults } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Report;
if (numTotalTests === 0) {
  process.exitCode = 1;
  console.log('The report has no test at all.');
}
for (const { name, assertionResults } of testResults) {
  const skipped = assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  if (skipped === 0) continue;
  const file = relative(root, name);
  const reasons = LACKING.flatMap(([reason, files]) => (reason !== null && files.test(file) ? [reason] : []));
  if (reasons.length === 0) process.exitCode = 1;
  console.log(`${skipped} skipped in ${file}: ${reasons.join('; ') || 'nothing that this machine lacks explains it'}.`);
}
