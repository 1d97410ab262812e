import { describe, expect, it } from 'vitest';
import type { PrintedTotal } from '../facts.ts';
import { DRAFT_TEXT, indexOf, sourceOf } from '../fixtures/read-fixture.ts';
import { hospitalBudgetDraft } from '../layout.ts';
import { readTableRow } from './table-row.ts';

const { printedTotals } = hospitalBudgetDraft.extract(sourceOf(DRAFT_TEXT), indexOf('船団機構')).facts;
const of = (source: PrintedTotal['source']) =>
  printedTotals
    .filter((total) => total.source === source)
    .map(({ mark, name, draft, initial, supplementary, difference, unplaced }) => [
      mark,
      name,
      ...[draft, initial, supplementary, difference].map((figure) =>
        figure ? (figure.amount.yen ?? figure.amount.text) : null,
      ),
      ...unplaced.map(({ amount }) => amount.yen),
    ]);

describe('the printed totals', () => {
  it('of the tables: cells by column, torn ones without a name', () => {
    expect(of('ASSOCIATIONS_TABLE')).toEqual([
      ['Ⅰ', null, 70_000_000, 40_000_000, null, 30_000_000],
      ['1.', null, 30_000_000, 10_000_000, null, 20_000_000],
      ['(1)', '診療船の運営', 30_000_000, 10_000_000, null, 20_000_000],
      ['2.', '救急船の運営', 40_000_000, 30_000_000, null, 11_000_000],
      [null, null, null, null, null, null, 1_955_000_000],
      [null, null, null, null, null, null, 26_065_000_000],
      ['(1)', '桟橋の診療所', '＊', '＊', null, '－'],
      [null, '船舶医療補助金', 26_655_000_000, null, null, null],
    ]);
  });

  it('of the overview: draft with last year in brackets, else left open', () => {
    expect(of('OVERVIEW')).toEqual([
      [null, null, 60_000_000, 50_000_000, null, null],
      ['・', '診療船運営事業', 40_000_000, 30_000_000, null, null],
      ['・', '桟橋調査・実証事業', null, null, null, null, 20_000_000],
      ['・', '診療船基金', 600_000_000, 700_000_000, 500_000_000, null],
      [null, '予算案額', 110_000_000, 90_000_000, 30_000_000, null],
    ]);
    expect(
      printedTotals.find(({ name, source }) => source === 'OVERVIEW' && name === '桟橋調査・実証事業')?.repeat,
    ).toBe(true);
  });

  it('of the bureau, with what lies within them', () => {
    expect(of('BUREAU_TOTALS')).toEqual([
      ['A', '令和７年度 予算案（Ａ）', 110_000_000, null, null, null],
      [null, '海運復興特別会計', 10_000_000, null, null, null],
      ['B', '令和６年度 補正予算（Ｂ）', null, null, 30_000_000, null],
      ['(A)+(B)', '（Ａ）＋（Ｂ）', null, null, null, 140_000_000],
      ['C', '令和６年度 予算額（Ｃ）', null, 90_000_000, null, null],
      [null, 'デジタル庁計上予算', 4_000_000, 102_000_000, null, null],
    ]);
  });

  it('of the lists, whose titles may stand behind them', () => {
    expect(of('HIGHLIGHTS')).toEqual([
      ['・', '診療船の推進', 60_000_000, null, null, null],
      ['○', '船の安全、桟橋の整備に向けた対策の推進', null, null, 30_000_000, null],
      ['・', '桟橋調査・実証事業', null, null, 20_000_000, null],
    ]);
  });
});

describe('readTableRow', () => {
  it.each([
    ['3. 船の運営 229 126 △ 103', ['3.', '船の運営', [229, 126, -103]]],
    ['(1)船の整備（桟橋除く） 2,449 1,955 △ 494 1. へき地', ['(1)', '船の整備（桟橋除く）', [2449, 1955, -494]]],
    ['＋7,030', [null, null, [7030]]],
    ['26,655の内数', [null, null, [26655]]],
  ] as const)('reads %s', (text, [mark, name, cells]) => {
    const row = readTableRow(text, '円');
    expect([row?.mark, row?.name, row?.cells.map(({ yen }) => yen)]).toEqual([mark, name, cells]);
  });

  it.each(['(1) へき地診療所 １／２補助', '128.3', '事 項', '3. 南海の緊急事業 １／２補助'])('leaves %s', (text) => {
    expect(readTableRow(text, '円')).toBeNull();
  });
});
