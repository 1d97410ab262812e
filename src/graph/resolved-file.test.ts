import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUpToDate, madeOf } from './made-of.ts';
import type { GraphRows } from './model.ts';
import { ResolvedFileError, readResolved, renderResolved } from './resolved-file.ts';

const rows: GraphRows = {
  nodes: [{ id: 'item:1', type: 'StrategyItem', properties: { number: 1, title: '項目' } }],
  relationships: [],
};
const hash = 'a'.repeat(64);
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resolved-'));
  file = join(folder, 'graph.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of resolved rows', () => {
  it('gives back the rows and the version', () => {
    writeFileSync(file, renderResolved({ rows, hash }, null));
    expect(readResolved(file)).toEqual({ rows, hash });
  });

  it.each([
    ['is missing', null, /is not there/],
    ['is cut short', renderResolved({ rows, hash }, null).slice(0, 100), /cut short or no JSON/],
    ['is something else', '{"nodes":[]}', /holds something else; a resolved graph/],
    ['has no rows', JSON.stringify({ format: 'ghs-graph/4', hash }), /a resolved graph/],
    ['is of another format', JSON.stringify({ format: 'ghs-graph/9', hash, rows }), /the format "ghs-graph\/9"/],
    ['is null', 'null', /holds something else/],
  ])('that %s is refused with what mends it', (_, content, sentence) => {
    if (content !== null) writeFileSync(file, content);
    expect(() => readResolved(file)).toThrow(ResolvedFileError);
    expect(() => readResolved(file)).toThrow(sentence);
    expect(() => readResolved(file)).toThrow(/npm run resolve/);
  });

  it('that is a folder is refused in words', () => {
    expect(() => readResolved(folder)).toThrow(/cannot be read, since it is a folder; a resolved graph was expected/);
  });
});

describe('whether it is up to date', () => {
  let data: string;
  let program: string;
  const put = (name: string, text: string) => writeFileSync(join(data, name), text);
  beforeEach(() => {
    data = join(folder, 'data');
    program = join(folder, 'program.js');
    mkdirSync(join(data, 'facts'), { recursive: true });
    mkdirSync(join(data, 'registry/organizations'), { recursive: true });
    put('facts/a.json', '{}');
    put('registry/organizations/a.yaml', '- id: a');
    writeFileSync(program, 'version 1');
    writeFileSync(file, renderResolved({ rows, hash }, madeOf(data, program)));
  });

  it('is told by the bytes of data and program', () => {
    expect(isUpToDate(file, data, program)).toBe(true);
    put('registry/organizations/a.yaml', '- id: b');
    expect(isUpToDate(file, data, program)).toBe(false);
    put('registry/organizations/a.yaml', '- id: a');
    expect(isUpToDate(file, data, program)).toBe(true);
    put('facts/b.json', '{}');
    expect(isUpToDate(file, data, program)).toBe(false);
    rmSync(join(data, 'facts/b.json'));
    writeFileSync(program, 'version 2');
    expect(isUpToDate(file, data, program)).toBe(false);
  });

  it('a file of nobody’s build, a damaged one and a missing one are not', () => {
    writeFileSync(file, renderResolved({ rows, hash }, null));
    expect(isUpToDate(file, data, program)).toBe(false);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 12));
    expect(isUpToDate(file, data, program)).toBe(false);
    rmSync(file);
    expect(isUpToDate(file, data, program)).toBe(false);
  });

  it('a service without data folder serves what it has', () => {
    rmSync(data, { recursive: true });
    expect(isUpToDate(file, data, program)).toBe(true);
  });
});
