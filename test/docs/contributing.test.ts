import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, rowsOf } from '../support/world.ts';

/** Folders that commands make. */
const MADE = ['node_modules', 'dist', 'coverage'];

const contributing = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const { overrides } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { overrides: Record<string, string> };

describe('CONTRIBUTING', () => {
  it.each(Object.keys(overrides))('says why %s is held at an older version', (name) => {
    expect(contributing).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\| \\S`, 'm'));
  });

  it('says of every folder what it is for', () => {
    const map = contributing.slice(contributing.indexOf('## Where things are'), contributing.indexOf('## Ids'));
    const folders = ['.', 'src', 'loaders', 'web', 'data'].flatMap((parent) =>
      readdirSync(`${root}${parent}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.includes(entry.name))
        .map(({ name }) => name),
    );
    expect(folders.length).toBeGreaterThan(30);
    expect(
      folders.filter((name) => !map.includes(`${name}/`)),
      'add these to "Where things are" of CONTRIBUTING.md',
    ).toEqual([]);
  });

  it('says how the id of each type of node is made', () => {
    const ids = contributing.slice(contributing.indexOf('## Ids'), contributing.indexOf('## Add a document layout'));
    const prefixes = new Set(rowsOf('cut').nodes.map(({ id }) => id.slice(0, id.indexOf(':') + 1)));
    expect(prefixes.size).toBeGreaterThan(10);
    expect(
      [...prefixes].filter((prefix) => !ids.includes(`\`${prefix}`)),
      'add these to the table "Ids" of CONTRIBUTING.md',
    ).toEqual([]);
  });

  it('names files and folders of the tree that are there', () => {
    const inTree = /`((?:src|loaders|web|test|data|docs|schema|questions|bench)\/[\w./-]+)`/gu;
    const named = [...contributing.matchAll(inTree)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });
});
