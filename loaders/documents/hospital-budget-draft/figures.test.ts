import { describe, expect, it } from 'vitest';
import { readClosing } from './figures.ts';
import { readLabels } from './labels.ts';

describe('readClosing', () => {
  const read = (text: string) => {
    const found = readClosing(text);
    const yen = (amount: { yen: number | null } | null | undefined) =>
      amount?.yen == null ? null : amount.yen / 1_000_000;
    return (
      found && [
        found.before.trim(),
        yen(found.main),
        yen(found.bracketed),
        yen(found.publicMoney),
        yen(found.localShare),
      ]
    );
  };
  it.each([
    ['船の事業 ４２百万円（４０百万円）', ['船の事業', 42, 40, null, null]],
    ['船の事業 ４２百万円 （－）', ['船の事業', 42, null, null, null]],
    ['船の事業 － （５百万円）', ['船の事業', null, 5, null, null]],
    ['2025 年の船の事業 ０百万円', ['2025 年の船の事業', 0, null, null, null]],
    ['船基金 公費 ９０百万円\n国 ６０百万円、地方 ３０百万円', ['船基金', 60, null, 90, 30]],
    ['公費５４百万円（国３６百万円、地方１８百万円）の内数', ['', 36, null, 54, 18]],
    ['中国 ３百万円', ['中国', 3, null, null, null]],
  ] as const)('reads %j', (text, expected) => expect(read(text)).toEqual(expected));

  it.each(['３百万円を運ぶ。', '船の事業', '６０百万円（対前年１０百万円）'])('leaves %s', (text) =>
    expect(read(text)).toBeNull(),
  );

  it('marks all amounts before 内数 as parts', () => {
    const found = readClosing('公費５４百万円（国３６百万円、地方１８百万円）の内数');
    expect([found?.main.partOf, found?.publicMoney?.partOf, found?.localShare?.partOf]).toEqual([true, true, true]);
  });
});

describe('readLabels', () => {
  it.each([
    ['船の事業（新規）', '船の事業', ['新規']],
    ['【拡充】船の事業', '船の事業', ['拡充']],
    ['○新 船の事業 ○デ', '船の事業', ['○デ', '○新']],
    ['船の事業（注１）', '船の事業', ['注1']],
    ['船の事業※', '船の事業', []],
    ['船の事業（歯科）', '船の事業（歯科）', []],
    ['新規免許の事業（新規港分）', '新規免許の事業（新規港分）', []],
  ])('reads %s', (printed, name, tags) => {
    const found = readLabels(printed);
    expect([found.name, [...found.tags].sort()]).toEqual([name, [...tags].sort()]);
  });

  it('tells whole and partial repeats apart', () => {
    expect(readLabels('船の事業（再掲・４ページ）').repeat).toEqual({ extent: 'WHOLE', text: '再掲・4ページ' });
    expect(readLabels('船の事業（一部再掲）').repeat).toEqual({ extent: 'PARTIAL', text: '一部再掲' });
  });
});
