import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printYen, readAmount, readAmounts, readFigure } from './yen.ts';

const plain = { kind: 'amount', partOf: false, approximate: false } as const;

describe('one amount', () => {
  test.each([
    ['7.9億円', 790_000_000, '億円'],
    ['1.4 億円', 140_000_000, '億円'],
    ['９，４５０百万円', 9_450_000_000, '百万円'],
    ['1,7９４.２ 億円', 179_420_000_000, '億円'],
    ['１．７憶円', 170_000_000, '億円'],
    ['1,804億円', 180_400_000_000, '億円'],
    ['1.8兆円', 1_800_000_000_000, '兆円'],
    ['１，７９４億２３百万円', 179_423_000_000, '百万円'],
    ['553,081千円', 553_081_000, '千円'],
    ['929万円', 9_290_000, '万円'],
    ['57,600円', 57_600, '円'],
    ['▲９億１２百万円', -912_000_000, '百万円'],
    ['△ 3億円', -300_000_000, '億円'],
    ['0百万円', 0, '百万円'],
    ['2.005億円', 200_500_000, '億円'],
  ])('%s', (text, yen, unit) => {
    expect(readAmount(text)).toEqual({ ...plain, text, yen, unit });
  });

  test('brackets are not part of a figure but of a none', () => {
    expect(readAmount('（30百万円）')).toMatchObject({ text: '30百万円', yen: 30_000_000 });
    expect(readAmount('（－）')).toMatchObject({ text: '（－）', yen: null, kind: 'none' });
  });

  test.each(['（一）', '(-億円)', '（ー）', '(一億円)', '(一千万円)', '(－)', '－', '（—）', '( - )'])(
    '%s is none',
    (text) => {
      expect(readAmount(text)).toMatchObject({ text, yen: null, kind: 'none' });
    },
  );

  test('parts of larger sums and rough figures say so', () => {
    expect(readAmount('約106億円の内数')).toMatchObject({
      yen: 10_600_000_000,
      partOf: true,
      approximate: true,
      text: '約106億円の内数',
    });
    expect(readAmount('3億円程度')).toMatchObject({ yen: 300_000_000, partOf: false, approximate: true });
  });

  test.each(['23億ドル', '3.9億枚', '事業', '', '3億円と4億円', '（内線4165）', '百万円', '令和7年度'])(
    '%s is no amount',
    (text) => {
      expect(readAmount(text)).toBeNull();
    },
  );

  test('what is no whole yen or not safe is unknown, not rounded', () => {
    expect(readAmount('0.5円')).toMatchObject({ kind: 'unknown', yen: null });
    expect(readAmount('99,999兆円')).toMatchObject({ kind: 'unknown', yen: null });
    expect(readAmount('3百万2億円')).toMatchObject({ kind: 'unknown', yen: null });
  });
});

describe('amounts in running text', () => {
  test('a head line', () => {
    const text = '令和8年度概算要求額 1.4億円 (30百万円) ※()内は前年度当初予算額 ※令和6年度補正予算額 25.0百万円';
    expect(readAmounts(text).map(({ amount }) => amount.text)).toEqual(['1.4億円', '30百万円', '25.0百万円']);
  });
  test('places are slices of the text', () => {
    const text = '90 百万円（補助金261億円の内数）（一）';
    const found = readAmounts(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['90 百万円', '261億円の内数', '（一）']);
    expect(found.map(({ amount }) => amount.kind)).toEqual(['amount', 'amount', 'none']);
  });
});

describe('figures of a table', () => {
  test.each([
    ['７，０３０', 7_030_000_000],
    ['△ 149', -149_000_000],
    ['26,655の内数', 26_655_000_000],
    ['（12）', 12_000_000],
  ])('%s under 百万円', (text, yen) => {
    expect(readFigure(text, '百万円')).toMatchObject({
      yen,
      unit: '百万円',
      kind: 'amount',
      partOf: text.includes('内数'),
    });
  });
  test('none and other text', () => {
    expect(readFigure('－', '百万円')).toMatchObject({ kind: 'none', yen: null });
    expect(readFigure('2 5', '百万円')).toBeNull();
  });
});

const wide = (text: string) => text.replace(/[0-9,.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('properties', () => {
  const yen = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -20_000, max: 20_000 }).map((tens) => tens * 10_000_000),
    fc.integer({ min: -20_000, max: 20_000 }).map((millions) => millions * 1_000_000),
  );
  test('what is printed reads back, in either width, with torn blanks, inside other text', () => {
    fc.assert(
      fc.property(yen, fc.boolean(), fc.constantFrom('', ' ', '\u3000'), (value, full, gap) => {
        const amount = printYen(value).replace(/(?=[億百千円])/u, gap);
        const printed = full ? wide(amount) : amount;
        expect(readAmount(printed)?.yen).toBe(value);
        expect(readAmounts(`補助金 ${printed}、等`).map((found) => found.amount.yen)).toEqual([value]);
      }),
    );
  });
  test('a unit multiplies exactly', () => {
    const units = fc.constantFrom(
      ['円', 1],
      ['千円', 1e3],
      ['万円', 1e4],
      ['百万円', 1e6],
      ['億円', 1e8],
      ['兆円', 1e12],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), units, fc.boolean(), (count, [unit, size], comma) => {
        const figure = comma ? count.toLocaleString('en-US') : String(count);
        expect(readAmount(`${figure}${unit}`)?.yen).toBe(count * size);
        expect(readFigure(figure, unit)?.yen).toBe(count * size);
      }),
    );
  });
  test('any text is read without an error, and places never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('1', '２', ',', '.', '億', '百', '万', '円', '（', '）', '－', '一', '約', '内数', ' ', '▲'),
          { maxLength: 14 },
        ),
        (signs) => {
          const text = signs.join('');
          let end = 0;
          for (const found of readAmounts(text)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(found.start, found.end)).toBe(found.amount.text);
            end = found.end;
          }
        },
      ),
    );
  });
});
