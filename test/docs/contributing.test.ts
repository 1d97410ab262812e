import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../support/world.ts';

const contributing = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const { overrides } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { overrides: Record<string, string> };

describe('CONTRIBUTING', () => {
  it.each(Object.keys(overrides))('says why %s is held at an older version', (name) => {
    expect(contributing).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\| \\S`, 'm'));
  });

  it('names files and folders of the tree that are there', () => {
    const inTree = /`((?:src|loaders|web|test|data|docs|schema|questions|bench)\/[\w./-]+)`/gu;
    const named = [...contributing.matchAll(inTree)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });
});
