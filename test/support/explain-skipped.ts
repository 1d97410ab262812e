/**
 * Says why tests of a run were skipped, and ends with 1 when nothing that this machine lacks explains it. Argument: the run's
 * report, as vitest's reporter `json` writes it.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absent } from '../documents/real-sources.ts';
import { whyNoJava } from '../neo4j/class-path.ts';
import { pythonWith } from './python.ts';

interface Report {
  testResults: { name: string; assertionResults: { status: string }[] }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a machine may lack, and the tests that need it. */
const LACKING: readonly [reason: string | null, files: RegExp][] = [
  [absent, /^(loaders|test\/(documents|years))\//],
  [process.env['NEO4J_URI'] ? null : whyNoJava(), /^test\/(contract|feeds\/(stores|schemas)|graphql|neo4j|process)\b/],
  [pythonWith('networkx', 'gql', 'requests').missing, /^test\/(examples\/python|feeds\/readers)\b/],
  [process.getuid?.() === 0 ? 'root may write anywhere' : null, /^loaders\/extract\/run-extract\b/],
  [process.platform === 'linux' ? null : 'this is not Linux', /^test\/process\/stopping\b/],
];

const { testResults } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Report;
for (const { name, assertionResults } of testResults) {
  const skipped = assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  if (skipped === 0) continue;
  const file = relative(root, name);
  const reasons = LACKING.flatMap(([reason, files]) => (reason !== null && files.test(file) ? [reason] : []));
  if (reasons.length === 0) process.exitCode = 1;
  console.log(`${skipped} skipped in ${file}: ${reasons.join('; ') || 'nothing that this machine lacks explains it'}.`);
}
