import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printFiscalYear, readFiscalYear, readFiscalYears } from './eras.ts';
import { usualForms } from './usual-forms.ts';
import { readAmounts } from './yen.ts';

const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const wide = (text: string) => text.replace(/[0-9,.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** 1234 → 千二百三十四; numbers below ten thousand. */
function kanji(value: number): string {
  const places = [...`${value}`].map(Number);
  return places
    .map((digit, at) => {
      const place = ['', '十', '百', '千'][places.length - 1 - at] ?? '';
      return digit === 0 ? '' : `${digit === 1 && place !== '' ? '' : KANJI[digit]}${place}`;
    })
    .join('');
}

const minus = fc.constantFrom('▲', '△', '−', '－', '-');
const point = fc.constantFrom('.', '．', '･', '・');
const width = fc.constantFrom((text: string) => text, wide);
const gap = fc.constantFrom('', ' ', '\u3000', '\u00A0', '\u2009', '\u202F');
const partOf = fc.constantFrom('', 'の内数', '（内数）', '(の内数)');

test('every spelling of one amount in hundreds of millions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.integer({ min: 1, max: 9 }),
      fc.option(minus, { nil: '' }),
      point,
      width,
      gap,
      partOf,
      (whole, tenth, sign, dot, inWidth, blank, part) => {
        const printed = `${sign}${inWidth(`${whole}`)}${dot}${inWidth(`${tenth}`)}${blank}億円${part}`;
        const text = `対前年 ${printed}、等`;
        const yen = (whole * 10 + tenth) * 10_000_000 * (sign === '' ? 1 : -1);
        const [only, ...more] = readAmounts(text);
        expect(only?.amount).toMatchObject({ text: printed, yen, kind: 'amount', partOf: part !== '' });
        expect(text.slice(only?.start, only?.end)).toBe(printed);
        expect(more).toEqual([]);
      },
    ),
  );
});

test.each(['\u200B', '\u00AD', '\uFEFF', '\u2060'])('a sign without width in an amount is nothing', (sign) => {
  const printed = `令和7年度概算要求額 3${sign}億円（2${sign}億円）`;
  expect(readAmounts(usualForms(printed).text).map(({ amount }) => amount.yen)).toEqual([300_000_000, 200_000_000]);
});

test.each(['3億 円', '3 億\u00A0円', '300百 万円', '300百\u3000万\u2009円', '30千 万円'])(
  'a torn unit: %s',
  (printed) => {
    const [only, ...more] = readAmounts(`計 ${printed}（－）`);
    expect([only?.amount.text, only?.amount.yen, more.length]).toEqual([printed, 300_000_000, 1]);
  },
);

test('every spelling of one whole amount in its units', () => {
  const units = fc.constantFrom(['億', 1e8], ['百万', 1e6], ['千', 1e3]) as fc.Arbitrary<[string, number]>;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      units,
      fc.option(minus, { nil: '' }),
      (value, [unit, size], sign) => {
        const spellings = [
          `${value}`,
          wide(`${value}`),
          value.toLocaleString('en-US'),
          wide(value.toLocaleString('en-US')),
        ];
        // 千 and 百万 are units of figures; kanji before them would be one number with them.
        if (unit === '億') spellings.push(kanji(value), [...`${value}`].map((digit) => KANJI[Number(digit)]).join(''));
        for (const spelling of spellings) {
          if (sign !== '' && !/^[0-9０-９]/u.test(spelling)) continue;
          const printed = `${sign}${spelling}${unit}円`;
          expect([printed, readAmounts(`計 ${printed}`)[0]?.amount.yen]).toEqual([
            printed,
            value * size * (sign === '' ? 1 : -1),
          ]);
        }
      },
    ),
  );
});

test('every spelling of one fiscal year, alone and in text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2058 }), width, gap, (year, inWidth, blank) => {
      const [, era = '', figure = ''] = /^(令和|平成)(元|[0-9]+)年度$/u.exec(printFiscalYear(year)) ?? [];
      const square = era === '令和' ? '㋿' : '㍻';
      const number = figure === '元' ? 1 : Number(figure);
      const western = inWidth(`${year}`);
      const spellings = [
        `${era}${blank}${inWidth(figure)}${blank}年度`,
        `${square}${inWidth(figure)}年度`,
        `${era}${kanji(number)}年度`,
        `${era}${inWidth(figure)}（${western}）年度`,
        `${era}${inWidth(figure)}年（${western}年）度`,
        `${western}（${era}${inWidth(figure)}）年度`,
        `${western}${blank}年度`,
      ];
      for (const printed of spellings) {
        expect([printed, readFiscalYear(printed)]).toEqual([printed, year]);
        const text = `見本（${printed}予算）`;
        const found = readFiscalYears(text);
        expect(found.map(({ fiscalYear }) => fiscalYear)).toEqual([year]);
        expect(text.slice(found[0]?.start, found[0]?.end)).toBe(printed);
      }
      // The two years of one spelling must be one.
      expect(readFiscalYear(`${era}${figure}（${year + 1}）年度`)).toBeNull();
    }),
  );
});

test('a range names its years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2019, max: 2040 }), fc.integer({ min: 1, max: 6 }), (first, more) => {
      const figure = (year: number) => (year === 2019 ? '元' : `${year - 2018}`);
      const years = Array.from({ length: more + 1 }, (_, index) => first + index);
      for (const printed of [
        `令和${figure(first)}年度～令和${figure(first + more)}年度`,
        `令和${figure(first)}～${figure(first + more)}年度`,
        `令和${figure(first)}年度から令和${figure(first + more)}年度まで`,
        `${first}～${first + more}年度`,
      ])
        expect([printed, readFiscalYears(printed).map(({ fiscalYear }) => fiscalYear)]).toEqual([printed, years]);
    }),
  );
});
