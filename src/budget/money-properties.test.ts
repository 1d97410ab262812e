import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetGroup, budgetSummary } from './budget-summary.ts';
import type { Figures } from './figures.ts';
import { GROUPINGS } from './groupings.ts';
import { moneyFlow } from './money-flow.ts';
import type { LineRow, MoneyRows } from './money-rows.ts';

const ASKED = { fiscalYear: 2025, stage: 'REQUEST' };

const pick = (of: string, count: number) => fc.nat(count - 1).map((index) => `${of}:${index}`);
const line = fc.record({
  program: pick('program', 8),
  amount: fc.option(fc.integer({ min: -5, max: 10_000_000_000_000 })),
  reason: fc.constantFrom(null, null, null, 'COUNTED_BY_PARTS', 'PART_OF_LARGER_SUM', 'COMPONENT_OF_COUNTED'),
  /** What of the amount is counted elsewhere, and where. */
  cut: fc.constantFrom(0, 0, 0.5),
  elsewhere: fc.array(pick('program', 8), { maxLength: 2 }),
  previous: fc.boolean(),
  ministry: fc.option(pick('org', 2)),
  bureau: fc.option(fc.constantFrom('org:2', 'org:3')),
  division: fc.option(fc.constantFrom('org:4', 'org:5')),
  section: fc.option(pick('section', 4)),
  document: fc.constantFrom('request', 'draft'),
});
const pairs = (first: string, firsts: number, second: string, seconds: number) =>
  fc.array(fc.tuple(pick(first, firsts), pick(second, seconds), fc.nat(3)), { maxLength: 15 });

/** Any rows at all: circles, several parents, parts of parts, programmes without anything. */
const rows: fc.Arbitrary<MoneyRows> = fc
  .record({
    levels: fc.array(fc.constantFrom('PROGRAM', 'COMPONENT'), { minLength: 8, maxLength: 8 }),
    lines: fc.array(line, { maxLength: 25 }),
    components: pairs('program', 8, 'program', 8),
    implementers: pairs('program', 8, 'org', 6),
    recipients: pairs('program', 8, 'org', 6),
    carries: pairs('program', 8, 'item', 3),
    inSections: pairs('program', 8, 'section', 4),
    above: fc.array(fc.option(pick('section', 4)), { minLength: 4, maxLength: 4 }),
  })
  .map(({ levels, lines, components, implementers, recipients, carries, inSections, above }) => ({
    programs: levels.map((level, order) => ({
      id: `program:${order}`,
      name: `p${order}`,
      nameEn: null,
      level,
      order,
      tags: order % 2 === 0 ? ['NEW', 'EXPANDED'] : [],
      outcome: order % 3 === 0 ? 'CUT' : 'UNKNOWN',
      section: order % 2 === 0 ? 'printed' : null,
      sectionEn: null,
    })),
    components: components.map(([program, whole]) => ({ program, whole })),
    lines: lines.map(
      ({ previous, amount, reason, cut, ...rest }, index): LineRow => ({
        ...rest,
        countsAs: levels[Number(rest.program.split(':')[1])] === 'PROGRAM' ? rest.program : 'program:0',
        amount,
        counted: reason === null && amount !== null ? amount - Math.floor(amount * cut) : null,
        id: `line:${index}`,
        fiscalYear: previous ? 2024 : 2025,
        stage: previous ? 'INITIAL' : 'REQUEST',
        reason: amount === null ? 'NONE_PRINTED' : reason,
      }),
    ),
    implementers: implementers.map(([program, organization, order]) => ({ program, organization, order })),
    recipients: recipients.map(([program, organization, order]) => ({ program, organization, order })),
    organizations: [0, 1, 2, 3, 4, 5].map((index) => ({ id: `org:${index}`, name: `o${index}`, nameEn: null })),
    carries: carries.map(([program, item, tenth]) => ({ program, item, confidence: 0.6 + tenth / 10 })),
    items: [0, 1, 2].map((number) => ({ id: `item:${number}`, number, mark: '①', name: `i${number}`, nameEn: null })),
    inSections: inSections.map(([program, section]) => ({ program, section })),
    sections: above.map((up, order) => ({
      id: `section:${order}`,
      name: `s${order}`,
      nameEn: null,
      order,
      document: order % 2 === 0 ? 'request' : 'draft',
      above: up,
    })),
    totals: [{ id: 'total:1', section: 'section:1', fiscalYear: 2025, stage: 'REQUEST', printed: 1 }],
  }));

const additive = (given: MoneyRows) =>
  given.lines.flatMap(({ stage, counted }) => (stage === 'REQUEST' && counted !== null ? [counted] : []));
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
const shuffled = (given: MoneyRows): MoneyRows =>
  Object.fromEntries(Object.entries(given).map(([name, list]) => [name, [...list].reverse()])) as unknown as MoneyRows;

/** Links of one table may come twice in arbitrary rows, with different ranks; a graph has each once. */
const once = (given: MoneyRows): MoneyRows => ({
  ...given,
  carries: distinct(given.carries),
  implementers: distinct(given.implementers),
  recipients: distinct(given.recipients),
});
const distinct = <Row extends { program: string }>(list: Row[]): Row[] => [
  ...new Map(
    list.map((row) => [
      JSON.stringify([row.program, 'item' in row ? row.item : (row as { organization?: string }).organization]),
      row,
    ]),
  ).values(),
];

describe('a money flow', () => {
  it('adds up to the same total at every cut', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { total, nodes, links } = moneyFlow(given, ASKED);
        expect(total).toBe(sum(additive(given).filter((amount) => amount > 0)));
        for (const kind of ['BUREAU', 'DIVISION', 'PROGRAM', 'ITEM']) {
          const layer = new Set(nodes.filter((node) => node.kind === kind).map(({ key }) => key));
          expect(sum(links.filter(({ target }) => layer.has(target)).map(({ value }) => value))).toBe(total);
        }
      }),
    );
  });

  it('lets as much out of a node as comes in, and never turns back', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { nodes, links } = moneyFlow(given, ASKED);
        const place = new Map(
          nodes.map(({ key, kind }) => [key, ['MINISTRY', 'BUREAU', 'DIVISION', 'PROGRAM', 'ITEM'].indexOf(kind)]),
        );
        expect(place.size).toBe(nodes.length);
        for (const { source, target, value, programCount } of links) {
          expect((place.get(target) ?? -1) - (place.get(source) ?? -1)).toBe(1);
          expect(value).toBeGreaterThan(0);
          expect(programCount).toBeGreaterThan(0);
        }
        for (const { key, kind } of nodes) {
          const into = sum(links.filter(({ target }) => target === key).map(({ value }) => value));
          const out = sum(links.filter(({ source }) => source === key).map(({ value }) => value));
          if (kind !== 'MINISTRY' && kind !== 'ITEM') expect(out).toBe(into);
        }
      }),
    );
  });

  it('is the same in whatever order the store gives its rows', () => {
    fc.assert(
      fc.property(rows.map(once), (given) => {
        expect(moneyFlow(shuffled(given), ASKED)).toEqual(moneyFlow(given, ASKED));
      }),
    );
  });
});

describe('a budget summary', () => {
  it.each(Object.keys(GROUPINGS))('by %s counts each additive line once in its amount', (groupBy) => {
    fc.assert(
      fc.property(rows, (given) => {
        const { amount, groups } = budgetSummary(given, ASKED, groupBy);
        expect(amount).toBe(sum(additive(given)));
        const together = sum(groups.map((group) => group.amount));
        const partition = ['SECTION', 'MINISTRY', 'BUREAU', 'DIVISION', 'OUTCOME'].includes(groupBy);
        if (partition) expect(together).toBe(amount);
        if (additive(given).every((each) => each >= 0)) expect(together).toBeGreaterThanOrEqual(amount);
      }),
    );
  });

  it.each(Object.keys(GROUPINGS))(
    'by %s can be reconciled by whoever reads it, in all and in each group',
    (groupBy) => {
      const nothing = (amount: number | null) => amount ?? 0;
      const reconcile = (told: Figures) => {
        const { amount, previousAmount, change, comparedAmount, comparedPreviousAmount, notCompared } = told;
        const apart = sum(notCompared.map((each) => nothing(each.amount)));
        const apartBefore = sum(notCompared.map((each) => nothing(each.previousAmount)));
        expect(nothing(change)).toBe(comparedAmount - comparedPreviousAmount);
        expect(amount).toBe(comparedAmount + apart);
        expect(nothing(previousAmount)).toBe(comparedPreviousAmount + apartBefore);
        expect(amount).toBe(nothing(previousAmount) + nothing(change) + apart - apartBefore);
        expect(told.notComparable).toBe(notCompared.length);
        if (notCompared.length === 0) expect(amount).toBe(nothing(previousAmount) + nothing(change));
      };
      const reconcileGroup = (group: BudgetGroup) => {
        reconcile(group);
        for (const part of group.parts) reconcileGroup(part);
      };
      fc.assert(
        fc.property(rows, (given) => {
          const summary = budgetSummary(given, ASKED, groupBy);
          reconcile(summary);
          for (const group of summary.groups) reconcileGroup(group);
        }),
      );
    },
  );

  it('by SECTION has no more in the parts than in the whole', () => {
    fc.assert(
      fc.property(
        rows.filter((given) => additive(given).every((amount) => amount >= 0)),
        (given) => {
          for (const { amount, parts } of budgetSummary(given, ASKED, 'SECTION').groups) {
            expect(sum(parts.map((part) => part.amount))).toBeLessThanOrEqual(amount);
          }
        },
      ),
    );
  });

  it('is the same in whatever order the store gives its rows', () => {
    fc.assert(
      fc.property(rows.map(once), fc.constantFrom(...Object.keys(GROUPINGS)), (given, groupBy) => {
        expect(budgetSummary(shuffled(given), ASKED, groupBy)).toEqual(budgetSummary(given, ASKED, groupBy));
      }),
    );
  });
});
