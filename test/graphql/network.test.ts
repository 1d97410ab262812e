import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

const EVERYTHING = `nodes { id: key name nameEn kind initiativeCount degree weight weightedDegree betweenness community organization { id } }
  links { source target weight initiatives { id title item { number } } items { number } }`;
const ALL = `{ organizationNetwork { ${EVERYTHING} } }`;
const BROKERS = '{ brokers { totalCount edges { pairs node { id name } from { id } to { id } } } }';

let world: World;
let network: any;
beforeAll(async () => {
  world = await openWorld();
  network = (await world.data(ALL))['organizationNetwork'];
});
afterAll(() => world.close());

describe('organizationNetwork', () => {
  it('has every organisation that answers for an initiative, and no other', async () => {
    const all: any[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { organizations }: any = await world.data(
        'query ($after: String) { organizations(first: 100, after: $after) { nodes { id initiatives { totalCount } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      all.push(...organizations.nodes);
      more = organizations.pageInfo.hasNextPage;
      after = organizations.pageInfo.endCursor;
    }
    const answering = all.filter((node) => node.initiatives.totalCount > 0);
    expect(network.nodes.map((node: any) => [node.id, node.initiativeCount])).toEqual(
      answering.map((node: any) => [node.id, node.initiatives.totalCount]),
    );
    expect(network.nodes.some((node: any) => node.degree === 0)).toBe(true);
  });

  it('has the links that `collaborations` lists, with what is shared', async () => {
    const { collaborations } = await world.data(`{ collaborations(first: 100) { totalCount nodes {
      shared organizations { id } initiatives(first: 100) { nodes { id } } items { number }
    } } }`);
    expect(network.links).toHaveLength(collaborations.totalCount);
    const pairs = collaborations.nodes.map((pair: any) => ({
      source: pair.organizations[0].id,
      target: pair.organizations[1].id,
      weight: pair.shared,
      initiatives: pair.initiatives.nodes.map((node: any) => node.id),
      items: pair.items,
    }));
    pairs.sort((a: any, b: any) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
    expect(
      network.links.map((link: any) => ({ ...link, initiatives: link.initiatives.map((node: any) => node.id) })),
    ).toEqual(pairs);
  });

  it('adds up', () => {
    for (const node of network.nodes) {
      const links = network.links.filter(({ source, target }: any) => source === node.id || target === node.id);
      expect([node.degree, node.weight, node.weightedDegree]).toEqual([
        links.length,
        links.reduce((sum: number, { weight }: any) => sum + weight, 0),
        node.weight,
      ]);
      expect(node.betweenness >= 0 && node.betweenness <= 1).toBe(true);
      expect(node.organization.id).toBe(node.id);
    }
    const communities = network.nodes.map((node: any) => node.community);
    expect(communities[0]).toBe(1);
    expect([...new Set(communities)]).toEqual(
      Array.from({ length: Math.max(...communities) }, (_, index) => index + 1),
    );
  });

  it('is read once, whatever is asked and however often', async () => {
    world.calls.length = 0;
    expect((await world.data(ALL))['organizationNetwork']).toEqual(network);
    expect(world.calls).toHaveLength(1);
    world.calls.length = 0;
    const { a, b } = await world.data(
      '{ a: organizationNetwork { n: nodes { betweenness } nodes { ...n } } b: organizationNetwork { links { weight } } } fragment n on OrganizationNetworkNode { community }',
    );
    expect(world.calls).toHaveLength(2);
    expect(a.n.map((node: any) => node.betweenness)).toEqual(network.nodes.map((node: any) => node.betweenness));
    expect(a.nodes.map((node: any) => node.community)).toEqual(network.nodes.map((node: any) => node.community));
    expect(b.links).toHaveLength(network.links.length);
  });

  it('keeps to kinds, basis, items and minShared', async () => {
    const ask = async (args: string) =>
      (await world.data(`{ organizationNetwork(${args}) { ${EVERYTHING} } }`))['organizationNetwork'];
    const ministries = await ask('kinds: [MINISTRY]');
    expect(new Set(ministries.nodes.map((node: any) => node.kind))).toEqual(new Set(['MINISTRY']));
    expect(ministries.links.length).toBeLessThan(network.links.length);
    const strong = await ask('minShared: 5');
    expect(strong.nodes).toHaveLength(network.nodes.length);
    expect(strong.links).toEqual(network.links.filter((link: any) => link.weight >= 5));
    const third = await ask('items: [3]');
    expect(third.links.length).toBeGreaterThan(0);
    expect(third.links.every((link: any) => link.items.every((item: any) => item.number === 3))).toBe(true);
    const named = await ask('basis: [NAMED]');
    const { collaborations } = await world.data('{ collaborations(basis: [NAMED]) { totalCount } }');
    expect(named.links).toHaveLength(collaborations.totalCount);
    expect(await ask('items: [99]')).toEqual({ nodes: [], links: [] });
    expect(
      (await world.ask('{ organizationNetwork(minShared: 0) { nodes { id: key } } }')).errors?.[0]?.extensions['code'],
    ).toBe('BAD_USER_INPUT');
  });
});

describe('brokers', () => {
  it('have to do with both of a pair that have not to do with each other', async () => {
    const { brokers } = await world.data(BROKERS);
    expect(brokers.totalCount).toBeGreaterThan(0);
    const { initiatives } = await world.data(
      '{ initiatives(first: 100) { nodes { organizations(first: 50) { nodes { id } } mentions(first: 50) { nodes { id } } } } }',
    );
    const together = new Set<string>();
    for (const { organizations, mentions } of initiatives.nodes) {
      const ids = [...organizations.nodes, ...mentions.nodes].map((node: any) => node.id);
      for (const a of ids) for (const b of ids) together.add(`${a} ${b}`);
    }
    for (const { node, from, to, pairs } of brokers.edges) {
      const joined = from
        .flatMap((a: any) =>
          to.filter((b: any) => a.id !== b.id && !together.has(`${a.id} ${b.id}`)).map((b: any) => [a.id, b.id]),
        )
        .filter(([a, b]: string[]) => together.has(`${a} ${node.id}`) && together.has(`${node.id} ${b}`));
      expect(joined).toHaveLength(pairs);
    }
    const counts = brokers.edges.map((edge: any) => edge.pairs);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('count each pair once where the two groups overlap', async () => {
    const { brokers } = await world.data(
      '{ brokers(from: [MINISTRY], to: [MINISTRY]) { edges { pairs node { id } from { id } to { id } } } }',
    );
    expect(brokers.edges.length).toBeGreaterThan(0);
    for (const { pairs, from, to } of brokers.edges) {
      expect(from).toEqual(to);
      expect(pairs).toBeLessThanOrEqual((from.length * (from.length - 1)) / 2);
    }
  });

  it('come in pages, between any groups', async () => {
    const args = 'from: [AGENCY], to: [INTERNATIONAL_ORGANIZATION]';
    const { all } = await world.data(
      `{ all: brokers(${args}, first: 100) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
    );
    const first = (await world.data(`{ brokers(${args}, first: 1) { nodes { id } pageInfo { endCursor } } }`))[
      'brokers'
    ];
    const next = (await world.data(`{ brokers(${args}, after: "${first.pageInfo.endCursor}") { nodes { id } } }`))[
      'brokers'
    ];
    expect([...first.nodes, ...next.nodes]).toEqual(all.nodes);
  });
});

const neo4j = inject('neo4jSettings');
describe.skipIf(!neo4j)('on Neo4j', () => {
  it('network and brokers are the same', async () => {
    const other = await openWorld(neo4j);
    for (const query of [
      ALL,
      BROKERS,
      `{ organizationNetwork(kinds: [MINISTRY, AGENCY], items: [3, 7], basis: [NAMED], minShared: 2) { ${EVERYTHING} } }`,
    ]) {
      expect(await other.data(query)).toEqual(await world.data(query));
    }
    await other.close();
  });
});
