import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../support/world.ts';

const contributing = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const { overrides } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { overrides: Record<string, string> };

describe('CONTRIBUTING', () => {
  it.each(Object.keys(overrides))('says why %s is held at an older version', (name) => {
    expect(contributing).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\| \\S`, 'm'));
  });
});
