import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readResolved, writeResolved } from './resolved-file.ts';

const committed = fileURLToPath(new URL('../../data', import.meta.url));
let folder: string;
let data: string;
let program: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resolved-'));
  data = join(folder, 'data');
  program = join(folder, 'program.js');
  file = join(folder, 'graph.json');
  cpSync(committed, data, { recursive: true });
  writeFileSync(program, 'version 1');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of resolved rows', () => {
  it('gives back the rows and the version', () => {
    const { rows, hash } = writeResolved(data, program, file);
    expect(readResolved(data, program, file)).toEqual({ rows, hash });
  });

  it('is not used for other data, for another program, or when it is damaged or missing', () => {
    expect(readResolved(data, program, file)).toBeNull();
    writeResolved(data, program, file);
    const topics = join(data, 'registry/topics.yaml');
    const text = readFileSync(topics, 'utf8');
    writeFileSync(topics, `${text}\n# a note\n`);
    expect(readResolved(data, program, file)).toBeNull();
    writeFileSync(topics, text);
    writeFileSync(program, 'version 2');
    expect(readResolved(data, program, file)).toBeNull();
    writeFileSync(program, 'version 1');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 1000));
    expect(readResolved(data, program, file)).toBeNull();
  });
});
