import { expect, test } from 'vitest';
import { contentLines } from '../../text/lines.ts';
import { readHead } from './edition.ts';
import { classifyLines } from './lines.ts';

const TABLE = ['\t項目\t主な取組\t主な担当省庁・機関', '①架空\t・方向\t・取組(外)\t外務省'];
const PROSE = '関係省庁において取組を進める。';
const headOf = (...above: string[]) => readHead(classifyLines(contentLines([...above, PROSE, ...TABLE])));

test.each([
  [['戦略フォローアップ'], '戦略フォローアップ', null],
  [['戦略フォローアップ（令和７年度）'], '戦略フォローアップ（令和７年度）', '2025'],
  [['戦略フォローアップ', '令和６年９月３０日'], '戦略フォローアップ', '2024-09-30'],
  [['戦略フォローアップ', '（令和６年９月時点）'], '戦略フォローアップ', '2024-09'],
  [['令和６年９月３０日', '戦略フォローアップ'], '戦略フォローアップ', '2024-09-30'],
  [['戦略（令和４年５月24日決定）フォローアップ（令和６年９月）'], null, '2024-09'],
  [['戦略フォローアップ 第２版'], '戦略フォローアップ 第２版', 'no-2'],
  [['戦略フォローアップ', '第三回'], '戦略フォローアップ', 'no-3'],
  // A year that prose names is no edition.
  [['戦略フォローアップ', '2023年の発足を目指す'], '戦略フォローアップ', null],
])('%j', (above, title, edition) => {
  expect(headOf(...above)).toEqual({ title: title ?? above[0], edition });
});

test('a document without title has none', () => {
  expect(readHead(classifyLines(contentLines([PROSE, ...TABLE])))).toEqual({ title: null, edition: null });
});
