import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetGroup, budgetSummary } from './budget-summary.ts';
import { encodeCarried } from './carried-items.ts';
import type { Figures } from './figures.ts';
import { GROUPINGS } from './groupings.ts';
import { moneyFlow } from './money-flow.ts';
import type { LineRow, MoneyRows } from './money-rows.ts';
import { decodeSummary, encodeSummary } from './stored-summary.ts';
import { summaryByYear } from './summary-by-year.ts';

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
const carried = fc.array(
  fc.record({ level: fc.nat(2), confidence: fc.constantFrom(0.3, 0.6, 0.7, 0.9), item: pick('item', 3) }),
  { maxLength: 4 },
);
const bodies = fc.uniqueArray(pick('org', 6), { maxLength: 3 });

/** Any lines at all, with any ways: also such as name what is not there. */
const rows: fc.Arbitrary<MoneyRows> = fc
  .record({
    lines: fc.array(
      fc.tuple(line, carried, bodies, bodies, fc.uniqueArray(pick('section', 4), { maxLength: 2 }), pick('program', 8)),
      { maxLength: 25 },
    ),
    above: fc.array(fc.option(pick('section', 4)), { minLength: 4, maxLength: 4 }),
  })
  .map(({ lines, above }) => ({
    programs: Array.from({ length: 8 }, (_, order) => ({
      id: `program:${order}`,
      name: `p${order}`,
      nameEn: null,
      order,
    })),
    lines: lines.map(
      (
        [{ previous, amount, reason, cut, ...rest }, items, recipients, implementers, sections, countsAs],
        index,
      ): LineRow => ({
        ...rest,
        countsAs,
        amount,
        counted: reason === null && amount !== null ? amount - Math.floor(amount * cut) : null,
        id: `line:${index}`,
        fiscalYear: previous ? 2024 : 2025,
        stage: previous ? 'INITIAL' : 'REQUEST',
        reason: amount === null ? 'NONE_PRINTED' : reason,
        carried: items.sort((a, b) => a.level - b.level || b.confidence - a.confidence).map(encodeCarried),
        recipients,
        implementers,
        sections,
        nothing: [],
        heading: index % 2 === 0 ? 'printed' : null,
        headingEn: null,
        tags: index % 2 === 0 ? ['NEW', 'EXPANDED'] : [],
        markedNew: index % 4 === 0,
        outcome: index % 3 === 0 ? 'CUT' : 'UNKNOWN',
        next:
          previous && index % 3 === 0
            ? JSON.stringify({ division: 'org:5', tags: ['EXPANDED'], outcome: 'RAISED' })
            : null,
      }),
    ),
    organizations: [0, 1, 2, 3, 4, 5].map((index) => ({ id: `org:${index}`, name: `o${index}`, nameEn: null })),
    items: [0, 1, 2].map((number) => ({ id: `item:${number}`, number, mark: '①', name: `i${number}`, nameEn: null })),
    sections: above.map((up, order) => ({
      id: `section:${order}`,
      name: `s${order}`,
      nameEn: null,
      order,
      document: order % 2 === 0 ? 'request' : 'draft',
      above: up,
    })),
    totals: [{ id: 'total:1', section: 'section:1', fiscalYear: 2025, stage: 'REQUEST', printed: 1, counted: 1 }],
  }));

const additive = (given: MoneyRows) =>
  given.lines.flatMap(({ stage, counted }) => (stage === 'REQUEST' && counted !== null ? [counted] : []));
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
const shuffled = (given: MoneyRows): MoneyRows =>
  Object.fromEntries(Object.entries(given).map(([name, list]) => [name, [...list].reverse()])) as unknown as MoneyRows;

const asked = (given: MoneyRows): MoneyRows => ({
  ...given,
  lines: given.lines.filter((each) => each.stage === ASKED.stage && each.fiscalYear === ASKED.fiscalYear),
});

describe('a money flow', () => {
  it('adds up to the same total at every cut', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { total, nodes, links } = moneyFlow(asked(given), ASKED, 0.6);
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
        const { nodes, links } = moneyFlow(asked(given), ASKED, 0.6);
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
      fc.property(rows, (given) => {
        expect(moneyFlow(asked(shuffled(given)), ASKED, 0.6)).toEqual(moneyFlow(asked(given), ASKED, 0.6));
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
        const partition = ['SECTION', 'MINISTRY', 'BUREAU', 'DIVISION', 'OUTCOME', 'YEAR'].includes(groupBy);
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
      fc.property(rows, fc.constantFrom(...Object.keys(GROUPINGS)), (given, groupBy) => {
        expect(budgetSummary(shuffled(given), ASKED, groupBy)).toEqual(budgetSummary(given, ASKED, groupBy));
      }),
    );
  });
});

describe('a summary by year', () => {
  const YEARS = { stage: 'REQUEST', years: [2024, 2025] };
  const asRequests = (given: MoneyRows): MoneyRows => ({
    ...given,
    lines: given.lines.map((each) => ({ ...each, stage: 'REQUEST' })),
  });

  it('has in each group what the summary of that year tells, and over all the years together', () => {
    fc.assert(
      fc.property(rows.map(asRequests), (given) => {
        const all = summaryByYear(given, YEARS);
        const years = [2025, 2024].map((fiscalYear) => budgetSummary(given, { ...ASKED, fiscalYear }, 'OUTCOME'));
        for (const { fiscalYear, groups: _groups, groupBy: _by, stage: _stage, ...figures } of years) {
          const group = all.groups.find(({ key }) => key === String(fiscalYear));
          if (given.lines.some((each) => each.fiscalYear === fiscalYear)) expect(group).toMatchObject(figures);
          else expect(group).toBeUndefined();
        }
        expect(all.amount).toBe(sum(years.map(({ amount }) => amount)));
        expect(all.notComparable).toBe(all.notCompared.length);
        expect(all.amount).toBe(all.comparedAmount + sum(all.notCompared.map(({ amount }) => amount ?? 0)));
        expect(new Set(all.programIds)).toEqual(new Set(years.flatMap(({ programIds }) => programIds)));
      }),
    );
  });

  it('can be stored, but for the programmes that it is made of', () => {
    fc.assert(
      fc.property(rows.map(asRequests), (given) => {
        const { amount, groups, leftOut } = summaryByYear(given, YEARS);
        expect(decodeSummary(encodeSummary(summaryByYear(given, YEARS)))).toMatchObject({
          amount,
          groups: groups.map(({ key, change, previousAmount }) => ({ key, change, previousAmount })),
          leftOut: leftOut.map(({ programIds: _ids, ...left }) => left),
        });
      }),
    );
  });
});
