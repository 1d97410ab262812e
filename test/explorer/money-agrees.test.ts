import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readCsv, readPage } from './read-page.ts';

const served = serving();

/** Each with amounts of zero or below, which no band can show. */
const YEARS = [
  { year: 2025, stage: 'REQUEST' },
  { year: 2021, stage: 'RESERVE' },
  { year: 2023, stage: 'RESERVE' },
] as const;

/** The rows of the table under a heading: the key of what leads, programmes, yen. */
function rowsOf(html: string, section: string): { programs: number; yen: number }[] {
  const [part = ''] = new RegExp(`<section id="${section}".*?</section>`, 's').exec(html) ?? [];
  return (/<tbody>(.*)<\/tbody>/s.exec(part)?.[1] ?? '')
    .split('</tr>')
    .slice(0, -1)
    .map((row) => ({
      programs: Number(/<td[^>]*><div>(?:<a[^>]*>)?([\d,]+)</.exec(row)?.[1]?.replaceAll(',', '')),
      yen: Number(/class="yen" value="(-?\d+)"/.exec(row)?.[1]),
    }));
}

/** The figures of the head: what each leads to, as it is told. */
function figuresOf(html: string): { value: string; programs: number }[] {
  const [head = ''] = /<dl class="figures">.*?<\/dl>/s.exec(html) ?? [];
  return head
    .split('</div>')
    .slice(0, -1)
    .map((figure) => ({
      value: /<span class="figure"><a[^>]*>([^<]*)</.exec(figure)?.[1] ?? '',
      programs: Number(/<span class="note">[^\d]*?([\d,]+)/.exec(figure)?.[1]?.replaceAll(',', '')),
    }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((before, number) => before + number, 0);

describe.each(['en', 'ja'])('all figures of a page of money agree, in %s', (language) => {
  const told = (yen: number) => {
    const form = { notation: 'compact', maximumSignificantDigits: 4 } as const;
    const number = new Intl.NumberFormat(language === 'ja' ? 'ja' : 'en-GB', { ...form, compactDisplay: 'long' });
    return `${number.format(yen).replace('-', '−')}${language === 'ja' ? '円' : ' yen'}`;
  };

  it.each(YEARS)('$stage $year', async ({ year, stage }) => {
    const address = `/${language}/money?stage=${stage}&year=${year}`;
    const { html, part } = await readPage(served.server, address);
    const { budget, flow, years } = await served.world.data(
      `query ($stage: AppropriationStage!, $year: Int!) {
        budget: budgetSummary(groupBy: ITEM, stage: $stage, fiscalYear: $year) {
          amount programCount groups { key amount programCount programs { id } }
        }
        flow: moneyFlow(stage: $stage, fiscalYear: $year) { total programCount leftOut { reason programCount amount } }
        years: budgetSummary(groupBy: YEAR, stage: $stage) { groups { key amount programCount } }
      }`,
      { stage, year },
    );
    type Group = { key: string; amount: number; programCount: number; programs: { id: string }[] };
    const groups: Group[] = budget.groups;
    const none = groups.find(({ key }) => key === 'none:item');
    const carrying = groups.filter((group) => group !== none).flatMap(({ programs }) => programs);
    const [strategy, rest, all] = figuresOf(html);
    expect(all).toEqual({ value: told(budget.amount), programs: budget.programCount });
    expect(rest).toEqual({ value: told(none?.amount ?? 0), programs: none?.programCount });
    expect(strategy).toEqual({
      value: told(budget.amount - (none?.amount ?? 0)),
      programs: new Set(carrying.map(({ id }) => id)).size,
    });
    const ministries = rowsOf(html, 'ministries');
    expect(sum(ministries.map(({ yen }) => yen))).toBe(budget.amount);
    expect(rowsOf(html, 'items').at(-1)).toEqual({ programs: none?.programCount, yen: none?.amount });
    const ofYear = years.groups.find(({ key }: Group) => key === String(year));
    expect([ofYear.amount, ofYear.programCount]).toEqual([budget.amount, budget.programCount]);

    const undrawn = flow.leftOut.find(({ reason }: { reason: string }) => reason === 'NOT_POSITIVE');
    expect(undrawn.amount + flow.total).toBe(budget.amount);
    for (const [yen, programs] of [
      [undrawn.amount, undrawn.programCount],
      [flow.total, flow.programCount],
      [budget.amount, budget.programCount],
    ]) {
      const words = language === 'ja' ? `${told(yen)}（${programs}事業）` : `${told(yen)} (${programs} programmes)`;
      expect(part('flow')).toContain(words);
    }
    expect(html).toContain(`/${language}/money/left-out?stage=${stage}&amp;year=${year}#not-drawn`);
    const { html: listed } = await readPage(served.server, address.replace('/money', '/money/left-out'));
    const [section = ''] = /<section id="not-drawn".*?<\/section>/s.exec(listed) ?? [];
    expect(section.match(/<li>/g)).toHaveLength(undrawn.programCount);

    const ways = await readCsv(served.server, address.replace('/money', '/money.csv'));
    expect(sum(ways.map(({ amount }) => Number(amount)))).toBe(budget.amount);
  });
});

it.each([
  { year: 2025, stage: 'REQUEST', before: 'Initial budget FY2024' },
  { year: 2023, stage: 'EXECUTED', before: 'Spent FY2022' },
  { year: 2022, stage: 'SUPPLEMENTARY', before: 'Supplementary budget FY2021' },
])('each row of $stage $year says how many programmes its change leaves out', async ({ year, stage, before }) => {
  const { html } = await readPage(served.server, `/en/money?stage=${stage}&year=${year}`);
  const { items, ministries } = await served.world.data(
    `query ($stage: AppropriationStage!, $year: Int!) {
      items: budgetSummary(groupBy: ITEM, stage: $stage, fiscalYear: $year) { groups { amount previousAmount change notComparable } }
      ministries: budgetSummary(groupBy: MINISTRY, stage: $stage, fiscalYear: $year) { groups { amount previousAmount change notComparable } }
    }`,
    { stage, year },
  );
  let told = 0;
  for (const [section, { groups }] of [
    ['items', items],
    ['ministries', ministries],
  ] as const) {
    const [part = ''] = new RegExp(`<section id="${section}".*?</section>`, 's').exec(html) ?? [];
    expect(part).toContain(before);
    const rows = (/<tbody>(.*)<\/tbody>/s.exec(part)?.[1] ?? '').split('</tr>').slice(0, -1);
    expect(rows).toHaveLength(groups.length);
    for (const [at, { amount, previousAmount, change, notComparable }] of groups.entries()) {
      const count = /#not-compared"[^>]*>([\d,]+)</.exec(rows[at] ?? '')?.[1]?.replaceAll(',', '');
      expect(Number(count ?? 0), `${section} ${at}`).toBe(notComparable);
      // Where the change is not that of the two sums beside it, the row says of how many programmes.
      if (change !== null && change !== amount - (previousAmount ?? 0)) expect(Number(count)).toBeGreaterThan(0);
      told += notComparable > 0 ? 1 : 0;
    }
  }
  expect(told).toBeGreaterThan(0);
});

it.each([
  ['REQUEST', 2025],
  ['INITIAL', 2024],
  ['AVAILABLE', 2024],
] as const)('what several divisions run is told of each, with what flows from it (%s %i)', async (stage, year) => {
  const { moneyFlow } = await served.world.data(
    `query ($year: Int!, $stage: AppropriationStage!) {
      moneyFlow(fiscalYear: $year, stage: $stage) { nodes { key name kind } links { source target value } } }`,
    { year, stage },
  );
  const kinds = new Map(moneyFlow.nodes.map(({ key, kind }: any) => [key, kind]));
  const names = new Map(moneyFlow.nodes.map(({ key, name }: any) => [key, name]));
  const rows = await readCsv(served.server, `/ja/money.csv?stage=${stage}&year=${year}`);
  const inFile = new Map<string, number>();
  for (const { programId = '', division = '', amount } of rows) {
    const key = `${programId} ${division}`;
    if (programId) inFile.set(key, (inFile.get(key) ?? 0) + Number(amount));
  }
  const carried = new Set(rows.map(({ programId }) => programId));
  const into = moneyFlow.links.filter(({ target }: any) => kinds.get(target) === 'PROGRAM' && carried.has(target));
  expect(into.length).toBeGreaterThan(30);
  for (const { source, target, value } of into)
    expect([source, inFile.get(`${target} ${names.get(source)}`)]).toEqual([source, value]);
  const { html } = await readPage(served.server, `/ja/money?stage=${stage}&year=${year}`);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
