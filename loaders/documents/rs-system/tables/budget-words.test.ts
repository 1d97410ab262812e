import { describe, expect, test } from 'vitest';
import { readWithin } from './budget-words.ts';

/** What is read, in short: `executed 2021 = 300000 (own)`. */
const amountsOf = (text: string, year = 2031) =>
  readWithin(text, year)?.amounts?.map(
    ({ of, fiscalYear, yen, partOf }) => `${of} ${fiscalYear} = ${yen}${partOf ? '' : ' (own)'}`,
  );
const saidOf = (text: string, year = 2031) => {
  const said = readWithin(text, year);
  return said === null ? null : [said.printed, said.of.join(' ') || 'all', said.years ?? 'every year'];
};

test('prose that speaks of no larger sum says nothing, whatever amounts it has', () => {
  expect(readWithin('灯台を増やすため。「みなと推進枠」300百万円', 2031)).toBeNull();
  expect(readWithin('子事業「灯台」の執行額：300百万円', 2031)).toBeNull();
  expect(readWithin('「灯台」は本事業の子事業になるため、執行額に含む。', 2031)).toBeNull();
  expect(readWithin('内数表記ではなく実額を記載。', 2031)).toBeNull();
});

describe('amounts behind their year, under a heading', () => {
  // The lighthouses' subsidy: budget and request cannot be told by project.
  const cell =
    '灯台補助金について、予算額と要求額は内訳を出せないため、内数表記（予算額）\u3000・2029年度：9,500\t千円の内数・2030年度；9,600千円の内数（執行額）・2029年度：300千円・令和１２年度：310千円（要求額）・2031年度：9,700千円の内数';

  test('larger sums of what was given and asked for, and the sheet’s own spending', () => {
    expect(amountsOf(cell)).toEqual([
      'budget 2029 = 9500000',
      'budget 2030 = 9600000',
      'executed 2029 = 300000 (own)',
      'executed 2030 = 310000 (own)',
      'request 2031 = 9700000',
    ]);
    expect(readWithin(cell, 2031)?.amounts?.[0]).toMatchObject({
      text: '9,500千円の内数',
      unit: '千円',
      partOf: true,
    });
    expect(readWithin(cell, 2031)).not.toHaveProperty('unread');
    expect(saidOf(cell)).toEqual(['内数表記', 'budget request', [2029, 2030, 2031]]);
  });

  test('what the sentence is about is the heading where none stands in brackets', () => {
    expect(amountsOf('灯台負担金について、執行額は内訳がないため、内数表記・2029年度：700千円の内数')).toEqual([
      'executed 2029 = 700000',
    ]);
    expect(amountsOf('R３当初予算：24千円の内数', 2021)).toEqual(['budget 2021 = 24000']);
  });

  test.each([
    ['no year', '灯台は内数表記となります。○予算額 500千円○執行額400千円', ['500千円', '400千円']],
    ['another heading', '執行額は内数表記（前年度からの繰越額）・2030年度：78千円', ['78千円']],
    ['words between the year and the amount', '予算額は内数表記・2030年度補正予算：111千円の内数', ['111千円の内数']],
    [
      'a bracket behind the amount',
      '予算額は内数表記・2030年度：5千円（このほか補正予算：1千円）の内数',
      ['5千円', '1千円'],
    ],
    ['a heading behind the amount', '予算額は内数表記・2032年度：9千円（概算要求額）の内数', ['9千円']],
    ['a budget that is no part of anything', '予算額は内数表記（予算額）・2030年度：5千円', ['5千円']],
    ['no unit', '「みなと推進枠」11,636の内数', ['11,636']],
    ['only a name', '灯台補助金9,500千円の内数', ['9,500千円の内数']],
  ])('with %s an amount is not read, and is kept as printed', (_, text, unread) => {
    expect(readWithin(text, 2031)).toMatchObject({ unread });
    expect(readWithin(text, 2031)).not.toHaveProperty('amounts');
  });
});

test.each<[string, string, string[] | undefined, string[] | undefined]>([
  [
    'a sentence of its own',
    '予算額は内数表記・2031年度：9千円（要求額）の内数また、2030年度の執行額については、「423,124,000円」',
    ['executed 2030 = 423124000 (own)'],
    ['9千円'],
  ],
  [
    'of a part of another programme',
    '「灯台事業等」の子事業になるため記載。令和12年度執行額：77千円※流用にて対応',
    ['executed 2030 = 77000 (own)'],
    undefined,
  ],
  [
    'of a part of another programme that has no name',
    '灯台事業等の子事業になるため記載。令和12年度執行額：77千円※流用にて対応',
    ['executed 2030 = 77000'],
    undefined,
  ],
  ['of which only a part is told', '内数表記。2030年度の執行額のうち、7千円を返納。', undefined, ['7千円']],
  ['of a larger programme', '内数。親事業の2030年度の執行額は7千円。', undefined, ['7千円']],
  ['of more years', '内数。2029～2030年度の執行額は7千円。', undefined, ['7千円']],
  ['that goes on', '内数表記。2030年度の執行額は7千円の灯台費を除く。', undefined, ['7千円']],
])('what was spent in a year, in %s', (_, text, amounts, unread) => {
  expect(amountsOf(text)).toEqual(amounts);
  expect(readWithin(text, 2031)?.unread).toEqual(unread);
});

describe('of which years and which money it speaks', () => {
  test.each<[string, string, number, unknown]>([
    [
      'the way in which the sheet is written, of no year',
      '灯台のシートに全体を記載し、内数表記となります。',
      2031,
      ['内数表記', 'all', 'every year'],
    ],
    [
      'that it is a part of another programme',
      '本事業は「灯台事業等」の子事業になるため、備考に記載。',
      2031,
      ['子事業', 'all', 'every year'],
    ],
    [
      'the spending alone',
      '本事業の執行額は、要求の単位ではないため、内数表記となります。',
      2031,
      ['内数表記', 'executed', 'every year'],
    ],
    ['the row’s year, where none is named', '灯台補助金9,500千円の内数', 2029, ['内数', 'all', [2029]]],
    ['a year that is named', '令和13年度においては、灯台拠出金・分担金の内数として実施', 2030, ['内数', 'all', [2031]]],
    ['a request', '令和13年度要求においては、灯台拠出金の内数として実施', 2030, ['内数', 'request', [2031]]],
    [
      'a range',
      '要求額のうち「推進枠」51。令和10年度から令和12年度は灯台費の内数',
      2030,
      ['内数', 'all', [2028, 2029, 2030]],
    ],
    ['the frame of the next request', '「みなと推進枠」11,636の内数', 2030, ['内数', 'request', [2031]]],
    [
      'years of other sentences',
      '2035年度までに灯台を建てる。過年度の予算額・執行額については、総額の「内数」で掲記している。',
      2030,
      ['内数', 'budget executed', [2030]],
    ],
  ])('%s', (_, text, year, said) => {
    expect(saidOf(text, year)).toEqual(said);
  });
});

test.each([
  ['本事業は「灯台事業等」の子事業になるため、備考に記載。', '灯台事業等'],
  ['※「灯台事業」の子事業となる。／当該事業は「灯台事業」の子事業になる', '灯台事業'],
  ['「港湾」の子事業になる。「灯台事業」の子事業になる', undefined],
  ['港は「灯台事業」の子事業になる', undefined],
  ['灯台事業の子事業になる', undefined],
])('the programme that it is a part of: %s', (text, whole) => expect(readWithin(text, 2031)?.whole).toBe(whole));
