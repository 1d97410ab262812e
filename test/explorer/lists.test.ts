import { describe, expect, it } from 'vitest';
import { initiativesPage } from '../../web/pages/initiatives/initiatives.tsx';
import { organizationsPage } from '../../web/pages/organizations/organizations.tsx';
import { programsPage } from '../../web/pages/programs/programs.tsx';
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

describe('a file of programmes', () => {
  it.each(['item=99', 'year=2050', 'ministry=mhlw&min=5&max=1'])(
    'has each row once where %s is ignored',
    async (query) => {
      const ids = (await csv(`/en/programs.csv?${query}`)).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(200);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('tells what became of the request for the year of its rows', async () => {
    const rows = await csv('/en/programs.csv?year=2024&outcome=UNKNOWN');
    expect(new Set(rows.map(({ requestYear, outcome }) => `${requestYear} ${outcome}`))).toEqual(
      new Set(['2024 UNKNOWN']),
    );
  });

  const NEW = ['previous', 'request', 'draft', 'supplementary'].flatMap((name) => [
    `${name}Counted`,
    `${name}InBrackets`,
    `${name}Printed`,
  ]);
  const FILES = [
    '/en/programs.csv',
    '/ja/items/11.csv',
    '/en/initiatives/11-a09934da.csv',
    '/ja/changes.csv',
    '/en/policies/amr-action-plan.csv',
  ];

  it.each(FILES)('%s has what the page says of an amount behind the columns that it had', async (path) => {
    const [row = {}] = await csv(path);
    const heads = Object.keys(row);
    expect(heads.slice(0, 5)).toEqual(['program', 'id', 'ministry', 'administeredBy', 'recipients']);
    expect(heads).toEqual(expect.arrayContaining([...NEW, 'executedCounted', 'executedShare']));
    expect(heads.indexOf('previousCounted')).toBeGreaterThan(heads.indexOf('availableAmount'));
  });

  it('has what totals add, what stands in brackets and what stands in the place of a number, as the page does', async () => {
    const rows = await csv('/en/programs.csv?level=PROGRAM&level=COMPONENT');
    const told = { counted: 0, inBrackets: 0, printed: 0 };
    const programs = new Map<string, any>();
    for (let after: string | null = null; ; ) {
      const page: any = await served.world.data(
        `query ($after: String) { programs(level: [PROGRAM, COMPONENT], first: 100, after: $after) {
          nodes { id years { fiscalYear request } budget { fiscalYear stage amount text countedAmount } }
          pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const node of page.programs.nodes) programs.set(node.id, node);
      after = page.programs.pageInfo.endCursor;
      if (!page.programs.pageInfo.hasNextPage) break;
    }
    expect(rows).toHaveLength(programs.size);
    for (const row of rows) {
      const { years, budget } = programs.get(row['id'] ?? '');
      const year = Number(row['requestYear']);
      const added = years.find(({ fiscalYear }: any) => fiscalYear === year)?.request ?? null;
      const lines = budget.filter((line: any) => line.stage === 'REQUEST' && line.fiscalYear === year);
      if (added !== null) {
        expect([row['id'], row['requestCounted'], row['requestInBrackets']]).toEqual([row['id'], String(added), '']);
        if (row['requestAmount'] !== row['requestCounted']) told.counted += 1;
      } else if (lines.some(({ amount }: any) => amount !== null)) {
        const amounts = lines.map(({ amount }: any) => String(amount));
        expect(amounts, row['id']).toContain(row['requestInBrackets']);
        expect(row['requestAmount']).toBe('');
        told.inBrackets += 1;
      } else expect([row['requestCounted'], row['requestInBrackets']]).toEqual(['', '']);
      if (row['previousPrinted']) {
        const before = budget.filter(({ stage, fiscalYear }: any) => stage === 'INITIAL' && fiscalYear === year - 1);
        expect(before.map(({ text }: any) => text)).toContain(row['previousPrinted']);
        expect(row['previousAmount']).toBe('');
        told.printed += 1;
      }
    }
    expect(
      Object.values(told).every((number) => number > 0),
      JSON.stringify(told),
    ).toBe(true);
  });

  it.each([
    ['en', 'in words'],
    ['ja', '文中に記載'],
  ])('says what only words tell, as the page does (%s)', async (language, words) => {
    const rows = await csv(`/${language}/programs.csv?outcome=SPLIT&outcome=CUT`);
    const told = rows.filter(({ draftPrinted }) => draftPrinted === words);
    expect(told.length).toBeGreaterThan(0);
    for (const { id = '', draftAmount, outcomeReason } of told) {
      expect([draftAmount, Boolean(outcomeReason)]).toEqual(['', true]);
      const path = `/${language}/programs/${id.replace('program:', '')}`;
      expect((await read(path)).part('years')).toContain(words);
      const draft = (await csv(`${path}.csv`)).filter(({ stage, amount }) => stage === 'DRAFT' && amount === '');
      expect(draft.map(({ text }) => text)).toEqual([expect.stringContaining(outcomeReason ?? '')]);
      expect(draft[0]?.['lines']).toMatch(/^document:\S+ \d+/);
    }
  });

  it('says why an outcome is what it is, in the language of the page', async () => {
    for (const [language, words] of [
      ['en', /The draft gives/],
      ['ja', /予算案/],
    ] as const) {
      const rows = await csv(`/${language}/programs.csv?outcome=CUT`);
      expect(rows.length).toBeGreaterThan(5);
      for (const { outcomeReason, outcomeLines } of rows) {
        expect(outcomeReason).toMatch(words);
        expect(outcomeLines).toMatch(/^document:\S+ \d+/);
      }
    }
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

describe('a list of a stage', () => {
  it.each([
    ['en', 'INITIAL', 2023, ['Initial budget FY2023', 'Supplementary budget FY2023', 'Spent FY2023']],
    ['en', 'EXECUTED', 2022, ['Initial budget FY2022', 'Available to spend FY2022', 'Spent FY2022']],
    ['ja', 'CARRIED_OVER', 2023, ['令和5年度当初予算', '令和5年度前年度からの繰越し', '令和5年度執行額']],
    ['ja', 'RESERVE', undefined, ['当初予算', '予備費', '執行額']],
    // What is asked for stands beside the year before it.
    ['en', 'REQUEST', 2024, ['Initial FY2023', 'Request FY2024, change', 'Draft FY2024']],
  ])('%s %s %s has the columns of the stage and its year', async (language, stage, year, heads) => {
    const { html } = await read(`/${language}/programs?stage=${stage}${year ? `&year=${year}` : ''}`);
    const told = [...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head = '']) =>
      head.replaceAll(/<[^>]*>/g, ''),
    );
    expect(told).toEqual(expect.arrayContaining(heads));
    expect(told.length).toBeLessThan(8);
  });

  it.each(['EXECUTED', 'INITIAL', 'CARRIED_OVER'])('has the amounts of %s as the API tells them', async (stage) => {
    const search = `stage=${stage}&year=2023&order=AMOUNT_DESC`;
    const rows = await csv(`/en/programs.csv?${search}`);
    const { programs } = await served.world.data(
      `query ($stage: AppropriationStage!) {
        programs(filter: { stage: $stage, fiscalYear: 2023 }, orderBy: AMOUNT_DESC, first: 100) {
          nodes { id years { fiscalYear initial executed } budget(stage: $stage, fiscalYear: 2023) { amount countedAmount text } } } }`,
      { stage },
    );
    const { html } = await read(`/en/programs?${search}`);
    expect(programs.nodes.length).toBeGreaterThan(5);
    let counted = 0;
    for (const { id, years, budget } of programs.nodes) {
      const row = rows.find((each) => each['id'] === id) ?? {};
      expect([row['stage'], row['stageYear']]).toEqual([stage, '2023']);
      const told = years.find(({ fiscalYear }: any) => fiscalYear === 2023);
      const sum = { EXECUTED: told?.executed, INITIAL: told?.initial }[stage as string] ?? null;
      if (sum !== null) expect([id, row['stageCounted']]).toEqual([id, String(sum)]);
      const printed = budget.flatMap(({ amount }: any) => (amount === null ? [] : [String(amount)]));
      const shown = row['stageAmount'] || row['stageInBrackets'];
      if (shown) expect([...printed, String(sum)], id).toContain(shown);
      else if (budget.length > 0) expect(budget.map(({ text }: any) => text)).toContain(row['stagePrinted']);
      // Only its parts have an amount there.
      else expect([id, row['stagePrinted'], row['countedWithParts']]).toEqual([id, '', expect.stringMatching(/^\d+$/)]);
      if (row['stageCounted']) counted += 1;
    }
    expect(counted).toBeGreaterThan(5);
    expect(html).toContain(`value="${rows[0]?.['stageAmount']}"`);
  });

  it('has what is printed beside the amounts in its file', async () => {
    const stage = 'REQUEST';
    const { budgetSummary } = await served.world.data(
      `{ budgetSummary(groupBy: ITEM, stage: ${stage}) { fiscalYear } }`,
    );
    const { fiscalYear } = budgetSummary;
    const rows = await csv(`/ja/programs.csv?stage=${stage}&year=${fiscalYear}&order=AMOUNT_DESC`);
    const { programs } = await served.world.data(
      `query ($stage: AppropriationStage!, $year: Int!) {
        programs(filter: { stage: $stage, fiscalYear: $year }, orderBy: AMOUNT_DESC, first: 100) {
          nodes { id budget(stage: $stage, fiscalYear: $year) { note } } } }`,
      { stage, year: fiscalYear },
    );
    let noted = 0;
    for (const { id, budget } of programs.nodes) {
      const notes = [...new Set(budget.flatMap(({ note }: { note: string | null }) => note ?? []))];
      expect([id, rows.find((row) => row['id'] === id)?.['note']]).toEqual([id, notes.join('; ')]);
      noted += notes.length;
    }
    expect(noted).toBeGreaterThan(0);
    expect(Object.keys((await csv('/ja/programs.csv?text=AMR'))[0] ?? {})).not.toContain('note');
  });

  it.each([
    ['en', 'REQUEST', 2025, 'Counted with its parts'],
    ['ja', 'EXECUTED', 2023, '内訳を含む計上額'],
  ])(
    'and a year adds up to their sum, with what is printed of parts (%s %s %s)',
    async (language, stage, year, head) => {
      const search = `counted=yes&stage=${stage}&year=${year}`;
      const rows = await csv(`/${language}/programs.csv?${search}`);
      const { sum } = await served.world.data(
        `{ sum: budgetSummary(groupBy: OUTCOME, stage: ${stage}, fiscalYear: ${year}) { amount programCount } }`,
      );
      const added = rows.map((row) => Number(row['countedWithParts']));
      expect([rows.length, added.reduce((all, each) => all + each, 0)]).toEqual([sum.programCount, sum.amount]);
      const own = (row: Record<string, string>) => row['stageCounted'] ?? row['requestCounted'];
      const byParts = rows.filter((row) => own(row) === '');
      expect(byParts.length).toBeGreaterThan(5);
      const { html } = await read(
        `/${language}/programs?${search}&text=${encodeURIComponent(byParts[0]?.['program'] ?? '')}`,
      );
      expect(html).toContain(`>${head}</th>`);
      expect(html).toContain(`value="${byParts[0]?.['countedWithParts']}"`);
      // Where nothing is the parts', no column says so.
      expect((await read(`/${language}/programs?stage=${stage}&recipient=gavi`)).html).not.toContain(`>${head}</th>`);
    },
  );

  it.each([
    ['stage=EXECUTED', 'EXECUTED', 'in its parts'],
    ['stage=REQUEST', 'REQUEST', 'in its parts'],
    ['stage=RESERVE&year=2023', 'RESERVE', 'in its parts'],
    ['year=2022', null, 'Of FY2022 amounts are printed of its parts alone'],
  ])(
    '%s: says of what is there for its parts alone that they have it, and leads to them',
    async (search, stage, said) => {
      const year = Number(new URLSearchParams(search).get('year')) || null;
      const rows = await csv(`/en/programs.csv?${search}`);
      const filter = { ...(year ? { fiscalYear: year } : {}), ...(stage ? { stage } : {}) };
      const nodes: any[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { programs }: any = await served.world.data(
          `query ($filter: ProgramFilter!, $after: String, $year: Int, $stage: AppropriationStage) { programs(filter: $filter, first: 100, after: $after) {
            pageInfo { hasNextPage endCursor } nodes { id name budget(fiscalYear: $year, stage: $stage) { id } countedBudget(stage: $stage) { fiscalYear countedAmount } } } }`,
          { filter, after, year, stage },
        );
        nodes.push(...programs.nodes);
        ({ hasNextPage: more, endCursor: after } = programs.pageInfo);
      }
      const byParts = nodes.filter(({ budget }) => budget.length === 0);
      expect(byParts.length).toBeGreaterThan(0);
      for (const { id, name, countedBudget } of byParts) {
        const { html } = await read(`/en/programs?${search}&text=${encodeURIComponent(name)}`);
        expect([
          id,
          html.includes(`href="/en/programs/${id.slice('program:'.length)}#parts" class="to-lines">${said}</a>`),
        ]).toEqual([id, true]);
        if (stage !== 'EXECUTED') continue;
        const latest = Math.max(...countedBudget.map(({ fiscalYear }: any) => fiscalYear));
        const sum = countedBudget
          .filter(({ fiscalYear }: any) => fiscalYear === latest)
          .reduce((all: number, { countedAmount }: any) => all + countedAmount, 0);
        const row = rows.find((each) => each['id'] === id);
        expect([id, row?.['stageYear'], row?.['countedWithParts']]).toEqual([id, String(latest), String(sum)]);
      }
    },
  );
});

describe('other lists', () => {
  it('say in files how many names they leave out, and have ids to join them by', async () => {
    const { initiatives, strategyItems } = await served.world.data(`{
      initiatives(first: 100) { nodes { id programs(first: 1) { totalCount } organizations(first: 1) { totalCount } } }
      strategyItems { id organizations(first: 1) { totalCount } } }`);
    const told = (names: string) =>
      names === '' ? 0 : names.split('; ').reduce((sum, name) => sum + Number(/^(\d+) more$/.exec(name)?.[1] ?? 1), 0);
    const rows = new Map((await csv('/en/initiatives.csv')).map((row) => [row['id'], row]));
    for (const { id, programs, organizations } of initiatives.nodes) {
      const row = rows.get(id);
      expect([id, told(row?.['programs'] ?? '')]).toEqual([id, programs.totalCount]);
      expect([id, told(row?.['organizations'] ?? '')]).toEqual([id, organizations.totalCount]);
    }
    expect([...rows.values()].some((row) => / more$/.test(row['programs'] ?? ''))).toBe(true);
    const items = new Map((await csv('/en/items.csv')).map((row) => [row['id'], row]));
    for (const { id, organizations } of strategyItems)
      expect([id, told(items.get(id)?.['bodies'] ?? '')]).toEqual([id, organizations.totalCount]);
    const [money] = await csv('/ja/money.csv');
    expect([money?.['itemId'], money?.['ministryId']]).toEqual([
      expect.stringMatching(/^item:/),
      expect.stringMatching(/^org:/),
    ]);
    const kinds = (await csv('/en/search.csv?q=AMR')).map(({ id, kind }) => `${id?.split(':')[0]} ${kind}`);
    expect(kinds).toEqual(expect.arrayContaining(['item STRATEGY_ITEM', 'policy POLICY']));
  });

  it('parts of a ministry, by name', async () => {
    const { organizations } = await served.world.data('{ organizations(filter: { parent: "MHLW" }) { totalCount } }');
    expect((await read('/en/organizations?parent=MHLW')).text).toContain(`${organizations.totalCount} organisations`);
    expect((await read('/ja/organizations?parent=nosuch')).text).toContain('「nosuch」');
    expect(await csv('/ja/organizations.csv?parent=MHLW')).toHaveLength(organizations.totalCount);
  });

  it('organisations tell what their units run, as the list behind the number has it', async () => {
    const { links, html } = await read('/en/organizations?kind=MINISTRY');
    const rows = await csv('/en/organizations.csv?kind=MINISTRY');
    expect(rows.length).toBeGreaterThan(5);
    let byUnits = 0;
    for (const { id = '', programs, runs } of rows) {
      const short = id.slice('org:'.length);
      expect(Number(runs), id).toBe(await count(`division: ["${short}"]`));
      if (runs === '0') continue;
      expect(links).toContain(`/en/programs?division=${short}`);
      expect(html).toContain(`/en/programs?division=${short}">${runs}</a>`);
      if (Number(runs) > Number(programs)) byUnits += 1;
    }
    expect(byUnits).toBeGreaterThan(3);
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

describe('the file of a search', () => {
  it('has the hits of all pages', async () => {
    const { search } = await served.world.data('{ search(query: "health") { totalCount } }');
    expect(search.totalCount).toBeGreaterThan(100);
    expect(await csv('/en/search.csv?q=health')).toHaveLength(search.totalCount);
  });
});

describe('a file that a page offers', () => {
  const ids = (list: string) => `{ list: ${list} { nodes { id } } }`;

  it.each([
    ['organizations', ids('organizations(first: 100, orderBy: KIND)'), 15],
    ['initiatives', ids('initiatives(first: 100)'), 10],
    ['policies', ids('policies(first: 100)'), 10],
  ])('of %s has rows', async (room, query, atLeast) => {
    const { list } = await served.world.data(query);
    const shown = list.nodes.filter((_: unknown, index: number) => index % 3 === 0);
    const offered = new Set<string>();
    for (const { id } of shown) {
      const { links } = await read(`/en/${room}/${id.replace(/^\w+:/, '')}`);
      for (const link of links.filter((each) => /\.csv(\?|$)/.test(each))) offered.add(link);
    }
    expect(offered.size).toBeGreaterThanOrEqual(atLeast);
    for (const link of offered) expect((await csv(link)).length, link).toBeGreaterThan(0);
  });

  it('is the list of all that an organisation has, where its page has the first of them', async () => {
    const { links, part } = await read('/en/organizations/gavi');
    expect(links).not.toContain('/en/organizations/gavi.csv');
    const file = links.find((link) => link.startsWith('/en/programs.csv?')) ?? '';
    const [, number] = /receives the money of (\d+) programme/.exec(part('programs')) ?? [];
    expect(await csv(file)).toHaveLength(Number(number));
  });

  it('is not offered where nothing fits', async () => {
    expect((await read('/ja/programs?text=nosuchword')).links.filter((link) => link.includes('.csv'))).toEqual([]);
    expect((await read('/ja/programs')).links.filter((link) => link.includes('.csv'))).toEqual(['/ja/programs.csv']);
  });
});

describe('the choices of a list', () => {
  /** The chips of a page: what each says, and the page without it. */
  async function made(path: string): Promise<{ told: string; to: string }[]> {
    const { html } = await read(path);
    const [nav = ''] = /<nav class="made".*?<\/nav>/s.exec(html) ?? [];
    return [...nav.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)].map(([, to = '', told = '']) => ({
      to: to.replaceAll('&amp;', '&'),
      told: told.replaceAll(/<[^>]*>/g, '').replaceAll('&#x27;', "'"),
    }));
  }

  it('are all told, also those that the form lacks, and each can be taken back', async () => {
    const chips = await made('/en/programs?policy=amr-action-plan&mentions=who&level=COMPONENT&level=PROGRAM&page=2');
    expect(chips.map(({ told }) => told.replace(/, take this.*/, ''))).toEqual([
      'Names besides: World Health Organization',
      'Cites: National Action Plan on Antimicrobial Resistance',
      'Level: parts of programmes',
      'Level: whole programmes',
    ]);
    expect(chips[1]?.to).toBe('/en/programs?level=COMPONENT&level=PROGRAM&mentions=who');
    expect(chips[2]?.to).toBe('/en/programs?level=PROGRAM&mentions=who&policy=amr-action-plan');
  });

  it('are one each, however they are written, and told by name', async () => {
    const query = new URLSearchParams([
      ['recipient', 'gavi'],
      ['recipient', 'Gavi'],
      ['recipient', 'org:global-fund'],
      ['implementer', '国際協力機構'],
      ['implementer', 'JICA'],
      ['mentions', 'org:who'],
      ['mentions', 'UNICEF'],
      ['policy', 'policy:amr-action-plan'],
      ['policy', 'healthcare-policy'],
      ['document', 'document:mhlw-budget-request-2025'],
      ['document', 'hospital-budget-draft-2025'],
    ]);
    const chips = await made(`/ja/programs?${query}`);
    expect(chips.map(({ told }) => told.replace('（この条件を解除）', '').replace(' ×', ''))).toEqual([
      '拠出先：Gaviワクチンアライアンス',
      '拠出先：グローバルファンド',
      '実施主体等：国際協力機構',
      'その他に記載のある組織：世界保健機関',
      'その他に記載のある組織：国連児童基金',
      '引用する法律・計画：AMR対策アクションプラン',
      '引用する法律・計画：健康・医療戦略',
      expect.stringContaining('出典文書：'),
      expect.stringContaining('出典文書：'),
    ]);
    const to = new URL(chips[1]?.to ?? '', 'http://localhost').searchParams;
    expect(to.getAll('recipient')).toEqual(['gavi']);
    expect(to.getAll('policy')).toEqual(['amr-action-plan', 'healthcare-policy']);
    // A form has room for one, and does not lose the others.
    const { html } = await read(`/ja/programs?${query}`);
    expect(html).toContain('<input type="hidden" name="recipient" value="global-fund"/>');
  });

  it.each([
    ['/en/programs', programsPage, 'counted=yes&mentions=who&policy=amr-action-plan&level=COMPONENT'],
    ['/ja/initiatives', initiativesPage, ''],
    ['/en/organizations', organizationsPage, ''],
  ])('all stay in the address when the form of %s is sent', async (path, page, query) => {
    const { html } = await read(`${path}?${query}`);
    const [form = ''] = /<form class="filters".*?<\/form>/s.exec(html) ?? [];
    const controls = new Set([...form.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name));
    const edition = path.endsWith('initiatives') ? ['document'] : [];
    const lost = page.parameters.filter((name) => !controls.has(name));
    expect(lost.sort()).toEqual(['after', 'before', ...edition, 'page']);
    for (const [name, value] of new URLSearchParams(query)) {
      const isHidden = form.includes(`<input type="hidden" name="${name}" value="${value}"/>`);
      const select = new RegExp(`<select name="${name}">.*?</select>`, 's').exec(form)?.[0] ?? '';
      expect(isHidden || select.includes(`<option value="${value}" selected="">`), name).toBe(true);
    }
  });

  it.each([
    ['/en/programs?policy=nosuch', 'nosuch', '“nosuch” cannot be the law or plan; it was ignored.'],
    ['/ja/programs?policy=nosuch&policy=amr-action-plan', 'nosuch', '法令・計画に「nosuch」は指定できない'],
    ['/ja/changes?from=document:nosuch', 'nosuch', '「document:nosuch」'],
  ])('%s: what names nothing is told and ignored', async (path, value, told) => {
    const { text } = await read(path);
    expect(text).toContain(told);
    expect((await made(path)).filter((chip) => `${chip.told} ${chip.to}`.includes(value))).toEqual([]);
  });

  it.each([
    ['/en/initiatives?document=', 'document:', 'strategy-follow-up'],
    ['/en/programs?document=', 'document:', 'hospital-budget-draft-2025'],
    ['/en/programs?policy=', 'policy:', 'amr-action-plan'],
    ['/en/programs?mentions=', 'org:', 'who'],
    ['/en/organizations?parent=', 'org:', 'mhlw'],
  ])('%s takes an id with its prefix %s, and without', async (address, prefix, id) => {
    const [withIt, without] = [await read(`${address}${prefix}${id}`), await read(`${address}${id}`)];
    expect(withIt.text).toBe(without.text);
    expect(withIt.html).not.toContain('class="notice"');
    expect(await made(`${address}${prefix}${id}`)).toHaveLength(1);
  });

  it.each([
    [
      '/ja/programs?division=hpb-nursing-division&year=2025&min=5',
      ['局・課：医政局看護課', '年度：令和7年度', '下限：500万円'],
    ],
    [
      '/ja/initiatives?organization=jica&program=no&item=2',
      ['項目：②', '対応する予算事業：見つかっていない', '担当機関：国際協力機構'],
    ],
    [
      '/en/organizations?parent=mhlw&kind=BUREAU&role=ADMINISTERS',
      ['Kind: Bureau', 'Runs it', 'Part of: Ministry of Health'],
    ],
    ['/en/policies?kind=LAW&text=act', ['Kind: Law', 'Name contains: act']],
    ['/en/organizations/mhlw/mentions?kind=MEASURE', [': row']],
    // The form of the network has no bureaus.
    ['/en/network?kind=BUREAU&kind=MINISTRY&item=5&min=2', [': bureau', ': ministry', ': ⑤', ': 2']],
    ['/ja/search?q=AMR&kind=POLICY', ['：法律・計画']],
  ])('%s: in words', async (path, words) => {
    const told = (await made(path)).map((chip) => chip.told).join(' | ');
    for (const each of words) expect(told.toLowerCase()).toContain(each.toLowerCase());
  });

  it('stand in the title of the page, which differs from that of the whole list', async () => {
    const title = async (path: string) => {
      const { html } = await read(path);
      return [/<title>([^<]*)/.exec(html)?.[1] ?? '', /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? ''];
    };
    expect(await title('/en/programs?recipient=gavi')).toEqual([
      expect.stringContaining('Budget programmes · Pays into: Gavi, the Vaccine Alliance'),
      'Budget programmes, filtered',
    ]);
    expect(await title('/ja/programs?order=NAME_ASC')).toEqual([expect.stringMatching(/^予算事業/), '予算事業']);
    expect((await made('/ja/programs?order=NAME_ASC')).length).toBe(0);
  });

  it('of words say that they are looked for in each name by itself, and how many of the other level fit', async () => {
    const text = '支援';
    const counts = async (level: string) => {
      const { programs } = await served.world.data(
        `{ programs(filter: { text: "${text}" }, level: [${level}]) { totalCount } }`,
      );
      return programs.totalCount;
    };
    const [wholes, parts] = [await counts('PROGRAM'), await counts('COMPONENT')];
    expect(Math.min(wholes, parts)).toBeGreaterThan(0);
    const address = `/en/programs?text=${encodeURIComponent(text)}`;
    const page = await read(address);
    expect(page.text).toContain('looked for in the name of each by itself');
    expect(page.text).toContain(`${parts} part`);
    const both = page.links.find((link) => link.includes('level=PROGRAM&level=COMPONENT')) ?? '';
    const all = await read(both);
    expect(all.text).toContain(`${wholes + parts} programmes`);
    expect(all.text).not.toContain('fits as well');
    expect((await read(`${address}&level=COMPONENT`)).text).toContain(`${wholes} whole programme`);
  });
});

describe('the pages of a list', () => {
  it('tell which rows they have, and lead on, back and to the first', async () => {
    const first = await read('/en/programs?ministry=mhlw');
    const total = await count('division: ["mhlw"]');
    expect(total).toBeGreaterThan(60);
    expect(first.text).toContain(`(1–20 of ${total})`);
    const next = (page: Awaited<ReturnType<typeof read>>) => page.links.find((link) => link.includes('after=')) ?? '';
    const second = await read(next(first));
    expect(second.text).toContain(`(21–40 of ${total})`);
    expect(second.links.filter((link) => link === '/en/programs?ministry=mhlw').length).toBeGreaterThanOrEqual(2);
    const third = await read(next(second));
    expect(third.text).toContain(`(41–60 of ${total})`);
    const before = third.links.find((link) => link.includes('before=')) ?? '';
    const back = await read(before);
    expect(back.text).toContain(`(21–40 of ${total})`);
    const rows = ({ html }: { html: string }) => [...html.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
    expect(rows(back)).toEqual(rows(second));
    expect(back.html).toContain('noindex');
    // A file has all rows, whichever page leads to it.
    expect(back.links).toContain('/en/programs.csv?ministry=mhlw');
  });

  it('are not claimed to be others by an address', async () => {
    const first = await read('/ja/programs?ministry=mhlw');
    const next = first.links.find((link) => link.includes('after=')) ?? '';
    expect((await read(next)).text).toContain('件中21～40件目）');
    for (const page of ['900', '3', next.replace(/.*page=2/, '3')]) {
      const wrong = await read(next.replace(/page=[\w-]+/, `page=${page}`));
      expect(wrong.text).toContain('20件を表示）');
      expect(wrong.text).toContain(`ページ番号に「${page}」は指定できない`);
      // Nor are they passed on: what the next page has is not known either.
      expect((await read(wrong.links.find((link) => link.includes('after=')) ?? '')).text).toContain('20件を表示）');
    }
    expect((await read('/ja/programs?before=nope')).text).toContain('nope');
  });

  it.each([
    ['/en/programs?page=2', '“2” cannot be the number of the page; it was ignored. The links of a list lead'],
    ['/en/organizations/mhlw/relations?page=3-abcdef', '“3-abcdef” cannot be the number of the page'],
    ['/ja/search?q=AMR&page=2', 'ページ番号に「2」は指定できない'],
    ['/ja/changes?page=9', 'ページ番号に「9」は指定できない'],
  ])('%s: a number without a place is told', async (path, told) => {
    expect((await read(path)).text).toContain(told);
  });

  it('is told of two places which one is not taken', async () => {
    const first = await read('/en/programs?ministry=mhlw');
    const after = /after=([\w-]+)/.exec(first.links.join(' '))?.[1] ?? '';
    const both = await read(`/en/programs?ministry=mhlw&after=${after}&before=${after}`);
    expect(both.text).toContain('begins behind one place or ends before one, not both');
    expect(both.text).not.toContain('cannot be');
    expect(both.text).toContain(`(20 of ${await count('division: ["mhlw"]')} on this page)`);
  });
});
