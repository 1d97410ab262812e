import { describe, expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { readDivisions } from './division-names.ts';

describe('divisions', () => {
  test('over lines, with a torn name', () => {
    expect(readDivisions(linesOf('医薬局', '見本審査課', '(内線2746)'))).toMatchObject([
      { printed: '医薬局見本審査課', bureau: '医薬局', extensions: ['2746'], startLine: 1, endLine: 3 },
    ]);
    expect(readDivisions(linesOf('老健局見本施策・地域', '推進課（内線3973）'))).toMatchObject([
      { bureau: '老健局', division: '見本施策・地域推進課' },
    ]);
  });
  test('a department alone stands for the bureau; no bureau is none', () => {
    expect(readDivisions(linesOf('障害保健福祉部見本課', '(内線3091、3092)'))).toMatchObject([
      { bureau: '障害保健福祉部', division: '見本課', extensions: ['3091', '3092'] },
    ]);
    expect(readDivisions(linesOf('見本振興・見本企画課', '(内線4466)'))).toMatchObject([
      { bureau: null, division: '見本振興・見本企画課' },
    ]);
  });
  test('several with bureaus of their own', () => {
    const found = readDivisions(
      linesOf(
        '医政局 研究見本課（内線4041、4035）',
        '健康・生活衛生局 がん・見本課（内線4607）',
        '健康・生活衛生局 見本課（内線2353）',
      ),
    );
    expect(found.map(({ bureau, division }) => [bureau, division])).toEqual([
      ['医政局', '研究見本課'],
      ['健康・生活衛生局', 'がん・見本課'],
      ['健康・生活衛生局', '見本課'],
    ]);
  });
  test('torn by a line of another kind', () => {
    const block = linesOf('見本局', '', '見本課（内線2948）');
    expect(readDivisions(block, (line) => line === block[1])).toMatchObject([
      { printed: '見本局 … 見本課', bureau: '見本局', division: '見本課', startLine: 1, endLine: 3 },
    ]);
  });
});
