import { describe, expect, it } from 'vitest';
import { queryWords } from './query-words.ts';

function told(query: string): string[] {
  return queryWords(query)
    .filter(({ stop }) => !stop)
    .map(({ text }) => text);
}

describe('the words of a query', () => {
  it.each([
    ['がんの研究', ['がん', '研究']],
    ['医師の偏在', ['医師', '偏在']],
    ['薬剤耐性の拠出金', ['薬剤', '耐性', '拠出金']],
    ['WHOへの拠出金', ['WHO', '拠出金']],
    ['ユニバーサル・ヘルス・カバレッジ', ['ユニバーサル・ヘルス・カバレッジ']],
    ["Japan's contribution to Gavi", ['Japan', 'contribution', 'Gavi']],
    ['contribution to WHO', ['contribution', 'WHO']],
    ['ワクチン strategy', ['ワクチン', 'strategy']],
    ['R & D', ['R&D']],
    ['⑪AMR', ['⑪', 'AMR']],
    ['who', ['who']],
    ['。、！', []],
  ])('%s', (query, words) => expect(told(query)).toEqual(words));

  it('keep the parts of a word that a kanji was put to', () => {
    expect(queryWords('医師法')).toMatchObject([{ text: '医師法', parts: ['医師', '法'] }]);
  });
});
