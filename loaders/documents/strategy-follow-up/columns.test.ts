import { expect, test } from 'vitest';
import { cellsOf, findColumns, readColumnNames } from './columns.ts';

const rows = [
  ['①資金', '・方向', '・取組', '外務省'],
  ['', '', '・取組', '厚労省'],
];
const found = (cells: string[], body = rows) => {
  const { positions, findings } = findColumns({ number: 1, cells }, body);
  return { positions: Object.fromEntries(positions), codes: findings.map((finding) => finding.code) };
};
const usual = { heading: 0, directions: 1, initiatives: 2, responsible: 3 };

test.each([
  '\t項目\t主な取組\t主な担当省庁・機関',
  '\t項 目\t<p>主な取組</p>\t担当省庁',
  '\t項目\t主な取組\t主な担当省庁･機関',
])('%j names the columns', (line) => {
  expect(readColumnNames(cellsOf(line))?.size).toBe(3);
});

test.each(['項目', '①資金\t・項目\t・取組\t担当', '\t\t・主な取組\t外務省', '外務省\t厚労省\t財務省\t担当'])(
  '%j names none',
  (line) => {
    expect(readColumnNames(cellsOf(line))).toBeNull();
  },
);

test('the usual table', () => {
  expect(found(['', '項目', '主な取組', '主な担当省庁・機関'])).toEqual({ positions: usual, codes: [] });
});

test('a column that is missing altogether', () => {
  const without = rows.map((row) => row.slice(0, 3));
  expect(found(['', '項目', '主な取組'], without)).toEqual({
    positions: { heading: 0, directions: 1, initiatives: 2 },
    codes: ['missing-column'],
  });
});

test('a name that is missing over a column that is there', () => {
  expect(found(['', '項目', '主な取組', ''])).toEqual({ positions: usual, codes: ['missing-column'] });
  expect(found(['', '項目', '主な取組'])).toEqual({ positions: usual, codes: ['missing-column'] });
});

test('columns in another order, and an unknown one', () => {
  const moved = rows.map(([a = '', b = '', c = '', d = '']) => [a, d, b, c]);
  expect(found(['', '担当', '項目', '主な取組'], moved)).toEqual({
    positions: { heading: 0, responsible: 1, directions: 2, initiatives: 3 },
    codes: ['reordered-columns'],
  });
  const more = rows.map((row) => [...row, '2023']);
  expect(found(['', '項目', '主な取組', '担当', '時期'], more)).toEqual({
    positions: usual,
    codes: ['unknown-column'],
  });
});

test('the names lost the empty cell before them', () => {
  expect(found(['項目', '主な取組', '担当'])).toEqual({ positions: usual, codes: [] });
});

test('no row of names at all', () => {
  const { positions, findings } = findColumns(null, rows);
  expect(Object.fromEntries(positions)).toEqual(usual);
  expect(findings).toMatchObject([{ severity: 'error', code: 'missing-column' }]);
});

test('no column of headings', () => {
  const bare = rows.map((row) => row.slice(1));
  expect(found(['項目', '主な取組', '担当'], bare)).toEqual({
    positions: { directions: 0, initiatives: 1, responsible: 2 },
    codes: ['missing-column'],
  });
});
