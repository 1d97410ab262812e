import { expect, test } from 'vitest';
import { repeatedLines } from './repeated-lines.ts';

const page = (of: string, lines = 12) =>
  Array.from({ length: lines }, (_each, at) => `${of}の${at + 1}行目に書かれた見本の文、その続き。`);

test('a page that stands twice is told with both places, however it is set', () => {
  const again = page('第一').map((line) => `  ${line.replace('1', '１')}`);
  const found = repeatedLines([
    '題',
    ...page('第一'),
    '',
    ...page('第二'),
    ...again.flatMap((line) => [line, '']),
    '終わり',
  ]);
  expect(found).toEqual([
    expect.objectContaining({ severity: 'warning', code: 'repeated-lines', startLine: 27, endLine: 49 }),
  ]);
  expect(found[0]?.message).toContain('the same as lines 2 to 13');
});

test('each copy is told, a page that follows itself too', () => {
  const found = repeatedLines([...page('第一'), ...page('第一'), ...page('第一')]);
  expect(found.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [13, 24],
    [25, 36],
  ]);
});

test('a page in one line', () => {
  const line = '見本'.repeat(600);
  expect(repeatedLines(['題', line, '間', line]).map(({ startLine }) => startLine)).toEqual([4]);
});

test('heads of tables, marks and paragraphs that a document prints twice are none', () => {
  const head = ['事業', '令和6年度', '令和7年度', '備考', '百万円', '百万円', '－', '－', '注'];
  expect(repeatedLines([...head, ...page('第一'), ...head, ...page('第二'), ...page('第一', 5)])).toEqual([]);
  expect(repeatedLines(Array.from({ length: 50 }, () => '－'))).toEqual([]);
  expect(repeatedLines([])).toEqual([]);
});
