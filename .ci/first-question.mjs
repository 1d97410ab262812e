// Starts the service as the README says, on a free port, asks one question over HTTP, compares the answer, looks at a page and a picture, stops it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';

const child = spawn('npm', ['start'], {
  env: { ...process.env, PORT: '0', NO_OPEN: '1', NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
const address = await new Promise((resolve, reject) => {
  let output = '';
  const timer = setTimeout(() => reject(new Error(`no address within 60 s; output:\n${output}`)), 60_000);
  exited.then(() => reject(new Error(`the service ended; output:\n${output}`)));
  child.stdout.on('data', (chunk) => {
    output += chunk;
    const match = /graph: (http:\/\/[^/\s]+)\//.exec(output);
    if (match) {
      clearTimeout(timer);
      resolve(match[1]);
    }
  });
});

const response = await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: '{ strategyItem(number: 11) { mark title initiatives { totalCount } evidence { startLine } } }',
  }),
});
const answer = await response.json();
assert.equal(response.status, 200);
assert.deepEqual(answer.data, {
  strategyItem: { mark: '⑪', title: 'AMR', initiatives: { totalCount: 1 }, evidence: [{ startLine: 35 }] },
});
// Pages, and pictures of them, are made with libraries of their own.
for (const [path, type] of [
  ['/en', 'text/html'],
  ['/en/network.svg', 'image/svg+xml'],
  ['/en/network.png', 'image/png'],
]) {
  const { status, headers } = await fetch(`${address}${path}`, { headers: { accept: '*/*' } });
  assert.deepEqual([path, status, headers.get('content-type')?.split(';')[0]], [path, 200, type]);
}
child.kill('SIGTERM');
const { code, signal } = await exited;
assert.ok(code === 0 || signal === 'SIGTERM', `the service ended with ${code ?? signal}`);
console.log(`first question answered by ${address}`);
