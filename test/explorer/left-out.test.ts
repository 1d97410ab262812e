import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving();

describe.each([
  ['REQUEST', 2025],
  ['DRAFT', 2025],
  ['SUPPLEMENTARY', 2023],
])('what the sums of %s %i leave out', (stage, year) => {
  const search = `?stage=${stage}&year=${year}`;

  it('is told by number beside the money, and each number leads to as many programmes', async () => {
    const { moneyFlow, budgetSummary } = await served.world.data(
      `query ($stage: AppropriationStage!, $year: Int!) {
        moneyFlow(stage: $stage, fiscalYear: $year) { leftOut { reason programCount } }
        budgetSummary(groupBy: MINISTRY, stage: $stage, fiscalYear: $year) { notCompared { program { id } } }
      }`,
      { stage, year },
    );
    const money = await readPage(served.server, `/en/money${search}`);
    const { html } = await readPage(served.server, `/en/money/left-out${search}`);
    expect(moneyFlow.leftOut.length).toBeGreaterThan(0);
    for (const { reason, programCount } of moneyFlow.leftOut) {
      // The sums do hold those: they stand beside the drawing, which does not.
      if (reason === 'NOT_POSITIVE') continue;
      expect(money.html).toContain(
        `/en/money/left-out${search.replace('&', '&amp;')}#left-${reason}">${programCount}<`,
      );
      const [listed = ''] = new RegExp(`<section id="left-${reason}".*?</section>`, 's').exec(html) ?? [];
      expect(listed.match(/<li>/g), reason).toHaveLength(programCount);
    }
    const [compared = ''] = /<section id="not-compared".*?<\/section>/s.exec(html) ?? [];
    expect(compared.match(/<th scope="row"/g) ?? []).toHaveLength(budgetSummary.notCompared.length);
  });
});

it('many refusals in one address are told without a warning of the process', async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error) => warnings.push(name);
  process.on('warning', note);
  const many = ['division', 'recipient', 'implementer', 'mentions'].flatMap((name) =>
    [1, 2, 3, 4].map((number) => `${name}=nobody${number}`),
  );
  const { status, text } = await readPage(served.server, `/en/programs?${many.join('&')}&ministry=nobody&document=no`);
  process.off('warning', note);
  expect(status).toBe(200);
  expect(text).toContain('“nobody1”');
  expect(warnings).toEqual([]);
});

it('a year that nothing is printed for is told and ignored', async () => {
  const { html } = await readPage(served.server, '/en/money/left-out?year=2050');
  const money = await readPage(served.server, '/en/money?year=2050');
  for (const page of [html, money.html]) expect(page).toMatch(/2050[^<]*ignored|ignored[^<]*2050/);
});
