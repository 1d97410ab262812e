import { describe, expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { RATE_RULES, readSubsidyRates } from './subsidy-rates.ts';

const read = (text: string) => readSubsidyRates(linesOf(...text.split('⏎'))).map((rate) => rate.text);

describe('each rule reads its examples', () => {
  for (const rule of RATE_RULES) {
    test.each([...rule.examples])(`${rule.name}: $text`, ({ text, rates }) => {
      expect(rule.read(linesOf(...text.split('⏎')), 0).map((rate) => rate.text)).toEqual(rates);
      expect(read(text)).toEqual(rates);
    });
  }
});

test.each([
  ['・人件費：補助率50／100等', ['50／100等']],
  ['◆補助率：定額（10/10相当）', ['定額（10/10相当）']],
  ['【補助率】⏎・ 国10/10⏎【参考】', ['国10/10']],
  ['補助率: 1/2／実績: 3件', ['1/2']],
  ['補助率：５割', ['５割']],
  ['負担割合：国：県：市町村＝2：1：1', ['国：県：市町村＝2：1：1']],
  // Two payers and three parts are no ratio; 24:00 is an hour.
  ['（国：県＝2：1：1）', []],
  ['受付時間：9:00＝17:00', []],
  ['（4）補助率及び事業スキーム', []],
  // The share that patients pay is no rate of a subsidy.
  ['区分\t負担割合⏎見本\t3割', []],
])('rates of %s', (text, rates) => {
  expect(read(text)).toEqual(rates);
});
