import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ERROR_CODES } from '../../src/errors.ts';

/** How much is made up. */
export interface FuzzOptions {
  /** Queries for each field of Query. */
  maxExamples: number;
  seed: number;
  /** A field of Query; absent: all. */
  field?: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** schemathesis keeps what it found in the folder that it runs in. */
const FOLDER = fileURLToPath(new URL('../../.cache/fuzz', import.meta.url));
const CHECKS = ['typed_answers', 'response_schema_conformance', 'negative_data_rejection'];
/** Longer than any answer may take. */
const ANSWER_WITHIN_S = 6;

/** Runs schemathesis against the API at `url`, its output ours. Resolves with its exit code: 0 when every answer passed. */
export function runSchemathesis(python: string, url: string, { maxExamples, seed, field }: FuzzOptions) {
  mkdirSync(FOLDER, { recursive: true });
  const options = [
    ...['--config-file', `${HERE}schemathesis.toml`, 'run', url],
    ...['--checks', CHECKS.join(',')],
    ...['--max-examples', String(maxExamples), '--seed', String(seed), '--generation-database', 'none'],
    ...['--request-timeout', String(ANSWER_WITHIN_S), '--continue-on-failure'],
    ...['--suppress-health-check', 'all', '--warnings', 'off'],
    ...(field === undefined ? [] : ['--include-name', `Query.${field}`]),
  ];
  const child = spawn(python, ['-m', 'schemathesis.cli', ...options], {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      SCHEMATHESIS_HOOKS: 'checks',
      PYTHONPATH: HERE,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONIOENCODING: 'utf-8',
      FUZZ_ERROR_CODES: JSON.stringify(Object.keys(ERROR_CODES)),
    },
  });
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
