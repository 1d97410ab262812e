import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildNameIndex } from './build-name-index.ts';
import { findNameLikes, refusedBy } from './name-like.ts';
import { readRegistry } from './read-registry.ts';

const registry = readRegistry(join(import.meta.dirname, '../../data/registry'));
const names = buildNameIndex(registry);
const sources = process.env['SOURCES_DIR'] ?? join(import.meta.dirname, '../../../shared/sources');
const told = (...lines: string[]) =>
  findNameLikes(lines, names, refusedBy(registry)).map(({ what, printed, lines }) => [what, printed, lines[0]]);

test.each([
  ['令和9年の架空衛生法改正を踏まえる', 'law', '架空衛生法'],
  ['「架空医療の推進に関する工程表」に基づき', 'plan', '架空医療の推進に関する工程表'],
  ['夢想計画の改定', 'plan', '夢想計画'],
  ['日架空・EPAの推進', 'agreement', '日架空・EPA'],
  ['空想保険部会意見書では', 'council', '空想保険部会'],
  ['空想製薬と開発を行う', 'company', '空想製薬'],
  ['夢想ファーマ株式会社に委託', 'company', '夢想ファーマ株式会社'],
  ['国立架空研究所において', 'body', '国立架空研究所'],
])('%s', (line, what, printed) => {
  expect(told('前の行', line)).toEqual([[what, printed, 2]]);
});

test('what the registry has or refuses is not told, over a line end neither', () => {
  expect(told('食品衛生法の改正と医療計画', '調査の方法と関係学会')).toEqual([]);
  expect(told('厚生科学審議会臨', '床研究部会の報告')).toEqual([]);
  expect(told('本協会の大学と地域包括支援センター')).toEqual([['body', '本協会', 1]]);
});

test.skipIf(!existsSync(sources))('the documents hold no such name that is neither known nor refused', () => {
  const open = readdirSync(sources)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => told(...readFileSync(join(sources, file), 'utf8').split('\n')).map((one) => [file, ...one]));
  expect(open).toEqual([]);
});
