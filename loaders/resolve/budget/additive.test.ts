import { expect, test } from 'vitest';
import { amount, component, draftLine, resolveSmall, sheet } from '../fixtures/small-budget.ts';

const at = { document: 'small-request', startLine: 9, endLine: 9, section: null };

test('a sheet is added, its components are not', () => {
  const components = [component('甲の整備', '1億円'), component('乙の整備', '1億円')];
  const { added, part } = resolveSmall([sheet('検査体制整備事業', '3億円', null, { components })], []);
  expect(added('REQUEST')).toBe(300);
  expect(
    part.nodes.filter(({ properties }) => properties['notAdditiveReason'] === 'COMPONENT_OF_COUNTED'),
  ).toHaveLength(2);
});

test('last year’s initial budget that both documents print is added once', () => {
  const { added } = resolveSmall(
    [sheet('検査体制整備事業', '2億円', '1.0億円')],
    [draftLine('検査体制整備事業', ['２００百万円', '１００百万円'])],
  );
  expect([added('REQUEST'), added('DRAFT'), added('INITIAL')]).toEqual([200, 200, 100]);
});

test('repeats, parts of larger sums and amounts beside the programme are not added', () => {
  const repeat = { extent: 'WHOLE' as const, text: '再掲' };
  const partly = { extent: 'PARTIAL' as const, text: '一部再掲' };
  const { added } = resolveSmall(
    [],
    [
      draftLine('甲整備事業', ['100百万円']),
      draftLine('甲整備事業', ['100百万円'], { repeat }),
      draftLine('乙整備事業', ['50百万円'], { repeat: partly }),
      draftLine('丙整備事業', ['30百万円の内数']),
    ],
  );
  expect(added('DRAFT')).toBe(100);
});

test('a heading whose parts add up is counted by them, one that lists some only as a whole', () => {
  const parts = [draftLine('甲整備事業', ['60百万円']), draftLine('乙整備事業', ['40百万円'])];
  const full = resolveSmall([], [draftLine('整備の推進', ['100百万円'], { parts })]);
  const some = resolveSmall([], [draftLine('整備の推進', ['150百万円'], { parts })]);
  const counted = ({ part }: typeof full) =>
    part.relationships.filter(({ type, to }) => {
      const line = part.nodes.find(({ id }) => id === to);
      return type === 'HAS_BUDGET' && line?.properties['additive'] === true;
    }).length;
  expect([full.added('DRAFT'), counted(full)]).toEqual([100, 2]);
  expect([some.added('DRAFT'), counted(some)]).toEqual([150, 1]);
});

test('of two headings that share a part, one is counted by its parts and what is left of it', () => {
  const shared = () => draftLine('小児整備事業', ['20百万円']);
  const { added, counted } = resolveSmall(
    [],
    [
      draftLine('救急の推進', ['100百万円'], { parts: [shared(), draftLine('甲整備事業', ['30百万円'])] }),
      draftLine('小児の推進', ['90百万円'], { parts: [shared(), draftLine('乙整備事業', ['10百万円'])] }),
    ],
  );
  expect([added('DRAFT'), counted('DRAFT')]).toEqual([110, 170]);
});

test('a sheet with parts inside another sheet is counted by its parts, and the rest is its own', () => {
  const components = [component('甲の研究', '2億円'), component('乙の支援', '3億円')];
  const { counted, part } = resolveSmall(
    [sheet('研究費の補助', '50億円', '40億円'), sheet('難病の対策', '10億円', '9億円', { components })],
    [],
    [
      {
        decision: 'WITHIN',
        request: '難病の対策',
        component: '甲の研究',
        whole: '研究費の補助',
        reason: 'one of its grants',
      },
    ],
  );
  // 5,000 of the grants, which hold 200 of the sheet's 1,000; last year's figure of that part is not printed.
  expect([counted('REQUEST'), counted('INITIAL')]).toEqual([5800, 4900]);
  const [whole] = part.nodes.filter(({ properties }) => properties['text'] === '10億円');
  const inside = part.nodes.find(({ properties }) => properties['name'] === '甲の研究');
  expect(whole?.properties).toMatchObject({
    additive: false,
    notAdditiveReason: 'COUNTED_BY_PARTS',
    counted: 500_000_000,
    elsewhere: [inside?.id],
  });
});

test('what stands beside a programme says what it is', () => {
  const beside = (label: string, text: string) => ({ label, amount: amount(text), evidence: at });
  const otherAmounts = [
    beside('公費：医療分', '9億円'),
    { ...beside('低所得者対策の強化', '17億円'), publicMoney: true },
    beside('厚生労働省計上', '2億円'),
    beside('国負担', '6億円'),
  ];
  const { part } = resolveSmall([sheet('基金の事業', '6億円', null, { otherAmounts })], []);
  const reasons = part.nodes.map(({ properties }) => properties['notAdditiveReason']).filter((reason) => reason);
  expect(reasons).toEqual(['PUBLIC_MONEY', 'PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL']);
});

test('a programme that two sections print with different figures is added once', () => {
  const parts = [draftLine('甲総合事業', ['95百万円']), draftLine('乙総合事業', ['5百万円'])];
  const { added } = resolveSmall(
    [],
    [draftLine('網の推進', ['100百万円'], { parts }), draftLine('甲総合事業', ['98百万円'])],
  );
  expect(added('DRAFT')).toBe(103);
});

test('a part with its whole’s name and another figure is a programme of its own', () => {
  const parts = [draftLine('ヘリ導入事業', ['90百万円']), draftLine('ヘリ研修事業', ['10百万円'])];
  const { names, added } = resolveSmall([], [draftLine('ヘリ導入事業', ['100百万円'], { parts })]);
  expect(names).toEqual(['ヘリ導入事業', 'ヘリ導入事業', 'ヘリ研修事業']);
  expect(added('DRAFT')).toBe(100);
});

test('an overview of parts of larger sums is not added, nor what is decided to lie inside another sheet', () => {
  const components = [component('甲の整備', '5億円の内数'), component('乙の整備', '1億円')];
  const { added } = resolveSmall(
    [
      sheet('全体の推進', '9億円', null, { components }),
      sheet('研究の推進事業', '2億円', null),
      sheet('研究費補助事業', '7億円', null),
    ],
    [],
    [{ decision: 'WITHIN', request: '研究の推進事業', whole: '研究費補助事業', reason: 'one of its grants' }],
  );
  expect(added('REQUEST')).toBe(700);
});

test('a printed zero of last year is added as zero, a dash is none', () => {
  const { part } = resolveSmall(
    [],
    [draftLine('甲整備事業', ['30百万円', '０百万円']), draftLine('乙整備事業', ['20百万円', '（－）'])],
  );
  const initial = part.nodes.filter(({ properties }) => properties['stage'] === 'INITIAL');
  const said = initial.map(({ properties }) => [
    properties['kind'],
    properties['amount'],
    properties['additive'],
    properties['notAdditiveReason'],
  ]);
  expect(said).toEqual([
    ['amount', 0, true, undefined],
    ['none', undefined, false, 'NONE_PRINTED'],
  ]);
});
