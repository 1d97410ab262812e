import { describe, expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { lineKind } from '../line-kinds.ts';
import { readComponents } from './read-components.ts';
import { COMPONENT_RULES } from './rules.ts';

const pageOf = (text: string) => {
  const lines = linesOf(...text.split('⏎'));
  return { lines, kinds: lines.map(lineKind) };
};

describe('each rule reads its examples, and is the first that does', () => {
  for (const rule of COMPONENT_RULES) {
    test.each([...rule.examples])(`${rule.name}: $text`, ({ text, at, found }) => {
      const page = pageOf(text);
      const place = { page, at: at ?? page.lines.length - 1, floor: 0 };
      expect(COMPONENT_RULES.find((candidate) => candidate.read(place).length > 0)?.name).toBe(rule.name);
      expect(rule.read(place).map(({ name, request }) => [name, request.text])).toEqual(found);
    });
  }
});

describe('公費, the money of state and prefectures together, is never a request', () => {
  const read = (text: string) => {
    const page = pageOf(text);
    return readComponents(page, 0, page.lines.length);
  };

  test('a note says it of all amounts of the body: they are kept beside', () => {
    const { components, publicMoney } = read(
      '(※公費（国及び地方の合計額）)⏎<2015年度から実施>（約1,700億円）⏎○見本対策の強化⏎1,700億円',
    );
    expect(components).toEqual([]);
    expect(publicMoney.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['<2015年度から実施>', '約1,700億円'],
      ['見本対策の強化', '1,700億円'],
    ]);
  });

  test.each([
    ['①見本の整備 公費90億円', [], ['90億円']],
    ['見本の整備費：公費90億円', [], []],
    ['①見本の整備（90億円）（公費）', [], []],
    ['※公費で賄う⏎①見本の整備（90億円）', ['90億円'], []],
    // A heading that says since when is no programme, whosever money it is.
    ['<2018年度（平成30年度）から実施>（約1,700億円）', [], []],
  ])('%s', (text, requests, beside) => {
    const { components, publicMoney } = read(text);
    expect(components.map(({ request }) => request.text)).toEqual(requests);
    expect(publicMoney.map(({ amount }) => amount.text)).toEqual(beside);
  });

  test("with the state's share beside it, the share is the request", () => {
    const [component] = read('①見本の整備 公費90億円（国60億円、地方30億円）').components;
    expect(component?.request.text).toBe('60億円');
    expect(component?.others.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['公費', '90億円'],
      ['地方', '30億円'],
    ]);
  });
});
