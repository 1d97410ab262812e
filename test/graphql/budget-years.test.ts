import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInBoth } from '../support/in-both.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const QUESTION = `query ($after: String) {
  programs(first: 100, after: $after) {
    nodes {
      name outcome outcomeReason outcomeReasonJa change tags
      budget { fiscalYear stage countedAmount }
      years { fiscalYear tags section request draft initial supplementary available executed change outcome outcomeReason outcomeReasonJa outcomeEvidence { startLine } text documents { id } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('the years of a programme', () => {
  it('are those of its amounts, the latest first, each with what totals count', async () => {
    const kept = new Map<string, number>();
    for (let after: string | null = null, more = true; more; ) {
      const { programs }: any = await world.data(QUESTION, { after });
      for (const { name, budget, years, outcome, outcomeReason, outcomeReasonJa } of programs.nodes) {
        const inOrder = years.map(({ fiscalYear }: any) => fiscalYear);
        expect(inOrder, name).toEqual([...new Set(inOrder)].sort((a: any, b: any) => b - a));
        for (const { fiscalYear } of budget) expect(inOrder, name).toContain(fiscalYear);
        for (const year of years) {
          for (const stage of ['request', 'draft', 'initial', 'supplementary', 'available', 'executed']) {
            const counted = budget
              .filter((line: any) => line.fiscalYear === year.fiscalYear && line.stage === stage.toUpperCase())
              .map((line: any) => line.countedAmount)
              .filter((amount: unknown) => amount !== null);
            const sum = counted.length === 0 ? null : counted.reduce((a: number, b: number) => a + b, 0);
            expect(year[stage], `${name} ${year.fiscalYear} ${stage}`).toBe(sum);
            kept.set(stage, (kept.get(stage) ?? 0) + Number(sum !== null));
          }
          expect(year.text).toHaveLength(budget.filter(({ fiscalYear }: any) => fiscalYear === year.fiscalYear).length);
          expect(year.documents.length, name).toBeGreaterThan(0);
          const { outcomeReason: en, outcomeReasonJa: ja } = year;
          expect(en === null ? ja === null : isInBoth(en, ja), `${name} ${year.fiscalYear} ${en} ${ja}`).toBe(true);
        }
        // A sheet whose money is a part of a larger sum has no amount of its own, in no year.
        if (outcome !== 'UNKNOWN' && budget.length > 0)
          expect(years).toContainEqual(expect.objectContaining({ outcome, outcomeReason, outcomeReasonJa }));
      }
      more = programs.pageInfo.hasNextPage;
      after = programs.pageInfo.endCursor;
    }
    for (const stage of ['request', 'draft', 'initial', 'supplementary']) expect(kept.get(stage)).toBeGreaterThan(20);
  });
});

it('what a programme asks for is compared wherever one of its years is', async () => {
  let compared = 0;
  for (let after: string | null = null, more = true; more; ) {
    const { programs }: any = await world.data(
      `query ($after: String) {
        programs(first: 100, after: $after, level: [PROGRAM, COMPONENT]) {
          nodes { id requestAmount previousAmount change years { request text change } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    for (const { id, requestAmount, previousAmount, change, years } of programs.nodes) {
      const asked = years.find(({ text }: any) => text.some((each: string) => each.startsWith('REQUEST')));
      if (asked?.change != null) expect(change, id).not.toBeNull();
      // Where a sheet alone prints the request, the three are of one document.
      if (requestAmount === null || change === null || requestAmount !== asked?.request) continue;
      expect(requestAmount - (previousAmount ?? 0), id).toBe(change);
      compared++;
    }
    more = programs.pageInfo.hasNextPage;
    after = programs.pageInfo.endCursor;
  }
  expect(compared).toBeGreaterThan(100);
});

it('sums and flows are of the latest year that has the stage, unless told', async () => {
  const { asked, given, flow, told } = await world.data(`{
    asked: budgetSummary(groupBy: OUTCOME) { fiscalYear amount }
    told: budgetSummary(groupBy: OUTCOME, fiscalYear: 2025) { fiscalYear amount }
    given: budgetSummary(groupBy: OUTCOME, stage: SUPPLEMENTARY) { fiscalYear amount }
    flow: moneyFlow(stage: INITIAL) { fiscalYear total }
  }`);
  expect(asked).toEqual(told);
  expect([asked.fiscalYear, given.fiscalYear, flow.fiscalYear]).toEqual([2025, 2024, 2024]);
  for (const sum of [asked.amount, given.amount, flow.total]) expect(sum).toBeGreaterThan(0);
});
