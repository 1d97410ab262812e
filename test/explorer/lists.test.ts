import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readCsv, readPage } from './read-page.ts';

const served = serving();
const read = (path: string) => readPage(served.server, path);
const csv = (path: string) => readCsv(served.server, path);

/** How many programmes the API has for a filter. */
async function count(filter: string): Promise<number> {
  const { programs } = await served.world.data(`{ programs(filter: { ${filter} }) { totalCount } }`);
  return programs.totalCount;
}

describe('the file of the list of programmes', () => {
  it('has the whole amounts that the page shows, and not what totals add of them beside their parts', async () => {
    const rows = await csv('/en/programs.csv?order=AMOUNT_DESC');
    const { programs } = await served.world.data(
      '{ programs(orderBy: AMOUNT_DESC, first: 100) { nodes { id requestAmount } } }',
    );
    const asked = programs.nodes.filter(({ requestAmount }: any) => requestAmount !== null);
    expect(asked.length).toBeGreaterThan(50);
    const amounts = new Map(rows.map((row) => [row['id'], Number(row['requestAmount'])]));
    // Empty where totals count all of it elsewhere: the page has it in brackets.
    const told = asked.filter(({ id }: any) => (amounts.get(id) ?? 0) > 0);
    expect(told.length).toBeGreaterThan(50);
    for (const { id, requestAmount } of told) expect(amounts.get(id), id).toBeGreaterThan(requestAmount / 2);
  });
});

describe('the list of programmes', () => {
  it.each([
    ['year=2023&stage=EXECUTED', 'fiscalYear: 2023, stage: EXECUTED'],
    ['ministry=mofa', 'division: ["mofa"]'],
    [
      'ministry=mofa&division=mofa-international-cooperation-bureau',
      'division: ["mofa-international-cooperation-bureau"]',
    ],
    ['item=11&outcome=OUT_OF_SCOPE', 'item: [11], outcome: [OUT_OF_SCOPE]'],
    ['tag=NEW&min=1000&max=5000', 'tag: [NEW], minAmount: 1000000000, maxAmount: 5000000000'],
    ['recipient=gavi', 'recipient: ["gavi"]'],
    ['implementer=amed', 'implementer: ["amed"]'],
    ['sheet=2885', 'reviewSheet: [2885]'],
    ['document=hospital-budget-draft-2025', 'document: ["document:hospital-budget-draft-2025"]'],
  ])('%s: what the API has for it', async (query, filter) => {
    const expected = await count(filter);
    expect(expected).toBeGreaterThan(0);
    const { text } = await read(`/en/programs?${query}`);
    expect(text).toContain(`${expected} programme`);
  });

  it('has a file with the rows of all its pages, each once, and columns for all that is known', async () => {
    const rows = await csv('/en/programs.csv?ministry=mhlw');
    expect(rows).toHaveLength(await count('division: ["mhlw"]'));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const { executedAmount, executedYear, ministry, reviewSheets, requestYear } =
      (await csv('/en/programs.csv?sheet=2885'))[0] ?? {};
    expect([ministry, reviewSheets]).toEqual(['Ministry of Health, Labour and Welfare', '2885']);
    const { programs } = await served.world.data(
      '{ programs(filter: { reviewSheet: [2885] }) { nodes { years { fiscalYear request executed } } } }',
    );
    const [program] = programs.nodes;
    const spent = program.years.find((year: { executed: number | null }) => year.executed !== null);
    expect([executedYear, executedAmount]).toEqual([String(spent.fiscalYear), String(spent.executed)]);
    expect(program.years.some((year: { fiscalYear: number }) => String(year.fiscalYear) === requestYear)).toBe(true);
  });

  it('tells and ignores an item, document and division that are not there', async () => {
    const { status, text } = await read(
      '/en/programs?item=2&item=77&document=nosuch&ministry=mofa&division=health-policy-bureau',
    );
    expect(status).toBe(200);
    for (const odd of ['“77”', '“nosuch”', '“health-policy-bureau”']) expect(text).toContain(odd);
    expect(text).toContain(`${await count('item: [2], division: ["mofa"]')} programme`);
  });
});

describe('other lists', () => {
  it('parts of a ministry, by name', async () => {
    const { organizations } = await served.world.data('{ organizations(filter: { parent: "MHLW" }) { totalCount } }');
    expect((await read('/en/organizations?parent=MHLW')).text).toContain(`${organizations.totalCount} organisations`);
    expect((await read('/ja/organizations?parent=nosuch')).text).toContain('「nosuch」');
    expect(await csv('/ja/organizations.csv?parent=MHLW')).toHaveLength(organizations.totalCount);
  });

  it('initiatives without a programme, all of them in the file', async () => {
    const { initiatives } = await served.world.data('{ initiatives(filter: { funded: false }) { totalCount } }');
    expect(await csv('/en/initiatives.csv?program=no')).toHaveLength(initiatives.totalCount);
    expect((await read('/en/initiatives?item=55')).text).toContain('“55”');
  });

  it('a page of a list leads on, and to the first', async () => {
    const { links } = await read('/en/programs');
    const next = links.find((link) => link.includes('after=')) ?? '';
    const second = await read(next);
    expect(second.status).toBe(200);
    expect(second.links).toContain('/en/programs');
    expect(second.html).toContain('noindex');
  });
});
