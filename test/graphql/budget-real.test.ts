import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('programmes of the real documents', () => {
  it('are found by their own amounts, not by figures printed beside them', async () => {
    const { programs } = await world.data(
      '{ programs(filter: { stage: REQUEST, minAmount: 100000000000 }, orderBy: AMOUNT_DESC) { nodes { name requestAmount } } }',
    );
    expect(programs.nodes.length).toBeGreaterThan(2);
    for (const node of programs.nodes) expect(node.requestAmount, node.name).toBeGreaterThanOrEqual(100_000_000_000);
  });

  it('are 141 sheets, one node each', async () => {
    const { request } = await world.data(
      '{ request: programs(filter: { division: "厚労省" }, first: 100) { totalCount } sheets: documents { id } }',
    );
    expect(request.totalCount).toBeGreaterThan(130);
    let sheets = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { programs }: any = await world.data(
        'query ($after: String) { programs(first: 100, after: $after) { nodes { documents { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      sheets += programs.nodes.filter((node: any) =>
        node.documents.some(({ id }: any) => id === 'document:mhlw-budget-request-2025'),
      ).length;
      more = programs.pageInfo.hasNextPage;
      after = programs.pageInfo.endCursor;
    }
    expect(sheets).toBe(141);
  });

  it('sum up alike by every grouping that parts them', async () => {
    const data = await world.data(`{
      bureau: budgetSummary(groupBy: BUREAU) { amount groups { amount } }
      division: budgetSummary(groupBy: DIVISION) { amount groups { amount } }
      section: budgetSummary(groupBy: SECTION) { amount groups { amount } }
      outcome: budgetSummary(groupBy: OUTCOME) { amount groups { amount } }
      flow: moneyFlow { total }
    }`);
    const sums = ['bureau', 'division', 'section', 'outcome'].map((key) =>
      data[key].groups.reduce((sum: number, group: any) => sum + group.amount, 0),
    );
    expect(new Set([...sums, data['bureau'].amount, data['flow'].total]).size).toBe(1);
  });
});
