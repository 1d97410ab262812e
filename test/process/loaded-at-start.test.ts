import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServiceProcess, startService } from '../support/service-process.ts';

const TELL_LOADED = new URL('tell-loaded.mjs', import.meta.url).href;
const QUESTION = readFileSync(new URL('../../questions/01-shared-by-three.graphql', import.meta.url), 'utf8');

/** What a start, and a program that asks the API, have no use for. */
const LATER =
  /node_modules\/(react-dom|n3|hucre|yauzl|csv-stringify|graphology[\w-]*|d3-[\w-]+|neo4j-driver[\w-]*|@modelcontextprotocol|@opentelemetry\/sdk-[\w-]+|ajv|light-my-request)\//;

let service: ServiceProcess;
beforeAll(async () => {
  service = await startService({ QUERY_TIMEOUT_MS: '60000' }, ['node', '--import', TELL_LOADED, 'dist/main.js']);
});
afterAll(() => service?.kill());

const ask = async () => {
  const body = JSON.stringify({ query: QUESTION });
  const answer = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return ((await answer.json()) as { data: object }).data;
};

/** The sources of all files that the process has loaded. */
function loaded(): string[] {
  const files = [...service.said().matchAll(/^loaded (file:.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
  return files.flatMap((file) => {
    if (!file.includes('/dist/')) return [file];
    return (JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] }).sources;
  });
}

it('loads nothing for the first answer that only pages, feeds, other stores and assistants need', async () => {
  expect(await ask()).toBeTruthy();
  const sources = loaded();
  expect(sources.filter((source) => source.endsWith('src/service.ts'))).toHaveLength(1);
  expect(sources.filter((source) => LATER.test(source))).toEqual([]);
  expect(sources.filter((source) => /web\/(pages\/\w+\/|page\/answer)/.test(source))).toEqual([]);
});

it.each([
  ['a page', '/en/items', 'text/html', /react-dom/],
  ['a fault as a page', '/en/nothing-here', 'text/html', /react-dom/],
  ['statements', '/organizations/jica', 'text/turtle', /node_modules\/n3\//],
  ['a feed', '/feeds/organizations.csv', '*/*', /csv-stringify/],
])('loads what makes %s for the first who asks for it', async (_what, path, accept, expected) => {
  const answer = await fetch(`${service.url}${path}`, { headers: { accept } });
  expect(answer.headers.get('content-type')).toContain(accept === '*/*' ? 'text/csv' : accept);
  expect((await answer.text()).length).toBeGreaterThan(100);
  expect(loaded().some((source) => expected.test(source))).toBe(true);
});
