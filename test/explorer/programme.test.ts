import { describe, expect, it } from 'vitest';
import { isInBoth } from '../support/in-both.ts';
import { serving } from '../support/server.ts';
import { readCsv, readPage } from './read-page.ts';

const served = serving();
const read = (path: string) => readPage(served.server, path);

/** Contribution to GARDP: the request of one year and review sheets of four others. */
const GARDP = '18205be6';

describe('the page of a programme', () => {
  it('has every year with its stages, each amount leading to its line on the page', async () => {
    const { part, html, links } = await read(`/ja/programs/${GARDP}`);
    const { node } = await served.world.data(
      `{ node(id: "program:${GARDP}") { ... on BudgetProgram { years { fiscalYear request executed } budget { id } } } }`,
    );
    expect(node.years.length).toBeGreaterThan(3);
    const years = part('years');
    for (const { fiscalYear } of node.years) expect(years).toContain(`令和${fiscalYear - 2018}年度`);
    expect(years).toMatch(/執行率/);
    expect(years).toContain('100%');
    const anchors = links.filter((link) => link.startsWith(`/ja/programs/${GARDP}#`));
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor.split('#')[1]}"`);
    for (const { id } of node.budget) expect(html).toContain(`id="${id.replaceAll(/[^\w-]/g, '-')}"`);
  });

  it.each([
    [
      'en',
      'f1f645c1',
      /Draft FY2025, yen in words.*Supplementary FY2024, yen in words/,
      /the draft gives 177 ?百万円 and the FY2024/,
    ],
    ['ja', 'f1f645c1', /令和7年度予算案 文中に記載.*令和6年度補正 文中に記載/, /177百万円/],
    [
      'en',
      '9e8e9b6c',
      /Draft FY2025, yen in words Supplementary FY2024, yen –/,
      /The draft gives 25 ?百万円 of the 29 ?百万円/,
    ],
  ])(
    'says what the draft gives where only a sentence of an overview tells it (%s, %s)',
    async (language, id, figures, words) => {
      const { node } = await served.world.data(
        `{ node(id: "program:${id}") { ... on BudgetProgram { outcome draftAmount budget(stage: DRAFT) { id } } } }`,
      );
      expect([node.draftAmount, node.budget]).toEqual([null, []]);
      const { text, part } = await read(`/${language}/programs/${id}`);
      expect(text).toMatch(figures);
      // In sight, and folded with its lines.
      expect(part('years').match(new RegExp(words, 'g'))?.length).toBe(2);
      const list = await read(`/${language}/programs?outcome=${node.outcome}`);
      expect(list.links).toContain(`/${language}/programs/${id}#years`);
    },
  );

  it('has for files what is printed beside an amount, also where there is none', async () => {
    const { programs } = await served.world.data(
      '{ programs(level: [PROGRAM, COMPONENT], first: 100, filter: { fiscalYear: 2025, stage: REQUEST }) { nodes { id budget { note } } } }',
    );
    const noted = programs.nodes.filter(({ budget }: any) => budget.some(({ note }: any) => note !== null)).slice(0, 8);
    expect(noted.length).toBeGreaterThan(3);
    for (const { id, budget } of noted) {
      const rows = await readCsv(served.server, `/en/programs/${id.replace('program:', '')}.csv`);
      const notes = rows.slice(0, budget.length).map(({ note }) => note);
      expect(notes, id).toEqual(budget.map(({ note }: any) => note ?? ''));
    }
  });

  it('says so of no other programme: what is not given stays a dash', async () => {
    const { text } = await read('/en/programs?outcome=NOT_IN_DRAFT&outcome=OUT_OF_SCOPE&outcome=UNKNOWN');
    expect(text).not.toContain('in words');
    expect((await read('/en/programs?outcome=MOVED_TO_SUPPLEMENTARY')).text).not.toContain('in words');
  });

  it('has an amount as printed where only a part of it is counted here, and tells where the others are', async () => {
    const { node } = await served.world.data(`{ node(id: "program:55fe0f18") { ... on BudgetProgram {
      budget { stage amount countedAmount countedElsewhere { id } } } } }`);
    const line = node.budget.find(
      ({ stage, amount, countedAmount }: { stage: string; amount: number; countedAmount: number | null }) =>
        stage === 'REQUEST' && countedAmount !== null && countedAmount !== amount,
    );
    const { text, part, links } = await read('/en/programs/55fe0f18');
    const million = (yen: number) => (yen / 1e6).toFixed(1).replace(/\.0$/, '');
    const told = `${(line.amount / 1e9).toFixed(3).replace(/0+$/, '')} billion ${million(line.countedAmount)} million counted here`;
    expect(part('years')).toContain(told);
    expect(text.match(/million counted here/g)?.length).toBeGreaterThan(1);
    expect(line.countedElsewhere.length).toBeGreaterThan(0);
    for (const { id } of line.countedElsewhere) expect(links).toContain(`/en/programs/${id.slice('program:'.length)}`);
  });

  it('tells what became of each request, with the lines', async () => {
    const { node } = await served.world.data(
      '{ node(id: "program:e10fb7d3") { ... on BudgetProgram { outcome years { outcome } } } }',
    );
    expect(node).not.toBeNull();
    const years = (await read('/en/programs/e10fb7d3')).part('years');
    expect(years).toMatch(/What became of the request/);
    expect(years).toMatch(/Concluded by a rule from what is printed\./);
  });

  it('has its review sheets with number, unit chain and lines', async () => {
    const { part, links } = await read(`/en/programs/${GARDP}`);
    expect(part('sheets')).toMatch(
      /2885 .*FY2024 .*厚生労働省 › 大臣官房 › 国際課 .*FY2020 – no end planned .*contribution/,
    );
    expect(part('sheets')).toMatch(/table 1-1\)?.*line \d+/);
    expect(links).toContain('/en/programs?sheet=2885');
  });

  it('has bars for what was asked, given and spent, and their numbers in the table', async () => {
    const response = await fetch(`${served.server.url}/en/programs/${GARDP}.svg`);
    const svg = await response.text();
    expect(svg).toContain('Spent');
    const { text } = await read(`/en/programs/${GARDP}`);
    for (const [, told] of svg.matchAll(/>([\d.]+ (?:million|billion)) yen</g)) expect(text).toContain(told);
  });

  it('names all that it is a part of, the nearest first', async () => {
    const { node } = await served.world.data(
      '{ node(id: "program:047484f3") { ... on BudgetProgram { parents { id } } } }',
    );
    expect(node.parents).toHaveLength(2);
    const { html } = await read('/en/programs/047484f3');
    const opening = html.slice(html.indexOf('<h1'), html.indexOf('<h2'));
    const places = node.parents.map(({ id }: { id: string }) => opening.indexOf(`/programs/${id.split(':')[1]}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a: number, b: number) => a - b));
  });

  it('names the ministry, and folds candidates away with their reasons', async () => {
    const { programs } = await served.world.data(`{ programs(first: 100, filter: { item: [2] }) {
      nodes { id all: items(minConfidence: 0.3) { totalCount } sure: items { totalCount } } } }`);
    const unsure = programs.nodes.find(
      ({ all, sure }: { all: { totalCount: number }; sure: { totalCount: number } }) =>
        all.totalCount > sure.totalCount,
    );
    const { html, text } = await read(`/en/programs/${unsure.id.slice('program:'.length)}`);
    expect(text).toMatch(/Ministry: .*Ministry of|Ministry: .*Cabinet/);
    expect(html).toMatch(/<details class="folded"><summary>Candidates below a confidence of 0\.6/);
  });
});

describe('the page of an item', () => {
  it('adds up to what the list of items says, and shows what was spent', async () => {
    const { budgetSummary } = await served.world.data(
      '{ budgetSummary(groupBy: ITEM) { groups { key amount previousAmount } } }',
    );
    const { amount } = budgetSummary.groups.find(({ key }: { key: string }) => key === 'item:11');
    const billions = `${(amount / 1e9).toPrecision(4)} billion yen requested`;
    const { text, part } = await read('/en/items/11');
    expect(text).toContain(billions);
    expect(part('money')).toMatch(/Spent .*FY2023 · 100%/);
    expect(part('money')).toMatch(/MAFF/);
    expect(text).toContain('Printed by Follow-up of the Global Health Strategy');
  });

  it('has its mark once where it is named', async () => {
    for (const number of [2, 11]) {
      const { html } = await read(`/ja/items/${number}`);
      const mark = String.fromCodePoint(0x2460 + number - 1);
      expect(html).not.toMatch(new RegExp(`${mark}\\s*${mark}`));
    }
  });

  it('words a link by a stated plan', async () => {
    const { strategyItems } = await served.world.data(
      '{ strategyItems { number programs(first: 50) { edges { link } } } }',
    );
    const item = strategyItems.find(({ programs }: { programs: { edges: { link: string }[] } }) =>
      programs.edges.some(({ link }) => link === 'POLICY'),
    );
    expect((await read(`/en/items/${item.number}`)).text).toContain('its own sheet states a plan that is named there');
  });

  it('says plainly which initiatives no programme carries', async () => {
    const { initiatives } = await served.world.data(
      '{ initiatives(filter: { funded: false, item: [1] }) { nodes { id titleEn } } }',
    );
    const [initiative] = initiatives.nodes;
    expect((await read(`/en/initiatives/${initiative.id.slice('initiative:'.length)}`)).part('programs')).toContain(
      'No programme behind it is known.',
    );
  });
});

describe('why an outcome was decided', () => {
  it('is told in Japanese on Japanese pages, whatever the sentence', async () => {
    const rows = await served.world.store.read(
      'MATCH (n:BudgetProgram) WHERE n.outcomeReason IS NOT NULL RETURN DISTINCT n.outcomeReason AS en, n.outcomeReasonJa AS ja',
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ en, ja }) => !isInBoth(en, ja))).toEqual([]);
    const { html } = await read('/ja/items/11');
    expect(html).toContain('他局の要求であり、予算案の資料は医政局分のみです。');
    // What a link by a plan rests on is said once, in Japanese, by the words for its kind.
    expect(html).not.toContain('Its review sheet states');
    expect(html).not.toContain('計画が、レビューシートに記載されています');
    const english = (await read('/en/items/11')).html;
    expect(english).toContain('Another bureau asks for it');
    expect(english).toContain('Its review sheet states the plan');
  });
});

/** Marks of language within a sentence are blanks in the text of a page. */
const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '');

describe('why a programme is linked to the strategy', () => {
  it('is told in the language of the page, whether a rule or a person says it', async () => {
    const rows = await served.world.store.read(
      `MATCH (n:BudgetProgram)-[r:CARRIES]->() WHERE n.level = 'PROGRAM'
       RETURN n.id AS id, r.basis AS basis, r.link AS link, r.reason AS en, r.reasonJa AS ja ORDER BY id, en`,
    );
    expect(rows.filter(({ en, ja }) => !isInBoth(en, ja))).toEqual([]);
    const ofKind = (basis: string, link: string) => rows.find((row) => row['basis'] === basis && row['link'] === link);
    const kinds = [
      ['CURATED', 'POLICY'],
      ['CURATED', 'SUBJECT'],
      ['CURATED', 'INSTITUTION'],
      ['DERIVED', 'INSTITUTION'],
      ['DERIVED', 'SUBJECT'],
    ];
    for (const [basis = '', link = ''] of kinds) {
      const { id, en, ja } = ofKind(basis, link) as Record<'id' | 'en' | 'ja', string>;
      const address = `programs/${id.slice('program:'.length)}`;
      const japanese = withoutBlanks((await read(`/ja/${address}`)).part('strategy'));
      expect(japanese, address).toContain(withoutBlanks(ja));
      expect(japanese, address).not.toContain(withoutBlanks(en));
      const english = withoutBlanks((await read(`/en/${address}`)).part('strategy'));
      expect(english, address).toContain(withoutBlanks(en));
      expect(english, address).not.toContain(withoutBlanks(ja));
    }
  });
});

it('a name that no document prints says what it was made from, in the words of the page', async () => {
  const programs: { id: string; nameBasis: string }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: any = await served.world.data(
      'query ($after: String) { programs(level: [PROGRAM, COMPONENT], first: 100, after: $after) { nodes { id nameBasis } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    programs.push(...page.programs.nodes.filter(({ nameBasis }: any) => nameBasis !== null));
    more = page.programs.pageInfo.hasNextPage;
    after = page.programs.pageInfo.endCursor;
  }
  expect(programs.length).toBeGreaterThan(3);
  for (const { id, nameBasis } of programs) {
    const path = `/programs/${id.replace('program:', '')}`;
    expect((await readPage(served.server, `/ja${path}`)).text, id).toMatch(/推定した名称です（[^a-z（）]+から）/);
    expect((await readPage(served.server, `/en${path}`)).text, `${id} ${nameBasis}`).toMatch(
      /was inferred \(from [a-z ]+\)/,
    );
  }
});
