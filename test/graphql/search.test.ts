import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEADS, SAME_THING } from '../../src/directory/field-names.ts';
import { squeezeFolded } from '../../src/directory/fold.ts';
import { openWorld, root, type World } from '../support/world.ts';

/** A line of the table of queries. */
interface ExpectedHit {
  query: string;
  first?: string | string[];
  title?: string;
  among?: string[];
  without?: string[];
  nothing?: true;
}

interface Hit {
  score: number;
  name: string;
  highlights: string[];
  node: { id: string; __typename: string };
}

interface Understood {
  terms: { text: string; synonyms: string[] }[];
  corrections: { typed: string; used: string }[];
}

const queries = load(readFileSync(`${root}test/graphql/search-queries.yaml`, 'utf8')) as ExpectedHit[];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function search(query: string, types?: string[]): Promise<Hit[]> {
  const data = await world.data(
    'query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types, first: 20) { totalCount edges { score name highlights node { id __typename } } } }',
    { query: String(query), ...(types ? { types } : {}) },
  );
  return data['search'].edges;
}

async function understood(query: string): Promise<Understood> {
  const data = await world.data(
    'query ($query: String!) { search(query: $query) { understood { terms { text synonyms } corrections { typed used } } } }',
    { query },
  );
  return data['search'].understood;
}

describe('the table of queries', () => {
  it.each(queries)('$query', async ({ query, first, title, among, without, nothing }) => {
    const hits = await search(query);
    const [hit] = hits;
    if (nothing) expect(hits).toEqual([]);
    else if (without) expect(without.filter((id) => hits.some(({ node }) => node.id === id))).toEqual([]);
    else if (among) expect(hits.slice(0, 5).map(({ node }) => node.id)).toEqual(expect.arrayContaining(among));
    else if (title !== undefined) expect(hit?.name).toContain(title);
    else expect([first].flat()).toContain(hit?.node.id);
  });

  it('asks nothing twice, and says of every query what must come first', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    const unsaid = queries.filter(
      ({ first, title, among, without, nothing }) =>
        [first, title, among, without, nothing].filter(Boolean).length !== 1,
    );
    expect(unsaid).toEqual([]);
  });
});

describe('search', () => {
  it('puts exact names before beginnings, those before what contains them, and never a worse score before a better one', async () => {
    const hits = await search('グローバルファンド');
    expect(hits[0]?.name).toBe('グローバルファンド');
    const begins = hits.findIndex(({ name }, at) => at > 0 && name.startsWith('グローバルファンド'));
    const contains = hits.findIndex(
      ({ node, name }) => node.__typename === 'Initiative' && name.includes('グローバルファンド'),
    );
    expect(begins).toBeGreaterThan(0);
    expect(contains).toBeGreaterThan(begins);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('looks for one thing at a time, and lets others have their turn between two', async () => {
    const many = Array.from({ length: 12 }, (_, at) => `s${at}: search(query: "健康 医療 感染 ${at}") { totalCount }`);
    const order: string[] = [];
    const asked = world.data(`{ ${many.join(' ')} }`).then(() => order.push('search'));
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    // Anything else of the process: an answer to somebody, a look at whether it lives.
    await turn();
    await turn();
    order.push('other');
    await asked;
    expect(order).toEqual(['other', 'search']);
  });

  it('mends so many words of a query, and no more', async () => {
    const slips = ['antimicrobal', 'resistence', 'pandemc', 'vacine', 'helth', 'tuberclosis', 'malria', 'nutriton'];
    expect((await understood(slips.join(' '))).corrections).toHaveLength(slips.length);
    const more = [...slips, ...slips].map((word, at) => (at < slips.length ? word : `${word}x`));
    expect((await understood(more.join(' '))).corrections.length).toBeLessThanOrEqual(12);
  });

  it('tells what ids are near to one that nothing has, whatever has them', async () => {
    for (const [asked, prefix] of [
      ['item:99', 'item:'],
      ['sheet:2024-126', 'sheet:'],
      ['total:0', 'total:'],
      ['line:0', 'line:'],
    ]) {
      const { closest } = await world.data(`{ closest(id: "${asked}") { id } }`);
      expect(closest.length, asked).toBeGreaterThan(0);
      for (const { id } of closest) expect(id.startsWith(prefix ?? '')).toBe(true);
    }
  });

  it('marks the place', async () => {
    const [first] = await search('厚労');
    expect(first?.highlights).toContain('«厚労»省');
  });

  it('keeps to the types asked for', async () => {
    const hits = await search('AMR', ['POLICY', 'STRATEGY_ITEM']);
    expect(new Set(hits.map(({ node }) => node.__typename))).toEqual(new Set(['StrategyItem', 'Policy']));
  });

  it('finds headings of the budget documents', async () => {
    const [first] = await search('ドラッグラグ', ['BUDGET_SECTION']);
    expect(first?.node.__typename).toBe('BudgetSection');
    expect(first?.name).toContain('ドラッグラグ');
  });

  it('does not find two letters in the middle of words', async () => {
    for (const { name, node } of await search('R&D')) {
      expect(`${node.id} ${name}`).not.toMatch(/board|greenhouse|standard/i);
    }
  });

  it('finds what has one of the words only after what has all', async () => {
    const hits = await search("Japan's contribution to Gavi");
    expect(hits.length).toBeGreaterThan(5);
    // The programmes of both ministries have all of the words.
    const both = ['Gaviワクチンアライアンス拠出金', 'Gaviへの拠出'];
    const last = Math.max(...both.map((name) => hits.findIndex((hit) => hit.name === name)));
    expect(both).toContain(hits[0]?.name);
    expect(hits.slice(last + 1).every(({ score }) => score < (hits[last]?.score ?? 0))).toBe(true);
  });
});

describe('what was understood', () => {
  it('is the words without those that only hold others together', async () => {
    const { terms, corrections } = await understood('医師の偏在');
    expect(terms.map(({ text }) => text)).toEqual(['医師', '偏在']);
    expect(corrections).toEqual([]);
  });

  it('tells the other names that were looked for', async () => {
    const { terms } = await understood('WHOへの拠出金');
    expect(terms.map(({ text }) => text)).toEqual(['WHO', '拠出金']);
    expect(terms[0]?.synonyms).toEqual(expect.arrayContaining(['世界保健機関', 'World Health Organization']));
  });

  it('tells what people of the field call it, as far as documents print it, and marks that in what was found by it', async () => {
    const { terms, corrections } = await understood('NTDs');
    expect(corrections).toEqual([]);
    expect(terms.map(({ text }) => text)).toEqual(['NTDs']);
    expect(terms[0]?.synonyms).toEqual(expect.arrayContaining(['顧みられない熱帯病', 'neglected tropical diseases']));
    expect(terms[0]?.synonyms).not.toContain('NTD');
    const found = (await search('TB')).find(({ node }) => node.id === 'program:sheet-1268');
    expect(found?.highlights).toEqual([expect.stringContaining('«結核»')]);
  });

  it('looks for the words of what the field has a name for as well, and tells both', async () => {
    const { terms } = await understood('maternal and child health');
    expect(terms.map(({ text }) => text)).toEqual(['maternal and child health', 'maternal', 'child', 'health']);
    expect(terms[0]?.synonyms).toContain('母子保健');
    expect((await search('maternal and child health')).map(({ node }) => node.id)).toContain('org:ncchd');
  });

  it('takes no abbreviation for the initials of words that merely stand together, and for no other word', async () => {
    for (const query of ['IMF', 'WFP', 'MDB', 'IDB', 'PHEM', 'PHC']) {
      expect((await understood(query)).corrections, query).toEqual([]);
    }
  });

  it('has no name of the field that leads nowhere in the graph, and says none twice', async () => {
    const standing = async (name: string) => {
      const data = await world.data('query ($query: String!) { search(query: $query) { nodes { id } } }', {
        query: name,
      });
      return data['search'].nodes.length > 0;
    };
    for (const names of SAME_THING) expect(await standing(names.join(' ')), names.join(', ')).toBe(true);
    for (const { printed } of LEADS) for (const name of printed) expect(await standing(name), name).toBe(true);
    // What is printed itself needs no lead.
    for (const name of LEADS.flatMap(({ typed }) => typed)) {
      expect((await understood(name)).terms[0]?.synonyms.length, name).toBeGreaterThan(0);
    }
    const keys = [...SAME_THING.flat(), ...LEADS.flatMap(({ typed }) => typed)].map(squeezeFolded);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('tells what was mended', async () => {
    expect((await understood('Gvai')).corrections).toEqual([{ typed: 'Gvai', used: 'gavi' }]);
    expect((await understood('UNFPAA')).corrections).toEqual([{ typed: 'UNFPAA', used: 'unfpa' }]);
    expect((await understood('Gavi')).corrections).toEqual([]);
  });
});

describe('organization(name:)', () => {
  async function organization(name: string) {
    return world.ask('query ($name: String!) { organization(name: $name) { id } }', { name });
  }

  it.each([
    ['（独）国際協力機構', 'org:jica'],
    ['独立行政法人国際協力機構', 'org:jica'],
    ['国際協力機構（JICA）', 'org:jica'],
    ['（国研）日本医療研究開発機構（AMED）', 'org:amed'],
    ['㈱国際協力銀行', 'org:jbic'],
    ['(公財)医療機器センター', 'org:jaame'],
    ['一般社団法人日本専門医機構', 'org:japan-medical-specialty-board'],
    ['世界保健機関(WHO)', 'org:who'],
    ['Japan International Cooperation Agency (JICA)', 'org:jica'],
    ['厚生労働省国際課', 'org:mhlw-international-affairs-division'],
    ['厚労省 大臣官房 国際課', 'org:mhlw-international-affairs-division'],
    ['厚生労働省医政局総務課', 'org:hpb-general-affairs-division'],
    ['MHLW International Affairs Division', 'org:mhlw-international-affairs-division'],
    ['Ministry of Health, Labor and Welfare', 'org:mhlw'],
    ['World Health Organisation', 'org:who'],
    ['the World Bank', 'org:world-bank'],
    ['Bill and Melinda Gates Foundation', 'org:gates-foundation'],
    ['グロ−バルファンド', 'org:global-fund'],
    ['GF', 'org:global-fund'],
    ['GFATM', 'org:global-fund'],
    ['世界基金', 'org:global-fund'],
    ['STP', 'org:stop-tb-partnership'],
    ['StopTB', 'org:stop-tb-partnership'],
    ['WB', 'org:world-bank'],
    ['World Bank Group', 'org:world-bank'],
    ['BMGF', 'org:gates-foundation'],
    ['Gaviアライアンス', 'org:gavi'],
    ['国連エイズ合同計画', 'org:unaids'],
    ['NIBN', 'org:nibiohn'],
    ['Takeda', 'org:takeda'],
  ])('knows %s', async (name, id) => {
    const { data, errors } = await organization(name);
    expect(errors).toBeUndefined();
    expect((data as { organization: { id: string } }).organization.id).toBe(id);
  });

  it.each([
    ['総務課', ['org:hpb-general-affairs-division', 'org:mhlw-general-affairs-division']],
    ['国際協力機構（AMED）', ['org:amed', 'org:jica']],
  ])('does not guess which %s is meant, and says which it may be', async (name, ids) => {
    const { errors } = await organization(name);
    expect(errors?.[0]?.message).toContain('may be any of');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_ORGANIZATION',
      closest: expect.arrayContaining(ids.map((id) => expect.objectContaining({ id }))),
    });
  });

  it.each(['厚生労働省経済産業省', '外務省国際課', 'WTO', 'ジャイカ省', 'WPRO', 'EMRO', 'AfDB', 'FIND', 'IMF'])(
    'knows no %s',
    async (name) => {
      const { errors } = await organization(name);
      expect(errors?.[0]?.extensions['code']).toBe('UNKNOWN_ORGANIZATION');
    },
  );
});
