import { describe, expect, it } from 'vitest';
import { isInBoth } from '../support/in-both.ts';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving();
const read = (path: string) => readPage(served.server, path);

describe('the page of an organisation', () => {
  it.each(['undp', 'gavi', 'mhlw'])('has all that stands in the middle of the drawing of %s within it', async (id) => {
    const { html } = await read(`/en/organizations/${id}`);
    const drawings = [...html.matchAll(/<svg viewBox="0 0 \d+ ([\d.]+)"(?:(?!<\/svg>).)*<\/svg>/gs)].filter(([all]) =>
      all.includes('class="hub"'),
    );
    expect(drawings).not.toEqual([]);
    for (const [all, height] of drawings) {
      const [hub = ''] = /<rect[^>]*class="hub"[^>]*>/.exec(all) ?? [];
      const [top, tall] = ['y', 'height'].map((name) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(hub)?.[1]));
      expect(top).toBeGreaterThanOrEqual(0);
      expect((top ?? 0) + (tall ?? 0)).toBeLessThanOrEqual(Number(height));
    }
  });

  it('tells whose money it receives, and of whom it does not say that it runs anything', async () => {
    const { part, links, html } = await read('/en/organizations/gavi');
    const { programs } = await served.world.data(
      '{ programs(filter: { recipient: ["gavi"] }, level: [PROGRAM, COMPONENT]) { totalCount } }',
    );
    expect(part('programs')).toContain(
      `It receives the money of ${programs.totalCount} programmes, parts counted each`,
    );
    expect(part('programs')).not.toContain('It runs');
    expect(part('programs')).toMatch(/Contribution to Gavi Run by .*MHLW/);
    expect(html).toContain('Ministries: requested, million yen');
    expect(links.some((link) => link.startsWith('/en/programs/') && link.includes('#'))).toBe(true);
  });

  it.each(['en', 'ja'])(
    'tells in which programmes of others it takes part, and they tell of it (%s)',
    async (language) => {
      const { organizations } = await served.world.data(
        `{ organizations(filter: { programRole: [TAKES_PART] }, first: 100) {
        nodes { id programs(role: [TAKES_PART], first: 100) { totalCount nodes { id } } } } }`,
      );
      expect(organizations.nodes.length).toBeGreaterThan(10);
      const asPath = (id: string) =>
        `/${language}/${id.replace('org:', 'organizations/').replace('program:', 'programs/')}`;
      for (const { id, programs } of organizations.nodes) {
        const { part, links } = await read(asPath(id));
        const { totalCount: number } = programs;
        const told = language === 'ja' ? `参画する事業（${number}件）` : `It takes part in ${number} programme`;
        expect(part('programs'), id).toContain(told);
        expect(links, id).toContain('#takes-part');
        for (const program of programs.nodes) expect(links, id).toContain(asPath(program.id));
      }
      const [{ id, programs }] = organizations.nodes;
      const { links, part } = await read(asPath(programs.nodes[0].id));
      expect(links).toContain(asPath(id));
      expect(part('who')).toContain(language === 'ja' ? 'その他の担当組織' : 'Takes part besides');
    },
  );

  it('has what counts in the list of organisations lead to', async () => {
    const { links } = await read('/en/organizations?role=TAKES_PART');
    const counts = links.filter((link) => link.startsWith('/en/organizations/') && link.includes('#'));
    expect(counts.length).toBeGreaterThan(10);
    for (const link of counts) {
      const [path = '', id] = link.split('#');
      expect((await read(path)).html, link).toContain(`id="${id}"`);
    }
  });

  it('tells when it was founded, with the line', async () => {
    expect((await read('/en/organizations/gardp')).text).toMatch(/Founded or first met in May 2016\. P .*l\. \d+/);
    expect((await read('/ja/organizations/gardp')).text).toContain('2016年5月');
  });

  it('tells duties, kinds of cooperation, predecessors and successors', async () => {
    const { organization } = await served.world.data(
      '{ organization(id: "org:mhlw-international-affairs-division") { duties { textEn } } }',
    );
    const duties = (await read('/en/organizations/mhlw-international-affairs-division')).part('duties');
    for (const { textEn } of organization.duties) expect(duties).toContain(textEn);
    expect((await read('/ja/organizations/mhlw')).part('duties')).toContain('委託・補助');
    expect((await read('/en/organizations/jihs')).part('place')).toMatch(
      /Took over from .*National Center for Global Health/,
    );
    expect((await read('/en/organizations/ncgm')).part('place')).toContain('Is taken over by');
  });

  it('stands in a tree between what it is a part of and its parts', async () => {
    const { part, links } = await read('/en/organizations/health-policy-bureau');
    const place = part('place');
    expect(place.indexOf('Ministry of Health, Labour and Welfare')).toBeLessThan(place.indexOf('Health Policy Bureau'));
    const { organization } = await served.world.data(
      '{ organization(id: "org:health-policy-bureau") { children(first: 50) { nodes { id } } } }',
    );
    for (const { id } of organization.children.nodes) expect(links).toContain(`/en/organizations/${id.slice(4)}`);
  });

  it('cuts no list without saying how many more there are, and where', async () => {
    const { links, part } = await read('/en/organizations/mhlw');
    const { programs } = await served.world.data('{ programs(filter: { division: ["mhlw"] }) { totalCount } }');
    expect(part('programs')).toContain(`It runs ${programs.totalCount} programmes`);
    expect(part('programs')).toContain(`${programs.totalCount - 6} more`);
    for (const all of [
      '/en/programs?division=mhlw',
      '/en/organizations?parent=mhlw',
      '/en/organizations/mhlw/mentions?kind=MEASURE',
      '/en/initiatives?item=8&organization=mhlw',
    ]) {
      expect(links).toContain(all);
      expect((await read(all)).status).toBe(200);
    }
  });

  it('leads to what it shares with each partner', async () => {
    const { part, links } = await read('/en/organizations/jica');
    expect(part('shared')).toContain('Ministry of Foreign Affairs');
    expect(links).toContain('/en/organizations/jica/partners/mofa');
    const shared = await read('/en/organizations/jica/partners/mofa');
    const { sharedInitiatives } = await served.world.data(
      '{ sharedInitiatives(organizations: ["JICA", "MOFA"], first: 100) { totalCount nodes { titleEn } } }',
    );
    expect(shared.text).toContain(`${sharedInitiatives.totalCount} initiatives`);
    for (const { titleEn } of sharedInitiatives.nodes.slice(0, 5)) expect(shared.text).toContain(titleEn);
    expect((await read('/en/organizations/jica/partners/nosuch')).status).toBe(404);
    expect((await read('/en/organizations/jica/partners/jica')).status).toBe(404);
  });
});

describe('what documents say of two organisations', () => {
  it('is in the language of the page, whatever they say', async () => {
    const rows = await served.world.store.read(
      'MATCH (:Organization)-[r]->(:Organization) WHERE r.statement IS NOT NULL RETURN DISTINCT r.statement AS en, r.statementJa AS ja',
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ en, ja }) => !isInBoth(en, ja))).toEqual([]);
    expect((await read('/ja/organizations/mhlw/relations')).text).toMatch(/国際労働機関\s*（拠出）/);
    const { text } = await read('/en/organizations/mhlw/relations');
    expect(text).toContain('(pays contributions)');
    expect(text).toContain('(as the names of units are printed)');
  });
});

describe('no page is too long to be loaded on a phone', () => {
  it.each([
    '/organizations/mhlw',
    '/organizations/mofa',
    '/items/2',
    '/items/5',
    '/programs',
    '/initiatives',
    '/changes',
  ])('%s', async (path) => {
    for (const language of ['en', 'ja']) {
      const { html } = await read(`/${language}${path}`);
      expect(Buffer.byteLength(html)).toBeLessThan(156_000);
    }
  });
});
