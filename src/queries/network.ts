import type { NetworkStructure } from '../network/centrality.ts';
import { cypher, type Fragment, join, unwind, variable } from '../planner/cypher.ts';
import {
  type ArgumentReferences,
  type Bindings,
  bound,
  byResolver,
  descending,
  expression,
  head,
  property,
  way,
} from '../planner/field-declarations.ts';
import { atLeastOne } from './checks.ts';
import { inOwnPlace, isThere } from './parts.ts';
import { countOn, SHARES, sharedItems, sharedOn } from './sharing.ts';

/**
 * Who answers for how many initiatives, and which pairs share which, by their ids; one row, also where there is nothing. `whole`: nothing
 * is left out, so that the places of nodes are those that were worked out with the graph.
 */
function answered(
  { answers, links, whole }: Bindings<'answers' | 'links' | 'whole'>,
  references: ArgumentReferences,
): Fragment {
  const [kinds, items] = ['kinds', 'items'].map((name) => references.parameter(name));
  const read = items ? belowItems(items, references) : everywhere(references);
  const kindOf = (organization: string) => (kinds ? cypher` AND ${organization}.kind IN ${kinds}` : cypher``);
  const isWhole =
    kinds || items || references.parameter('basis') ? cypher`false` : cypher`${references.value('minShared')} = 1`;
  return cypher`CALL () {
${read.answering} AND initiatives > 0${kindOf('o')}
RETURN collect({id: o.id, initiatives: initiatives}) AS ${answers}
}
CALL () {
${read.sharing} AND size(initiatives) >= ${references.value('minShared')}${kindOf('a')}${kindOf('b')}
RETURN collect({source: a.id, target: b.id, initiatives: initiatives}) AS ${links}
}
WITH ${answers}, ${links}, ${isWhole} AS ${whole}`;
}

/** How both are read, up to conditions on `o` and `initiatives`, and on `a`, `b` and `initiatives`. */
interface Read {
  answering: Fragment;
  sharing: Fragment;
}

/** What was worked out with the graph. */
function everywhere(references: ArgumentReferences): Read {
  const rel = variable('pair');
  return {
    answering: cypher`MATCH (o:Organization) WITH o, ${countOn(variable('o'), references)} AS initiatives
WHERE initiatives IS NOT NULL`,
    sharing: cypher`MATCH (a:Organization)-[${rel}:${SHARES}]->(b:Organization) WITH a, b, ${sharedOn(rel, references)} AS initiatives
WHERE true`,
  };
}

/** Initiatives of some items only: counted when it is asked. */
function belowItems(items: Fragment, references: ArgumentReferences): Read {
  const basis = references.parameter('basis');
  const path = '(i)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(item:StrategyItem)';
  const where = (...relationships: string[]) => {
    const onBasis = relationships.flatMap((each) => (basis ? [cypher`${each}.responsibility IN ${basis}`] : []));
    return join([isThere(cypher`${path} WHERE item.number IN ${items}`), ...onBasis], ' AND ');
  };
  return {
    answering: cypher`MATCH (o:Organization)-[r:RESPONSIBLE_FOR]->(i:Initiative) WHERE ${where('r')}
WITH o, count(DISTINCT i) AS initiatives
WHERE true`,
    sharing: cypher`MATCH (a:Organization)-[r:RESPONSIBLE_FOR]->(i:Initiative)<-[s:RESPONSIBLE_FOR]-(b:Organization) WHERE a.id < b.id AND ${where('r', 's')}
WITH a, b, collect(DISTINCT i.id) AS initiatives
WHERE true`,
  };
}

/** An organisation answers for an initiative or is mentioned in it. */
const TAKES_PART = 'RESPONSIBLE_FOR|MENTIONED_IN';

/** Starts from the group in `to` and goes back to the one in `from`, leaving out pairs that have to do with each other. */
function between({ node, from, to }: Bindings<'node' | 'from' | 'to'>, references: ArgumentReferences): Fragment {
  return cypher`MATCH (${to}:Organization)-[:${TAKES_PART}]->(:Initiative)<-[:${TAKES_PART}]-(near:Organization)
WHERE ${to}.kind IN ${references.value('to')} AND near.id <> ${to}.id
WITH ${to}, collect(DISTINCT near) AS around, collect(DISTINCT near.id) AS aroundIds
UNWIND around AS ${node}
MATCH (${node})-[:${TAKES_PART}]->(:Initiative)<-[:${TAKES_PART}]-(${from}:Organization)
WHERE ${from}.kind IN ${references.value('from')} AND ${from}.id <> ${node}.id AND ${from}.id <> ${to}.id AND NOT ${from}.id IN aroundIds
WITH DISTINCT ${node}, ${from}, ${to}`;
}

/** What the centrality of the nodes is worked out from: all nodes and links, whatever else is asked of them; `null` for the whole network. */
export const STRUCTURE = 'structure';
const structure = expression(
  ['answers', 'links', 'whole'],
  ({ answers, links, whole }) =>
    cypher`CASE WHEN ${whole} THEN null ELSE {nodes: [a IN ${answers} | a.id], links: [l IN ${links} | [l.source, l.target, size(l.initiatives)]]} END`,
);

/** A node's place in the whole network, as it was worked out with the graph. */
export const PLACE = 'place';
const place = expression(
  ['node'],
  ({ node }) =>
    cypher`{degree: ${node}.degree, weight: ${node}.weight, betweenness: ${node}.betweenness, community: ${node}.community}`,
);

/** The structure as it came from the store, in the order in which `nodes` and `links` are answered. */
export function networkStructureFrom(stored: unknown): NetworkStructure {
  const { nodes, links } = stored as { nodes: string[]; links: [source: string, target: string, weight: number][] };
  return {
    nodes: nodes.toSorted(),
    links: links
      .map(([source, target, weight]) => ({ source, target, weight }))
      .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The network of organisations, and who sits between two groups of them. Centrality is the resolvers'. */
export const networkCatalog = {
  Query: {
    organizationNetwork: head({
      kind: 'one',
      to: 'OrganizationNetwork',
      binds: ['answers', 'links', 'whole'],
      match: answered,
      arguments: { basis: {}, kinds: {}, items: {}, minShared: { prepare: atLeastOne } },
      order: ({ answers }) => [cypher`size(${answers})`],
      target: ({ answers, links, whole }) => ({ answers, links, whole }),
    }),
    brokers: head({
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'from', 'to'],
      match: between,
      arguments: { from: {}, to: {} },
      group: {
        compute: {
          // Of two groups that overlap, each pair is met from both its ends.
          pairs: ({ from, to }) =>
            cypher`count(DISTINCT CASE WHEN ${from}.id < ${to}.id THEN ${from}.id + ' ' + ${to}.id ELSE ${to}.id + ' ' + ${from}.id END)`,
          before: ({ from }) => cypher`collect(DISTINCT ${from})`,
          behind: ({ to }) => cypher`collect(DISTINCT ${to})`,
        },
      },
      order: ({ node, pairs }) => [descending(pairs), cypher`${node}.id`],
    }),
  },
  OrganizationNetwork: {
    nodes: way({
      kind: 'list',
      to: 'OrganizationNetworkNode',
      needs: { [STRUCTURE]: structure },
      rowNeeds: { [PLACE]: place },
      given: ['answers'],
      binds: ['answer', 'node'],
      match: ({ answers, answer, node }) =>
        cypher`UNWIND ${answers} AS ${answer} MATCH (${node}:Entity {id: ${answer}.id})`,
      order: ({ node }) => [cypher`${node}.id`],
      target: ({ answer, node }) => ({ self: node, node, answer }),
    }),
    links: way({
      kind: 'list',
      to: 'OrganizationNetworkLink',
      given: ['links'],
      binds: ['source', 'target', 'shares', 'link'],
      match: ({ links, link, source, target, shares }) =>
        cypher`UNWIND ${links} AS ${link} WITH ${link}.source AS ${source}, ${link}.target AS ${target}, ${link}.initiatives AS ${shares}`,
      order: ({ source, target }) => [source, target],
      target: ({ source, target, shares }) => ({
        source,
        target,
        shares,
      }),
    }),
  },
  OrganizationNetworkNode: {
    key: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    kind: property('kind'),
    organization: bound('Organization', ['self'], ({ self }) => ({ self })),
    initiativeCount: expression(['answer'], ({ answer }) => cypher`${answer}.initiatives`),
    degree: byResolver(),
    weight: byResolver(),
    weightedDegree: byResolver(),
    betweenness: byResolver(),
    community: byResolver(),
  },
  OrganizationNetworkLink: {
    source: expression(['source'], ({ source }) => source),
    target: expression(['target'], ({ target }) => target),
    weight: expression(['shares'], ({ shares }) => cypher`size(${shares})`),
    initiatives: way({
      kind: 'list',
      to: 'Initiative',
      given: ['shares'],
      binds: ['node', 'id'],
      match: ({ shares, id, node }) => cypher`UNWIND ${shares} AS ${id} MATCH (${node}:Entity {id: ${id}})`,
      order: inOwnPlace('Initiative'),
    }),
    items: sharedItems,
  },
  BrokerEdge: {
    pairs: expression(['pairs'], ({ pairs }) => pairs),
    from: way({
      kind: 'list',
      to: 'Organization',
      given: ['before'],
      binds: ['node'],
      match: ({ before, node }) => unwind(before, node),
      order: ({ node }) => [cypher`${node}.id`],
    }),
    to: way({
      kind: 'list',
      to: 'Organization',
      given: ['behind'],
      binds: ['node'],
      match: ({ behind, node }) => unwind(behind, node),
      order: ({ node }) => [cypher`${node}.id`],
    }),
  },
};
