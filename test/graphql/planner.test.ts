import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.services.directories.get();
});
afterAll(() => world.close());
beforeEach(() => {
  world.calls.length = 0;
});

describe('one root field, one Cypher', () => {
  it('answers a deep selection in one read', async () => {
    const data = await world.data(`{
      strategyItem(number: 5) {
        measures { directions { text } initiatives(first: 50) { totalCount edges { node {
          title
          organizations { totalCount edges { basis node { name collaborators(first: 2) { edges { shared node { name } } } } } }
        } } } }
      }
    }`);
    expect(world.calls).toHaveLength(1);
    const initiatives = data['strategyItem'].measures.flatMap((measure: any) => measure.initiatives.edges);
    expect(initiatives.length).toBeGreaterThan(20);
    expect(initiatives[0].node.organizations.edges[0].node.collaborators.edges).toHaveLength(2);
  });

  it('reads once for each root field', async () => {
    await world.data('{ a: strategyItem(number: 1) { title } b: strategyItem(number: 2) { title } documents { id } }');
    expect(world.calls).toHaveLength(3);
  });

  it('takes null for an argument with a default as the default, literally and by a variable', async () => {
    const query = (
      shared: string,
      match: string,
      length: string,
    ) => `query ($shared: Int, $match: Match, $length: Int) {
      collaborations(first: 3${shared}) { totalCount }
      organizationNetwork(kinds: [MINISTRY]${shared}) { links { weight } }
      sharedInitiatives(organizations: ["JICA", "MOFA"]${match}) { totalCount }
      path(from: "AMED", to: "METI"${length}) { length }
    }`;
    const { data: expected } = await world.ask(query('', '', '').replace(/^query \(.*?\)/, 'query'));
    expect(expected?.['collaborations']).toEqual({ totalCount: expect.any(Number) });
    const variables = { shared: null, match: null, length: null };
    const byVariable = query(', minShared: $shared', ', match: $match', ', maxLength: $length');
    expect(await world.data(byVariable, variables)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(await world.data(byVariable)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('asks the store nothing for what the process knows', async () => {
    await world.data('{ __typename dataVersion { hash } __schema { queryType { name } } }');
    expect(world.calls).toHaveLength(0);
  });
});

describe('selections', () => {
  it('answers one field under two aliases with different arguments', async () => {
    const { organization } = await world.data(`{ organization(name: "JICA") {
      two: initiatives(first: 2) { nodes { id } }
      three: initiatives(first: 3) { nodes { id title } }
      named: initiatives(basis: NAMED, first: 100) { totalCount }
      inherited: initiatives(basis: INHERITED, first: 100) { totalCount }
      all: initiatives(first: 100) { totalCount }
    } }`);
    expect(organization.two.nodes).toHaveLength(2);
    expect(organization.three.nodes.map((node: any) => node.id).slice(0, 2)).toEqual(
      organization.two.nodes.map((node: any) => node.id),
    );
    expect(organization.named.totalCount + organization.inherited.totalCount).toBe(organization.all.totalCount);
  });

  it('keeps two aliases of edges apart, whatever is asked below them', async () => {
    const { strategyItem } = await world.data(`{ strategyItem(number: 3) { initiatives(first: 1) {
      a: edges { node { organizations(first: 1) { nodes { name } } } }
      b: edges { node { organizations(first: 3) { nodes { name } } } }
      c: nodes { organizations(first: 2) { nodes { name } } }
    } } }`);
    const names = (part: any) => part.organizations.nodes.length;
    expect(names(strategyItem.initiatives.a[0].node)).toBe(1);
    expect(names(strategyItem.initiatives.b[0].node)).toBe(3);
    expect(names(strategyItem.initiatives.c[0])).toBe(2);
  });

  it('merges fragments, named and inline, on objects and interfaces', async () => {
    const data = await world.data(
      `
      query ($id: ID!) { node(id: $id) { ...any ... on StrategyItem { title ...more } ... on Organization { kind } } }
      fragment any on Node { id __typename evidence { startLine } }
      fragment more on StrategyItem { titleEn measures { position } measures { id } }
    `,
      { id: 'item:11' },
    );
    expect(data['node']).toMatchObject({
      id: 'item:11',
      __typename: 'StrategyItem',
      title: 'AMR',
      measures: [{ position: 1 }],
    });
    expect(data['node'].measures[0].id).toMatch(/^measure:11-/);
    expect(data['node']).not.toHaveProperty('kind');
  });

  it('lets fragments on different types answer under one name with different arguments', async () => {
    const { search } = await world.data(`{ search(query: "AMR", first: 20) { nodes { __typename
      ... on StrategyItem { list: initiatives(first: 1) { totalCount } }
      ... on Policy { list: initiatives(first: 2) { totalCount } }
    } } }`);
    const types = new Set(search.nodes.filter((node: any) => node.list).map((node: any) => node.__typename));
    expect(types).toContain('StrategyItem');
    expect(types).toContain('Policy');
  });

  it('follows @skip and @include, as literals and as variables, and does not read what is left out', async () => {
    const query =
      'query ($with: Boolean!) { strategyItem(number: 1) { title measures @include(if: $with) { id } titleEn @skip(if: true) } }';
    const without = await world.data(query, { with: false });
    expect(without).toEqual({ strategyItem: { title: expect.any(String) } });
    expect(world.calls[0]?.cypher).not.toContain('HAS_MEASURE');
    const having = await world.data(query, { with: true });
    expect(having['strategyItem'].measures.length).toBeGreaterThan(0);
  });

  it('takes variables at every depth, and their defaults', async () => {
    const query = `query ($n: Int!, $first: Int = 1, $basis: [ResponsibilityBasis!]) {
      strategyItem(number: $n) { initiatives(first: $first) { nodes { organizations(basis: $basis, first: $first) { nodes { id } totalCount } } } }
    }`;
    const one = await world.data(query, { n: 5 });
    expect(one['strategyItem'].initiatives.nodes).toHaveLength(1);
    const three = await world.data(query, { n: 5, first: 3, basis: ['NAMED'] });
    expect(three['strategyItem'].initiatives.nodes).toHaveLength(3);
  });
});

describe('pages', () => {
  it('walks a list without gap or overlap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { initiatives }: any = await world.data(
        'query ($after: String) { initiatives(first: 30, after: $after) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
        { after },
      );
      expect(initiatives.totalCount).toBe(97);
      expect(initiatives.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...initiatives.nodes.map((node: any) => node.id));
      after = initiatives.pageInfo.hasNextPage ? initiatives.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(97);
  });

  it('walks a nested list by cursors of its own', async () => {
    const first = await world.data(
      '{ organization(name: "厚労省") { initiatives(first: 2) { edges { cursor node { id } } } } }',
    );
    const [, second] = first['organization'].initiatives.edges;
    const next = await world.data(
      'query ($after: String) { organization(name: "厚労省") { initiatives(first: 2, after: $after) { pageInfo { hasPreviousPage } nodes { id } } } }',
      { after: second.cursor },
    );
    expect(next['organization'].initiatives.pageInfo.hasPreviousPage).toBe(true);
    expect(next['organization'].initiatives.nodes[0].id).not.toBe(second.node.id);
  });

  it.each([
    ['{ initiatives(first: -1) { totalCount } }', 'PAGE_SIZE'],
    ['{ initiatives(first: 101) { totalCount } }', 'PAGE_SIZE'],
    ['{ strategyItem(number: 1) { initiatives(first: 100000) { totalCount } } }', 'PAGE_SIZE'],
    ['{ initiatives(after: "nonsense") { totalCount } }', 'BAD_CURSOR'],
    ['{ initiatives(after: "") { totalCount } }', 'BAD_CURSOR'],
    ['{ strategyItem(number: 1) { initiatives(after: "cm93Oi0x") { totalCount } } }', 'BAD_CURSOR'],
  ])('%s is refused with %s, and the store is not asked', async (query, code) => {
    const { errors } = await world.ask(query);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(world.calls).toHaveLength(0);
  });
});

it('a size that is null is not given, written or as a variable', async () => {
  const written = await world.data('{ initiatives(first: null, last: 2) { nodes { id } } }');
  expect(written['initiatives'].nodes).toHaveLength(2);
  const query = 'query ($first: Int) { initiatives(first: $first, last: 2) { nodes { id } } }';
  expect(await world.data(query, { first: null })).toEqual(written);
});

it('names that are given many times are looked for once', async () => {
  const once = await world.data('{ programs(filter: { mentions: ["WHO"], policy: ["計画"] }) { totalCount } }');
  world.calls.length = 0;
  const many = `mentions: ${JSON.stringify(Array(50).fill('WHO'))}, policy: ${JSON.stringify(Array(50).fill('計画'))}`;
  expect(await world.data(`{ programs(filter: { ${many} }) { totalCount } }`)).toEqual(once);
  for (const list of world.calls.flatMap(({ parameters }) => Object.values(parameters)).filter(Array.isArray))
    expect(new Set(list).size).toBe(list.length);
});

describe('values and plans', () => {
  it('puts no value into the text of a query', async () => {
    const evil = "x' }) DETACH DELETE n //";
    for (const [query, variables] of [
      ['query ($v: String!) { search(query: $v) { totalCount } }', { v: evil }],
      ['query ($v: ID!) { node(id: $v) { id } }', { v: evil }],
      ['query ($v: String) { initiatives(filter: { text: $v }) { totalCount } }', { v: evil }],
      [`{ node(id: ${JSON.stringify(evil)}) { id } }`, undefined],
    ] as const) {
      const { errors } = await world.ask(query, variables);
      expect(errors).toBeUndefined();
    }
    expect(world.calls).toHaveLength(4);
    for (const { cypher } of world.calls) {
      expect(cypher).not.toContain('DETACH');
      expect(cypher).not.toMatch(/'[^']*x'/);
    }
  });

  it('keeps one plan for one document, whatever the values', async () => {
    const { statements } = world.services;
    const { execute, parse } = await import('graphql');
    const { RequestContext } = await import('../../src/context.ts');
    const document = parse(
      'query ($n: Int!, $first: Int) { strategyItem(number: $n) { initiatives(first: $first) { nodes { id } } } }',
    );
    const before = { hits: statements.hits, misses: statements.misses };
    for (const variableValues of [
      { n: 1, first: 2 },
      { n: 2, first: 5 },
      { n: 3, first: 9 },
    ]) {
      const result = await execute({
        schema: world.schema,
        document,
        variableValues,
        contextValue: new RequestContext(world.services),
      });
      expect(result.errors).toBeUndefined();
    }
    expect(statements.misses - before.misses).toBe(1);
    expect(statements.hits - before.hits).toBe(2);
    expect(new Set(world.calls.map((call) => call.cypher)).size).toBe(1);
    expect(world.calls.flatMap((call) => Object.values(call.parameters))).toEqual(expect.arrayContaining([1, 2, 3]));
  });

  it('makes another plan when a filter is left out', async () => {
    const query = 'query ($f: InitiativeFilter) { initiatives(filter: $f, first: 100) { totalCount } }';
    const all = await world.data(query, {});
    const amr = await world.data(query, { f: { item: [11] } });
    const basis = await world.data(query, { f: { basis: ['INHERITED'] } });
    expect(all['initiatives'].totalCount).toBe(97);
    expect(amr['initiatives'].totalCount).toBe(1);
    expect(basis['initiatives'].totalCount).toBeGreaterThan(10);
  });
});
