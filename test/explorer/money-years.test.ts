import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving();

/** The rows of the table of years: what each leads to, and its amounts with what they lead to. */
async function yearsOn(path: string) {
  const { html } = await readPage(served.server, path);
  const [section = ''] = /<section id="years".*?<\/section>/s.exec(html) ?? [];
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(section) ?? [];
  const rows = body.split('</tr>').slice(0, -1);
  return {
    section,
    years: rows.map((row) => unescaped(/<th scope="row"[^>]*><a href="([^"]*)"/.exec(row)?.[1] ?? '')),
    amounts: rows.flatMap((row) =>
      [...row.matchAll(/<a href="([^"]*)"[^>]*><data class="yen" value="(-?\d+)"/g)].map(([, to = '', amount]) => ({
        to: unescaped(to),
        amount: Number(amount),
      })),
    ),
  };
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&');

describe.each(['en', 'ja'])('money year by year, in %s', (language) => {
  it('has what the graph adds up for each year and stage, and leads to it', async () => {
    const { amounts } = await yearsOn(`/${language}/money`);
    const stages = [...new Set(amounts.map(({ to }) => new URL(to, 'http://x').searchParams.get('stage')))];
    expect(stages).toEqual(expect.arrayContaining(['REQUEST', 'DRAFT', 'INITIAL', 'EXECUTED']));
    const told = await Promise.all(
      stages.map(async (stage) => {
        const { years } = await served.world.data(
          `query ($stage: AppropriationStage!) { years: budgetSummary(groupBy: YEAR, stage: $stage) { groups { key amount } } }`,
          { stage },
        );
        return years.groups.map(({ key, amount }: { key: string; amount: number }) => ({
          to: `/${language}/money?stage=${stage}&year=${key}`,
          amount,
        }));
      }),
    );
    const byAddress = (a: { to: string }, b: { to: string }) => (a.to < b.to ? -1 : 1);
    expect(amounts.toSorted(byAddress)).toEqual(told.flat().toSorted(byAddress));
  });

  it('leads to the year at the chosen stage, or at the first that it has', async () => {
    const { years } = await yearsOn(`/${language}/money?stage=EXECUTED`);
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted(latestFirst));
    expect(years).toContain(`/${language}/money?stage=EXECUTED&year=2023`);
    expect(years).toContain(`/${language}/money?stage=REQUEST&year=2025`);
    for (const to of years) {
      const response = await fetch(`${served.server.url}${to.replace('/money', '/money.json')}`);
      const there = (await response.json()) as { data: { moneyFlow: { total: number } } };
      expect(there.data.moneyFlow.total, to).toBeGreaterThan(0);
    }
  });

  it('draws the chosen stage as bars with the numbers of the table', async () => {
    const { section, amounts } = await yearsOn(`/${language}/money?stage=INITIAL&year=2023`);
    const drawn = section.match(/class="bar-given"/g) ?? [];
    expect(drawn).toHaveLength(amounts.filter(({ to }) => to.includes('stage=INITIAL')).length);
    expect(section).toMatch(new RegExp(`href="/${language}/money\\?stage=INITIAL&amp;year=2023" aria-current="true"`));
  });
});

const yearIn = (address: string) => Number(/year=(\d+)/.exec(address)?.[1]);
const latestFirst = (a: string, b: string) => yearIn(b) - yearIn(a);

describe('years to choose from', () => {
  it.each([
    ['/money', ['2025', '2024', '2023', '2022', '2021']],
    ['/programs', ['', '2025', '2024', '2023', '2022', '2021']],
    ['/changes?stage=EXECUTED', ['2023', '2022', '2021']],
  ])('%s: those that the graph has amounts for', async (path, years) => {
    const { html } = await readPage(served.server, `/en${path}`);
    const [, options = ''] = /<select name="year"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
    expect([...options.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(years);
  });
});

it.each([
  ['en', 'The documents print no amount for this: Spent FY2024'],
  ['ja', '令和6年度執行額の金額は文書に記載がありません'],
])(
  'a year without the stage is told as unknown, not as zero yen, with the years that have it (%s)',
  async (language, told) => {
    const { text, html } = await readPage(served.server, `/${language}/money?year=2024&stage=EXECUTED`);
    expect(text).toContain(told);
    expect(html).toContain(`href="/${language}/money?stage=EXECUTED&amp;year=2023"`);
    expect(html).not.toContain('class="figures"');
    expect(text).not.toMatch(/(^|\s)0 yen|(^|\s)0円(?!で)/);
  },
);
