import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkCentrality } from '../../src/network/centrality.ts';
import { STORES } from '../support/stores.ts';
import { openWorld, type World } from '../support/world.ts';

/*
 * What organisations share is worked out when the graph is resolved. Here it is counted the slow way, from who answers for what, and
 * compared with what the API tells.
 */
const PAIRS = `MATCH (a:Organization)-[r:RESPONSIBLE_FOR]->(i:Initiative)<-[s:RESPONSIBLE_FOR]-(b:Organization)
WHERE a.id < b.id AND r.responsibility IN $basis AND s.responsibility IN $basis AND a.kind IN $kinds AND b.kind IN $kinds
WITH a.id AS source, b.id AS target, collect(DISTINCT i.id) AS initiatives WHERE size(initiatives) >= $minShared
RETURN source, target, initiatives ORDER BY source, target`;
const COUNTS = `MATCH (o:Organization)-[r:RESPONSIBLE_FOR]->(i:Initiative) WHERE r.responsibility IN $basis AND o.kind IN $kinds
RETURN o.id AS id, count(DISTINCT i) AS initiatives ORDER BY id`;
const KINDS = 'MATCH (o:Organization) RETURN collect(DISTINCT o.kind) AS kinds';

const BASES = [['NAMED'], ['INHERITED'], ['NAMED', 'INHERITED'], []];
const args = (given: Record<string, unknown>) => {
  const told = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll('"', '')}`);
  return told.length > 0 ? `(${told.join(', ')})` : '';
};
const INITIATIVES = 'initiatives(first: 100) { nodes { id } }';

describe.each(STORES)('what organisations share, on %s', (_name, settings) => {
  let world: World;
  let kinds: string[];
  beforeAll(async () => {
    world = await openWorld(settings);
    kinds = (await world.store.read(KINDS))[0]?.['kinds'] as string[];
  });
  afterAll(() => world?.close());

  const bothWays = async (given: { basis?: string[]; kinds?: string[]; minShared?: number }) => {
    const told = { basis: ['NAMED', 'INHERITED'], kinds, minShared: 1, ...given };
    const slow = (await world.store.read(PAIRS, told)) as { source: string; target: string; initiatives: string[] }[];
    const counts = await world.store.read(COUNTS, told);
    return { slow, counts };
  };

  it.each(BASES.flatMap((basis) => [1, 2, 5].map((minShared) => ({ basis, minShared }))))(
    'pairs on $basis that share $minShared or more',
    async (given) => {
      const { slow, counts } = await bothWays(given);
      const { collaborations, organizationNetwork: network } = await world.data(`{
        collaborations${args(given).replace(')', ', first: 100)')} { nodes { shared organizations { id } ${INITIATIVES} } }
        organizationNetwork${args(given)} { nodes { key initiativeCount } links { source target weight initiatives { id } } }
      }`);
      const found = collaborations.nodes.map(({ shared, organizations: [a, b], initiatives }: any) => {
        return { source: a.id, target: b.id, shared, initiatives: initiatives.nodes.map(({ id }: any) => id) };
      });
      expect(found.map(withSortedInitiatives)).toEqual(
        slow
          .map((pair) => ({ ...withSortedInitiatives(pair), shared: pair.initiatives.length }))
          .sort((a, b) => b.shared - a.shared || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1)),
      );
      expect(network.links.map(({ source, target, weight }: any) => [source, target, weight])).toEqual(
        slow.map(({ source, target, initiatives }) => [source, target, initiatives.length]),
      );
      expect(network.nodes.map(({ key, initiativeCount }: any) => [key, initiativeCount])).toEqual(
        counts.map(({ id, initiatives }) => [id, initiatives]),
      );
    },
  );

  it('collaborators are the pairs from both sides', async () => {
    const { slow } = await bothWays({ basis: ['NAMED'], minShared: 2 });
    const ids = [...new Set(slow.flatMap(({ source, target }) => [source, target]))].sort();
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      const { organization } = await world.data(
        `{ organization(id: "${id}") { collaborators(first: 100, basis: [NAMED], minShared: 2) { edges { shared node { id } } } } }`,
      );
      const others = slow.flatMap(({ source, target, initiatives }) =>
        source === id || target === id ? [[source === id ? target : source, initiatives.length] as const] : [],
      );
      expect(organization.collaborators.edges.map(({ shared, node }: any) => [node.id, shared])).toEqual(
        others.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
      );
    }
  });

  it('kinds leave pairs and nodes out', async () => {
    const given = { kinds: ['MINISTRY', 'AGENCY'] };
    const { slow, counts } = await bothWays(given);
    const { organizationNetwork: network } = await world.data(
      `{ organizationNetwork${args(given)} { nodes { key } links { source target } } }`,
    );
    expect(network.links).toEqual(slow.map(({ source, target }) => ({ source, target })));
    expect(network.nodes.map(({ key }: any) => key)).toEqual(counts.map(({ id }) => id));
  });

  it('the places of the whole network are those that its links give', async () => {
    const { slow, counts } = await bothWays({});
    const places = networkCentrality({
      nodes: counts.map(({ id }) => String(id)),
      links: slow.map(({ source, target, initiatives }) => ({ source, target, weight: initiatives.length })),
    });
    // The second is worked out when it is asked: kinds that leave nothing out.
    for (const given of [{}, { kinds }]) {
      const { organizationNetwork } = await world.data(
        `{ organizationNetwork${args(given)} { nodes { degree weight betweenness community } } }`,
      );
      expect(organizationNetwork.nodes).toEqual(places);
    }
  });

  it('pairs say from what they were derived', async () => {
    const pairs = await world.store.read(
      'MATCH (a:Organization)-[r:SHARES_INITIATIVES_WITH]->(b:Organization) RETURN r.basis AS basis, r.rule AS rule, size(r.evidence) AS places, a.id < b.id AS ordered',
    );
    expect(pairs.length).toBe((await bothWays({})).slow.length);
    for (const pair of pairs) {
      expect(pair).toEqual({
        basis: 'DERIVED',
        rule: 'both-answer-for-the-initiative',
        places: expect.any(Number),
        ordered: true,
      });
      expect(pair['places']).toBeGreaterThan(0);
    }
  });
});

const withSortedInitiatives = <Pair extends { initiatives: string[] }>(pair: Pair): Pair => ({
  ...pair,
  initiatives: pair.initiatives.toSorted(),
});
