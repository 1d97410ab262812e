import { describe, expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { readBodyNames } from './body-names.ts';
import { readImplementers } from './implementers.ts';
import { readRecipients } from './recipients.ts';

describe('bodies', () => {
  test.each([
    ['公募により選定', []],
    ['一般競争入札（総合評価落札方式）により選定', []],
    ['委託事業（民間企業等）', ['民間企業']],
    ['委託費（公募により選定）', []],
    ['世界保健機関（WHO）', ['世界保健機関']],
    ['都道府県、指定都市', ['都道府県', '指定都市']],
    ['国 (、都道府県、協定締結医療機関)', ['国', '都道府県', '協定締結医療機関']],
    ['国（国立見本研究所）', ['国', '国立見本研究所']],
  ])('%s', (text, names) => {
    expect(readBodyNames(text).map(({ name }) => name)).toEqual(names);
  });
  test.each([
    [['◆補助先：見本機構（AMED） ◆補助率：定額 ※公募により選定'], ['見本機構']],
    [['【実施主体】都道府県、市町村 【補助率】国（定額）'], ['都道府県', '市町村']],
    [['3 実施主体等', '- 補助先 市町村'], ['市町村']],
    [
      ['国', '定額補助', '見本機構', '委託等', '研究者/民間事業者等'],
      ['見本機構', '研究者', '民間事業者'],
    ],
    [['①実施主体：委託費（公募により選定） ②委託先：学術団体等'], ['学術団体']],
    [['- (2) 国 → 都道府県、特別区 補助率：1/2'], ['都道府県', '特別区']],
    [['(令和6年度の委託先は公益社団法人見本協会)'], ['公益社団法人見本協会']],
  ])('%s', (text, names) => {
    expect(readImplementers(linesOf(...text)).map(({ name }) => name)).toEqual(names);
  });
  test('contributions: 拠出先 stands for the body in the name, another body stays beside it', () => {
    const name = { text: '見本連合（SMPL）拠出金', startLine: 1, endLine: 1 };
    expect(readRecipients(linesOf('拠出先:見本連合（SMPL）'), name, null).map(({ basis }) => basis)).toEqual([
      'stated',
    ]);
    expect(readRecipients(linesOf('拠出先：見本銀行'), name, null).map(({ name: one }) => one)).toEqual([
      '見本銀行',
      '見本連合',
    ]);
  });
});
