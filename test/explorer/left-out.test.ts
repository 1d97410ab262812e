import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readCsv, readPage } from './read-page.ts';

const served = serving();

describe.each([
  ['REQUEST', 2025],
  ['DRAFT', 2025],
  ['SUPPLEMENTARY', 2023],
])('what the sums of %s %i leave out', (stage, year) => {
  const search = `?stage=${stage}&year=${year}`;

  it('is told of each programme with what is printed, which adds up to what the API tells of the reason', async () => {
    const { moneyFlow, budgetSummary } = await served.world.data(
      `query ($stage: AppropriationStage!, $year: Int!) {
        moneyFlow(stage: $stage, fiscalYear: $year) { leftOut { reason amount programs { id } } }
        budgetSummary(groupBy: MINISTRY, stage: $stage, fiscalYear: $year) {
          notCompared { program { id } amount previousAmount } } }`,
      { stage, year },
    );
    const { html } = await readPage(served.server, `/en/money/left-out${search}`);
    const rows = await readCsv(served.server, `/en/money/left-out.csv${search}`);
    const leftOut = rows.filter(({ what }) => what === 'not added');
    const sum = (numbers: readonly number[]) => numbers.reduce((before, number) => before + number, 0);
    let told = 0;
    for (const { reason, amount, programs } of moneyFlow.leftOut) {
      if (reason === 'NOT_POSITIVE') continue;
      const [listed = ''] = new RegExp(`<section id="left-${reason}".*?</section>`, 's').exec(html) ?? [];
      // A part of two programmes stands below both.
      const lines = [...listed.matchAll(/<a href="([^"]*)" class="to-lines"><data class="yen" value="(-?\d+)"/g)];
      const amounts = new Map(lines.map(([, line, yen]) => [line, Number(yen)]));
      expect([reason, sum([...amounts.values()])]).toEqual([reason, amount ?? 0]);
      for (const item of listed.split('<li>').slice(1)) expect(item, reason).toContain('to-lines');
      told += programs.length;
    }
    expect(leftOut).toHaveLength(told);
    for (const { amounts, printed, program } of leftOut)
      expect([program, amounts || printed]).not.toEqual([program, '']);
    const notCompared = new Map(
      rows.filter(({ what }) => what === 'not compared').map((row) => [row['programId'], row] as const),
    );
    expect(notCompared.size).toBe(budgetSummary.notCompared.length);
    for (const { program, amount, previousAmount } of budgetSummary.notCompared) {
      const row = notCompared.get(program.id);
      expect([row?.['amount'], row?.['previousAmount']]).toEqual([`${amount ?? ''}`, `${previousAmount ?? ''}`]);
    }
  });

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

it('what is less than nothing is a number in the file, and what begins as a formula would is text', async () => {
  const path = '/en/money/left-out.csv?stage=SUPPLEMENTARY&year=2023';
  const rows = await readCsv(served.server, path);
  const less = rows.filter(({ amount }) => Number(amount) < 0);
  expect(less.length).toBeGreaterThan(0);
  for (const { amount, amounts, printed } of less) {
    expect(amounts).toBe(amount);
    if (printed?.includes('円')) expect(printed).toMatch(/^'-/);
  }
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
