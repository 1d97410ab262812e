import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readSdl } from '../../schema/released/read-sdl.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdl-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = pathToFileURL(`${folder}/`);

it.each([
  ['type Query { a: Int', /^schema\.graphql, line 1, column 20, is no schema: Syntax Error: .*\. Make it anew\.$/],
  ['type Query {\n  a: Strin\n}', /^schema\.graphql is no schema: Unknown type "Strin".*Make it anew\.$/],
  ['type Query { a: Int }\ntype Query { b: Int }', /is no schema: .*only one type named "Query"/],
  ['', /is no schema: .*Make it anew\.$/],
  ['\u0000', /is no schema: /],
])('%j is told in one sentence with its place', (sdl, sentence) => {
  writeFileSync(join(folder, 'schema.graphql'), sdl);
  expect(() => readSdl(at, 'schema.graphql', 'Make it anew.')).toThrow(sentence);
  try {
    readSdl(at, 'schema.graphql', '');
  } catch (error) {
    expect((error as Error).message).not.toContain('\n');
  }
});

it('tells a file that is not there', () => {
  expect(() => readSdl(at, 'none.graphql', 'Make it.')).toThrow(
    /^none\.graphql cannot be read \(ENOENT\)\. Make it\.$/,
  );
});
