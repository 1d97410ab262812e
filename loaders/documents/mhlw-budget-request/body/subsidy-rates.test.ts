import { expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { readSubsidyRates } from './subsidy-rates.ts';

test.each([
  [['◆補助率：10/10 ◆対象経費：補助金'], ['10/10']],
  [['・人件費：補助率50／100等'], ['50／100等']],
  [['（補助率1/3）'], ['1/3']],
  [['◆補助率：定額（10/10相当）'], ['定額（10/10相当）']],
  [['【補助率】', '・ 国10/10', '【参考】'], ['国10/10']],
  [['補助率: 1/2／実績: 3件'], ['1/2']],
  [['（4）補助率及び事業スキーム'], []],
])('rates of %s', (text, rates) => {
  expect(readSubsidyRates(linesOf(...text)).map((rate) => rate.text)).toEqual(rates);
});
