import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparedResults } from '../../bench/compared-results.ts';
import { root } from '../support/world.ts';

const results = readFileSync(`${root}bench/results.md`, 'utf8');
const file = (times: Record<string, string>) =>
  [
    '# Results',
    '',
    '## Questions',
    '',
    '| question | ours | bytes |',
    '|---|---|---|',
    ...Object.entries(times).map(([name, each]) => `| ${name} | ${each} | 120 |`),
  ].join('\n');
const BEFORE = { a: '1.00 / 1.20', b: '2.00 / 2.50', c: '3.00 / 4.00', d: '10.00 / 12.00', e: '0.05 / 0.06' };

describe('two results files', () => {
  it('differ in nothing when they are the same', () => {
    const lines = comparedResults(results, results, 1.5);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines)
      expect(line).toMatch(/ [1-9]\d* times compared, the machine 1\.00 times as slow; 0 slower, 0 faster$/);
  });

  it('tell what became slower and faster, and leave alone what is noise or too short to be told', () => {
    const after = { ...BEFORE, b: '2.40 / 3.00', c: '9.00 / 9.50', d: '4.00 / 5.00', e: '0.20 / 0.30' };
    expect(comparedResults(file(BEFORE), file(after), 1.5)).toEqual([
      'Questions: 4 times compared, the machine 1.20 times as slow; 1 slower, 1 faster',
      '  slower  c, ours: 3.00 → 9.00 ms (3.00×)',
      '  faster  d, ours: 10.00 → 4.00 ms (0.40×)',
    ]);
  });

  it('say nothing of a machine that is slower as a whole', () => {
    const after = { a: '2.00 / 2.40', b: '4.00 / 5.00', c: '6.00 / 8.00', d: '20.00 / 24.00', e: '0.10 / 0.12' };
    expect(comparedResults(file(BEFORE), file(after), 1.5)).toEqual([
      'Questions: 4 times compared, the machine 2.00 times as slow; 0 slower, 0 faster',
    ]);
  });

  it('say so when they have nothing in common', () => {
    expect(comparedResults(results, '# None', 1.5)).toEqual([
      'The two files have no times in common.',
      expect.stringMatching(/^Only before: Three questions, put three ways; /),
    ]);
  });

  it('say what a file that was cut off does not have', () => {
    const cut = file(BEFORE).split('\n').slice(0, -2).join('\n');
    expect(comparedResults(file(BEFORE), cut, 1.5)).toEqual([
      'Questions: 2 times stand only before, 0 only after',
      'Questions: 3 times compared, the machine 1.00 times as slow; 0 slower, 0 faster',
    ]);
  });

  it('take no median of 0 for a time', () => {
    const after = { ...BEFORE, a: '0 / 0', b: '0.00 / 0.00' };
    expect(comparedResults(file(BEFORE), file(after), 1.5)).toEqual([
      'Questions: 2 times compared, the machine 1.00 times as slow; 0 slower, 0 faster',
    ]);
  });
});
