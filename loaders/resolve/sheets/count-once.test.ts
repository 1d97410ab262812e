import { expect, test } from 'vitest';
import type { NodeRow, PropertyValue } from '../../../src/graph/model.ts';
import { countOnce, type SheetProgram } from './count-once.ts';
import type { KnownProgram } from './known-programs.ts';

const line = (id: string, amount: number, more: Record<string, PropertyValue> = {}): NodeRow => ({
  id,
  type: 'BudgetLine',
  properties: {
    fiscalYear: 2025,
    stage: 'REQUEST',
    amount,
    kind: 'amount',
    text: `${amount}円`,
    unit: '円',
    partOf: false,
    ...more,
  },
});
const added = (id: string, amount: number, text: string, unit: string) =>
  line(id, amount, { text, unit, additive: true, counted: amount });
const known = (id: string, lines: NodeRow[]): KnownProgram => ({
  node: { id, type: 'BudgetProgram', properties: {} },
  names: [],
  units: [],
  ministries: [],
  lines,
  wholes: [],
  parts: [],
  unitsAreDerived: false,
});
const sheet = (id: string, own: NodeRow, more: Partial<SheetProgram> = {}): SheetProgram => ({
  id,
  known: null,
  lines: [own],
  wholes: [],
  parts: [],
  ...more,
});
const told = ({ properties }: NodeRow) => [properties['counted'], properties['notAdditiveReason']];
const same = (node: NodeRow) => node;

test('the exact amount is added, the rounded one beside it is not', () => {
  const [rounded, exact] = [added('a', 1_000_000_000, '10億円', '億円'), line('b', 1_003_200_000)];
  countOnce([sheet('p', exact, { known: known('p', [rounded]) })], same);
  expect([rounded, exact].map(told)).toEqual([
    [undefined, 'SAME_AMOUNT_IN_OTHER_DOCUMENT'],
    [1_003_200_000, undefined],
  ]);
});

test('a figure beside the sheet’s own is never added; what it spent within the spending of another is taken from that', () => {
  const beside = line('b', 8_000, { notAdditiveReason: 'OTHER_AMOUNT' });
  const spent = (id: string, amount: number) => line(id, amount, { stage: 'EXECUTED' });
  const [part, whole] = [spent('p', 30), spent('w', 800)];
  const larger = line('l', 900, { stage: 'INITIAL', partOf: true });
  const ofPart = sheet('part', part, { lines: [larger, part] });
  countOnce(
    [sheet('p', beside), ofPart, sheet('whole', whole, { lines: [line('i', 900, { stage: 'INITIAL' }), whole] })],
    same,
  );
  expect([beside, larger, part, whole].map(told)).toEqual([
    [undefined, 'OTHER_AMOUNT'],
    [undefined, 'PART_OF_LARGER_SUM'],
    [30, undefined],
    [770, 'COUNTED_BY_PARTS'],
  ]);
  expect(whole.properties['elsewhere']).toEqual(['part']);
});

test('what another heading counts already is not added again', () => {
  const inside = line('a', 500, { additive: false, notAdditiveReason: 'COMPONENT_OF_COUNTED' });
  const exact = line('b', 512);
  countOnce([sheet('p', exact, { known: known('p', [inside]) })], same);
  expect(told(exact)).toEqual([undefined, 'COMPONENT_OF_COUNTED']);
});

test('a whole keeps what its part leaves, and nothing when that is only rounding', () => {
  for (const [part, rest] of [
    [893_260_000, 306_740_000],
    [1_180_000_000, undefined],
  ] as const) {
    const [sum, exact] = [added('a', 1_200_000_000, '12億円', '億円'), line('b', part)];
    countOnce([sheet('p', exact, { wholes: [known('w', [sum])] })], same);
    expect([told(sum), told(exact)]).toEqual([
      [rest, 'COUNTED_BY_PARTS'],
      [part, undefined],
    ]);
    expect(sum.properties['elsewhere']).toEqual(['p']);
  }
});

test('a part is left out only where the money of its whole is added', () => {
  const left = (reason: string, more: Record<string, PropertyValue> = {}) =>
    line(reason, 767, { additive: false, notAdditiveReason: reason, ...more });
  const [byParts, below, repeat] = ['COUNTED_BY_PARTS', 'COMPONENT_OF_COUNTED', 'REPEATED'].map((each) => left(each));
  const [shared, partly] = [left('SHARED_AMOUNT'), left('REPEATED', { partlyRepeated: true })];
  const toldOf = (...lines: (NodeRow | undefined)[]) => {
    const own = line('own', 760);
    const whole = known(
      'w',
      lines.filter((each) => each !== undefined),
    );
    countOnce([sheet('p', own, { wholes: [whole] })], same);
    return told(own);
  };
  for (const lines of [[byParts], [below], [repeat]])
    expect(toldOf(...lines)).toEqual([undefined, 'COMPONENT_OF_COUNTED']);
  // The second repeats the first.
  for (const lines of [[shared], [partly], [shared, repeat]]) expect(toldOf(...lines)).toEqual([760, undefined]);
});

test('the exact sum of what another document knows only as a part of a larger sum takes its share of that', () => {
  const printed = line('a', 120_000_000, { additive: false, notAdditiveReason: 'PART_OF_LARGER_SUM' });
  const [sum, exact] = [added('s', 900_000_000, '9億円', '億円'), line('b', 121_500_000)];
  countOnce([{ ...sheet('p', exact, { wholes: [known('w', [sum])] }), known: known('p', [printed]) }], same);
  expect([told(exact), told(sum)]).toEqual([
    [121_500_000, undefined],
    [778_500_000, 'COUNTED_BY_PARTS'],
  ]);
});

test('a part of a sum that is added nowhere, with a programme that is: the rest is its own', () => {
  const whole = known('w', [line('s', 767, { additive: false, notAdditiveReason: 'SHARED_AMOUNT' })]);
  const inside = added('a', 180_000_000, '1.8億円', '億円');
  const own = line('own', 759_750_000);
  countOnce([sheet('p', own, { wholes: [whole], parts: [known('k', [inside])] })], same);
  expect([told(own), told(inside)]).toEqual([
    [579_750_000, 'COUNTED_BY_PARTS'],
    [180_000_000, undefined],
  ]);
});

test('a sheet that holds programmes keeps what they leave', () => {
  const exact = line('b', 857_456_000);
  const parts = [added('a', 150_000_000, '1.5億円', '億円'), added('c', 380_000_000, '3.8億円', '億円')];
  countOnce([sheet('p', exact, { parts: parts.map((part) => known(`k-${part.id}`, [part])) })], same);
  expect(told(exact)).toEqual([327_456_000, 'COUNTED_BY_PARTS']);
  expect(parts.map(told)).toEqual([
    [150_000_000, undefined],
    [380_000_000, undefined],
  ]);
});

test('what a whole has lost to a part that the sheet holds, too, is not taken from it again', () => {
  for (const isItsPart of [true, false]) {
    const shared = added('k', 800, '800円', '円');
    const part = known('k-k', [shared]);
    const left = { additive: false, notAdditiveReason: 'COUNTED_BY_PARTS', counted: 883 };
    // The whole's own document has it as a part, or another document said that it is counted elsewhere.
    const sum = line('s', 1683, isItsPart ? left : { ...left, elsewhere: ['k-k'] });
    const whole = { ...known('w', [sum]), parts: isItsPart ? [part] : [] };
    const exact = line('b', 1000);
    countOnce([sheet('p', exact, { wholes: [whole], parts: [part] })], same);
    // 1,683 in all: 800 of the part, 200 that the sheet has beside it, and the rest.
    expect([shared, exact, sum].map(told)).toEqual([
      [800, undefined],
      [200, 'COUNTED_BY_PARTS'],
      [683, 'COUNTED_BY_PARTS'],
    ]);
  }
});

test('of what is within a sum that is itself within another, all of it is added once, whichever sheet comes first', () => {
  const spent = (id: string, amount: number) => line(id, amount, { stage: 'EXECUTED' });
  for (const isFirst of [true, false]) {
    const [inner, middle, outer] = [spent('a', 30), spent('b', 100), spent('c', 800)];
    const programs = [inner, middle, outer].map((own) => sheet(`of-${own.id}`, own));
    const inSums = new Map([
      [inner, middle],
      [middle, outer],
    ]);
    countOnce(isFirst ? programs : programs.reverse(), same, inSums);
    expect([inner, middle, outer].map(({ properties }) => properties['counted'])).toEqual([30, 70, 700]);
  }
});
