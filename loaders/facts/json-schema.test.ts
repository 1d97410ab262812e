import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { FACTS_KINDS } from '../documents/layouts.ts';
import type { FactsKind } from './facts-kind.ts';
import { renderSchemas, staleSchemas, writeSchemas } from './json-schema.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'schema-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('every layout has a JSON Schema that forbids unknown keys', () => {
  const files = renderSchemas();
  expect([...files.keys()]).toEqual(FACTS_KINDS.map(({ id }) => `${id}.schema.json`));
  for (const text of files.values()) {
    const schema = JSON.parse(text);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema.properties).toHaveProperty('document');
  }
});

test('what has just been written is up to date', () => {
  writeSchemas(directory);
  expect(staleSchemas(directory)).toEqual([]);
});

test('missing, changed and left-over files are told', () => {
  const expected = renderSchemas([
    { id: 'one', schema: z.strictObject({ a: z.string() }) },
    { id: 'two', schema: z.strictObject({}) },
  ] as unknown as FactsKind[]);
  writeSchemas(directory, expected);
  writeFileSync(join(directory, 'one.schema.json'), '{}');
  rmSync(join(directory, 'two.schema.json'));
  writeFileSync(join(directory, 'three.schema.json'), '{}');
  expect(staleSchemas(directory, expected)).toEqual([
    expect.stringContaining('one.schema.json is not what the schema'),
    expect.stringContaining('two.schema.json is missing'),
    expect.stringContaining('three.schema.json belongs to no layout'),
  ]);
  writeSchemas(directory, expected);
  expect(readFileSync(join(directory, 'one.schema.json'), 'utf8')).toContain('"a"');
});
