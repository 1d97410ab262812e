import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import type { WholeGraph } from '../whole-graph.ts';
import { CELL_LENGTH_MAX, cellText } from './cell-text.ts';
import { graphXlsx } from './write-xlsx.ts';

const version = (loadedAt: string) => ({ hash: 'abc', loadedAt, nodes: 1, relationships: 0 });
const workbook = (name: string, loadedAt: string) => buffer(graphXlsx(graph(name), 'http://a', version(loadedAt)));
const graph = (name: string): WholeGraph => ({
  documents: async () => [{ id: 'document:a', title: '資料', fiscalYear: 2025, edition: '2024-09-30' }],
  async *nodes() {
    yield [{ type: 'Organization', id: 'org:a', name, evidence: ['a#1-1', 'a#3-4', 'b#2-2'] }];
  },
  async *relationships() {},
});

describe('a workbook', () => {
  it('is the same to the byte for the same data, whenever it is loaded and written', async () => {
    const first = await workbook('甲', '2025-01-01T00:00:00.000Z');
    vi.useFakeTimers({ now: new Date('2031-05-05T00:00:00Z'), toFake: ['Date'] });
    try {
      const later = await workbook('甲', '2026-01-01T00:00:00.000Z');
      expect(later.equals(first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    const other = await workbook('乙', '2025-01-01T00:00:00.000Z');
    expect(other.equals(first)).toBe(false);
  });

  it('names documents and lines, and its date by its documents', async () => {
    const { sheets } = await readXlsx(await workbook('甲', '2025-01-01T00:00:00.000Z'));
    const [cover, , , organizations] = sheets;
    expect(organizations?.rows[1]).toEqual(
      expect.arrayContaining(['a; b', 'a: 1, 3–4; b: 2', 'http://a/organizations/a']),
    );
    expect(cover?.rows.flat()).toContain(
      'latest edition 最新の版: 2024-09-30; documents up to FY2025 2025年度までの資料',
    );
  });
});

describe('text of a cell', () => {
  it('has what a workbook can hold, and tells a cut', () => {
    expect(cellText('a\r\nb\rc\u0000\ud800')).toBe('a\nb\nc');
    const whole = '終'.repeat(CELL_LENGTH_MAX);
    expect(cellText(whole)).toBe(whole);
    // The cut is not in the middle of a character.
    const cut = cellText('𠮟'.repeat(CELL_LENGTH_MAX));
    expect(cut.length).toBeLessThanOrEqual(CELL_LENGTH_MAX);
    expect(cut).toMatch(/^𠮟+ … \[cut/u);
  });
});
