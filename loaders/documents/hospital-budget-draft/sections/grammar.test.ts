import { describe, expect, it } from 'vitest';
import type { Row } from '../rows.ts';
import { RULES } from './tokenize.ts';

const rowsOf = (example: string): Row[] => example.split('⏎').map((text, index) => ({ number: index + 1, raw: text }));

describe('the grammar of the main measures', () => {
  for (const rule of RULES) {
    it.each([...rule.examples])(`${rule.name} reads %s`, (example) => {
      const rows = rowsOf(example);
      const first = RULES.find((candidate) => candidate.read(rows, 0) !== null);
      expect(first?.name).toBe(rule.name);
      expect(first?.read(rows, 0)?.used).toBe(rows.length);
    });
  }
});
