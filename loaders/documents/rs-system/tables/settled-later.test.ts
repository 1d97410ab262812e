import { describe, expect, test } from 'vitest';
import { readSettledLater } from './settled-later.ts';

test.each<[string, string, [string, number][]]>([
  ['the row asks for the next year', '灯台の改修は見込み難いことから事項要求としている。', [['事項要求', 2031]]],
  ['beside an amount', 'R13要求額は1,413百万円＋事項要求としている', [['事項要求', 2031]]],
  [
    'a year that is named right before the request',
    '令和12年度予算の概算要求においては、事項要求を行った',
    [['事項要求', 2030]],
  ],
  ['a year right before the term', '(令和１２年度事項要求）灯台を建てる', [['事項要求', 2030]]],
  [
    'a year of a measure is none of a request',
    '令和10年度以降の灯台対策については、事項要求としている',
    [['事項要求', 2031]],
  ],
  ['a year of another sentence', '2028年度要求は減額。灯台は事項要求。', [['事項要求', 2031]]],
  ['the matter alone', '金額を示さず事項のみの要求としている（灯台は9百万円＋事項要求）', [['事項のみの要求', 2031]]],
  [
    'while the budget is made',
    '灯台税を充当する事業は予算編成過程において検討が行われる',
    [['予算編成過程において検討', 2031]],
  ],
  ['the term where both are said', '予算編成過程で検討するため事項要求。', [['事項要求', 2031]]],
  [
    'two requests',
    '令和12年度要求は事項要求。令和13年度要求も事項要求。',
    [
      ['事項要求', 2030],
      ['事項要求', 2031],
    ],
  ],
  ['a request', '灯台を増やすため要求する。その他特記事項', []],
  [
    'where the budget is made',
    '灯台税を充当する事業は今後の予算編成において検討が行われる',
    [['予算編成において検討', 2031]],
  ],
  ['a year with words behind it', '令和12年度においては、事項要求。', [['事項要求', 2030]]],
  ['that it is not asked for so', '事項要求は行わない。事項要求なし。', []],
  ['a request that is past, of no year', '前年度は事項要求としていたが、灯台の額を計上した。', []],
  ['the year before', '昨年度事項要求分の減', []],
  ['a request that is past, of its year', '令和12年度要求で事項要求としていた灯台の減', [['事項要求', 2030]]],
  ['what was considered before', '予算編成過程で検討した結果、増額した。', []],
])('%s', (_, text, said) => {
  expect(readSettledLater(text, 2030).map(({ printed, fiscalYear }) => [printed, fiscalYear])).toEqual(said);
});

describe('an amount beside what is settled later', () => {
  const told = (text: string, rowYear = 2030) =>
    readSettledLater(text, rowYear).map(({ fiscalYear, beside, priority }) => [
      fiscalYear,
      beside && [beside.text, beside.yen, beside.unit],
      ...(priority ? [[priority.text, priority.yen]] : []),
    ]);

  test.each<[string, string, unknown[]]>([
    [
      'of the whole programme',
      '灯台は事項のみの要求。（※本事業におけるR13要求額は1,413百万円＋事項要求としている。）',
      [[2031, ['1,413百万円', 1_413_000_000, '百万円']]],
    ],
    [
      'in quotation marks',
      '本事業における令和１３年度要求額は「８ 百万円＋事項要求」',
      [[2031, ['８百万円', 8_000_000, '百万円']]],
    ],
    [
      'with what is wished for',
      '※R13要求額は22億円（うち要望額20億円）＋事項要求',
      [[2031, ['22億円', 2_200_000_000, '億円'], ['20億円', 2_000_000_000]]],
    ],
    [
      'with the frame that it is wished for in',
      'R13要求額は22百万円（うち新たな成長推進枠：20百万円）＋事項要求',
      [[2031, ['22百万円', 22_000_000, '百万円'], ['20百万円', 20_000_000]]],
    ],
  ])('is read: %s', (_, text, lines) => {
    expect(told(text)).toEqual(lines);
  });

  test.each([
    ['of a part of the programme', '灯台補助金のR13要求額は、12百万円＋事項要求'],
    ['of no year', '要求額は12百万円＋事項要求'],
    ['with another part of it', 'R13要求額は12百万円（うち灯台5百万円）＋事項要求'],
    ['that is a part itself', 'R13要求額は12百万円の内数＋事項要求'],
    ['that is about so much', 'R13要求額は約12百万円＋事項要求'],
    ['with words between', 'R13要求額は12百万円。灯台は事項要求'],
    ['that is none', 'R13要求額は0百万円＋事項要求'],
    ['that is less than none', 'R13要求額は▲12百万円＋事項要求'],
    ['of two sums', 'R13要求額は12百万円＋3百万円＋事項要求'],
    ['that is not so', 'R13要求額は12百万円で、事項要求'],
  ])('is not read: %s', (_, text) => {
    expect(told(text)).toEqual([[2031, undefined]]);
  });

  test('is not read of another year than the row asks for, in which one of the two is a slip', () => {
    expect(told('R12要求額は12百万円＋事項要求')).toEqual([[2030, undefined]]);
  });

  test('is read of a programme that is called by its own name, and not of one beside it', () => {
    const beside = (text: string) => readSettledLater(text, 2030, '灯台補助金（港）')[0]?.beside?.yen;
    expect(beside('灯台補助金（港）の令和13年度要求額は、12百万円＋事項要求。')).toBe(12_000_000);
    expect(beside('船と灯台補助金（港）の令和13年度要求額は、12百万円＋事項要求。')).toBeUndefined();
    expect(beside('灯台補助金（港）の船の令和13年度要求額は、12百万円＋事項要求。')).toBeUndefined();
  });

  test('holds what is wished for in any width, and not more than it is itself', () => {
    expect(told('R13要求額は２２百万円（うち要望額 ２０百万円）＋事項要求')).toEqual([
      [2031, ['２２百万円', 22_000_000, '百万円'], ['２０百万円', 20_000_000]],
    ]);
    expect(told('R13要求額は22百万円（うち要望額32百万円）＋事項要求')).toEqual([
      [2031, ['22百万円', 22_000_000, '百万円']],
    ]);
  });

  test('stands once with the first words of its year', () => {
    const [said] = readSettledLater(
      '事項のみの要求。R13要求額は12百万円＋事項要求。R13要求額は13百万円＋事項要求',
      2030,
    );
    expect(said).toMatchObject({ printed: '事項のみの要求', beside: { text: '12百万円' } });
  });
});
