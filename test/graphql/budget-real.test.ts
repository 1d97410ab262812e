import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { STAGES } from './summary-by-year.ts';

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

  it('are parts of all that have them as parts, the nearest first', async () => {
    const wholes = new Map<string, string[]>();
    const told = new Map<string, string[]>();
    for (let after: string | null = null, more = true; more; ) {
      const { programs }: any = await world.data(
        'query ($after: String) { programs(level: [PROGRAM, COMPONENT], first: 100, after: $after) { nodes { id parent { id } parents { id } components { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      for (const { id, parent, parents, components } of programs.nodes) {
        expect(parent, id).toEqual(parents[0] ?? null);
        told.set(
          id,
          parents.map((whole: any) => whole.id),
        );
        for (const part of components) wholes.set(part.id, [...(wholes.get(part.id) ?? []), id]);
      }
      more = programs.pageInfo.hasNextPage;
      after = programs.pageInfo.endCursor;
    }
    for (const [id, parents] of told) {
      expect(parents.toSorted(), id).toEqual((wholes.get(id) ?? []).toSorted());
      const ofOthers = parents.map((whole) => parents.findIndex((other) => told.get(other)?.includes(whole)));
      for (const [place, nearer] of ofOthers.entries()) expect(nearer, id).toBeLessThan(place || 1);
    }
    expect([...told.values()].filter((parents) => parents.length > 1).length).toBeGreaterThan(10);
  });

  it('stand beside the total of a section only where all that is counted under it is in the group', async () => {
    const { sections } = await world.data(
      '{ sections(first: 100) { nodes { id totals { stage fiscalYear printed counted } } } }',
    );
    const counted = new Map<string, { printed: number; counted: number }>(
      sections.nodes.flatMap(({ id, totals }: any) =>
        totals.map((total: any) => [[id, total.stage, total.fiscalYear].join(' '), total]),
      ),
    );
    const told = new Map<boolean | null, number>();
    for (const [stage, fiscalYear] of [
      ...new Set([...counted.keys()].map((key) => key.split(' ').slice(1).join(' '))),
    ].map((key) => key.split(' '))) {
      const { budgetSummary } = await world.data(
        `{ budgetSummary(groupBy: SECTION, stage: ${stage}, fiscalYear: ${fiscalYear}) { groups { ...Own parts { ...Own parts { ...Own } } } } }
         fragment Own on BudgetGroup { key amount printedTotal printedTotalComparable }`,
      );
      const below = (groups: any[]): any[] => groups.flatMap((group) => [group, ...below(group.parts ?? [])]);
      for (const { key, amount, printedTotal, printedTotalComparable } of below(budgetSummary.groups)) {
        const total = counted.get([key, stage, fiscalYear].join(' '));
        expect(printedTotal, key).toBe(total?.printed ?? null);
        expect(printedTotalComparable, key).toBe(total === undefined ? null : total.counted === amount);
        told.set(printedTotalComparable, (told.get(printedTotalComparable) ?? 0) + 1);
      }
    }
    for (const each of [true, false, null]) expect(told.get(each), String(each)).toBeGreaterThan(5);
  });

  it.each(STAGES)(
    '%s: are all there where sums ask for the year that they are of, with those whose parts alone have it',
    async (stage) => {
      const sums = (filter: string) =>
        `${filter === '' ? 'all' : filter}: budgetSummary(groupBy: OUTCOME, fiscalYear: $year, stage: ${stage}${FILTERS[filter] ?? ''}) { amount previousAmount programCount }
       ${filter === '' ? 'all' : filter}Flow: moneyFlow(fiscalYear: $year, stage: ${stage}${FILTERS[filter] ?? ''}) { total programCount }`;
      const FILTERS: Record<string, string> = {
        ofYear: ', filter: { fiscalYear: $year }',
        ofBoth: `, filter: { fiscalYear: $year, stage: ${stage} }`,
      };
      for (const year of [2021, 2022, 2023, 2024, 2025]) {
        const told = await world.data(`query ($year: Int!) { ${['', 'ofYear', 'ofBoth'].map(sums).join(' ')} }`, {
          year,
        });
        for (const filter of ['ofYear', 'ofBoth']) {
          expect(told[filter], `${year} ${filter}`).toEqual(told['all']);
          expect(told[`${filter}Flow`], `${year} ${filter}`).toEqual(told['allFlow']);
        }
      }
    },
  );

  it('whose runner is known are not open for want of a printed division', async () => {
    for (let after: string | null = null, more = true; more; ) {
      const { programs }: any = await world.data(
        'query ($after: String) { programs(level: [PROGRAM, COMPONENT], first: 100, after: $after) { nodes { id outcomeReason administeredBy { totalCount } years { outcomeReason } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      for (const { id, outcomeReason, administeredBy, years } of programs.nodes) {
        const reasons = [outcomeReason, ...years.map((year: any) => year.outcomeReason)].join(' ');
        if (administeredBy.totalCount > 0) expect(reasons, id).not.toContain('No division is printed');
      }
      more = programs.pageInfo.hasNextPage;
      after = programs.pageInfo.endCursor;
    }
  });

  it('have the amounts of their years where no document prints one beside its request, and changes of one sign', async () => {
    let filled = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { programs }: any = await world.data(
        `query ($after: String) { programs(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
          id requestAmount supplementaryAmount change
          years { fiscalYear request supplementary change }
          budget { fiscalYear stage amount countedAmount }
        } } }`,
        { after },
      );
      for (const { id, requestAmount, supplementaryAmount, change, years, budget } of programs.nodes) {
        const asked = years.find(({ request }: any) => request !== null);
        if (asked === undefined) continue;
        const { fiscalYear } = asked;
        const isWhole = (stage: string, year: number) =>
          budget.every(
            (line: any) =>
              line.stage !== stage ||
              line.fiscalYear !== year ||
              line.countedAmount === null ||
              line.countedAmount === line.amount,
          );
        if (isWhole('REQUEST', fiscalYear)) expect(requestAmount, id).not.toBeNull();
        const before = years.find((year: any) => year.fiscalYear === fiscalYear - 1);
        if (before?.supplementary != null && isWhole('SUPPLEMENTARY', fiscalYear - 1)) {
          expect(supplementaryAmount, id).not.toBeNull();
          filled += 1;
        }
        if (change !== null && asked.change !== null && Math.abs(change) > 10_000_000)
          expect(Math.sign(asked.change), id).toBe(Math.sign(change));
      }
      more = programs.pageInfo.hasNextPage;
      after = programs.pageInfo.endCursor;
    }
    expect(filled).toBeGreaterThan(50);
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
      ministry: budgetSummary(groupBy: MINISTRY) { amount groups { amount } }
      bureau: budgetSummary(groupBy: BUREAU) { amount groups { amount } }
      division: budgetSummary(groupBy: DIVISION) { amount groups { amount } }
      section: budgetSummary(groupBy: SECTION) { amount groups { amount } }
      outcome: budgetSummary(groupBy: OUTCOME) { amount groups { amount } }
      flow: moneyFlow { total }
    }`);
    const sums = ['ministry', 'bureau', 'division', 'section', 'outcome'].map((key) =>
      data[key].groups.reduce((sum: number, group: any) => sum + group.amount, 0),
    );
    expect(new Set([...sums, data['bureau'].amount, data['flow'].total]).size).toBe(1);
  });

  const figures =
    'amount previousAmount change comparedAmount comparedPreviousAmount notComparable notCompared { reason amount previousAmount program { name } }';

  it('have summaries that can be reconciled with last year, in all and in each group', async () => {
    for (const stage of ['REQUEST', 'DRAFT']) {
      for (const groupBy of [
        'SECTION',
        'MINISTRY',
        'BUREAU',
        'DIVISION',
        'ITEM',
        'TAG',
        'RECIPIENT',
        'IMPLEMENTER',
        'OUTCOME',
      ]) {
        const { budgetSummary } = await world.data(
          `{ budgetSummary(groupBy: ${groupBy}, stage: ${stage}) { ${figures} groups { key ${figures} parts { key ${figures} } } } }`,
        );
        const told = [budgetSummary, ...budgetSummary.groups.flatMap((group: any) => [group, ...group.parts])];
        for (const { amount, previousAmount, change, comparedAmount, comparedPreviousAmount, ...rest } of told) {
          const apart = (side: 'amount' | 'previousAmount') =>
            rest.notCompared.reduce((sum: number, each: any) => sum + (each[side] ?? 0), 0);
          expect(change ?? 0, rest.key).toBe(comparedAmount - comparedPreviousAmount);
          expect(amount, rest.key).toBe(comparedAmount + apart('amount'));
          expect(previousAmount ?? 0, rest.key).toBe(comparedPreviousAmount + apart('previousAmount'));
        }
      }
    }
  });

  it('are compared only where both years are cut alike', async () => {
    const { budgetSummary } = await world.data(
      `{ budgetSummary(groupBy: DIVISION) { groups { label ${figures} leftOut { reason amount } } } }`,
    );
    const division = budgetSummary.groups.find(({ label }: any) => label === '健康・生活衛生局難病対策課');
    // 165.8 billion less 12.01 of research that is counted with the grants, three parts of it to the yen of their review sheets; of last
    // year's 160.7 the research is not printed. Two sheets are within the heading, which their money is taken from: the division's sums stay. One sheet of the
    // division has no money in either year.
    expect(division).toMatchObject({ amount: 153_791_206_000, previousAmount: 160_700_000_000, change: 0 });
    expect(division.notCompared).toEqual([
      {
        reason: 'CUT_DIFFERENTLY',
        amount: 152_673_467_000,
        previousAmount: 158_974_729_000,
        program: { name: '難病・小児慢性特定疾病対策の着実な推進' },
      },
      {
        reason: 'CUT_DIFFERENTLY',
        amount: 978_052_000,
        previousAmount: 915_498_000,
        program: { name: '難病特別対策推進事業' },
      },
      {
        reason: 'CUT_DIFFERENTLY',
        amount: 139_687_000,
        previousAmount: 809_773_000,
        program: { name: '療養生活環境整備事業' },
      },
    ]);
    expect(division.leftOut).toContainEqual({ reason: 'COMPONENT_OF_COUNTED', amount: 12_010_000_000 });
  });

  it('explain every total that the draft prints, to the yen', async () => {
    const { budgetDocumentTotals } = await world.data(
      '{ budgetDocumentTotals(first: 100) { totalCount nodes { name stage printed counted difference unexplained differences { reason amount } section { name } } } }',
    );
    expect(budgetDocumentTotals.totalCount).toBe(38);
    for (const { name, printed, counted, difference, unexplained, differences } of budgetDocumentTotals.nodes) {
      const explained = differences.reduce((sum: number, { amount }: any) => sum + amount, 0);
      expect(printed - counted, name).toBe(difference);
      expect(explained + unexplained, name).toBe(difference);
    }
    const whole = budgetDocumentTotals.nodes.filter(({ section }: any) => section === null);
    // Review sheets print supplementary and initial budgets to the yen: their amounts are counted, and are not the heading's that holds them.
    expect(whole.map(({ stage, printed, counted }: any) => [stage, printed, counted])).toEqual([
      ['DRAFT', 179_423_000_000, 149_613_000_000],
      ['SUPPLEMENTARY', 238_105_000_000, 237_497_197_000],
      ['INITIAL', 180_335_000_000, 146_336_354_000],
    ]);
  });
});
