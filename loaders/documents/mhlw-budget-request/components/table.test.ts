import { expect, test } from 'vitest';
import { firstLine } from '../fixtures/lines-of.ts';
import { readTableRow } from './table.ts';

test('a table row gives names and amounts, prices are none', () => {
  const found = readTableRow(firstLine('1. 見本プロジェクト\t187.5億円\t小計 525.9億円'));
  expect(found).toMatchObject([
    { name: '見本プロジェクト', kind: 'part', request: { yen: 18_750_000_000 } },
    { name: '小計', kind: 'total', request: { yen: 52_590_000_000 } },
  ]);
  expect(readTableRow(firstLine('| 健康見本 | 32.5億円 | （30.0億円） |'))).toMatchObject([
    { name: '健康見本', previousInitial: { yen: 3_000_000_000 } },
  ]);
  expect(readTableRow(firstLine('見本施設\t上限210万円\t500円'))).toEqual([]);
});
