import {
  type ArgumentReferences,
  byResolver,
  type Catalog,
  expression,
  property,
  type Scope,
} from '../planner/field-plans.ts';
import { atLeastOne } from './checks.ts';
import { INITIATIVE_ORDER } from './parts.ts';

/** Who answers for how many initiatives, and which pairs share which, by their ids; one row, also where there is nothing. */
function answered({ answers, links }: Scope, references: ArgumentReferences): string {
  const [basis, kinds, items] = ['basis', 'kinds', 'items'].map((name) => references.parameter(name));
  const where = (sides: readonly [relationship: string, organization: string][], always: readonly string[]) => {
    const conditions = [...always];
    for (const [relationship, organization] of sides) {
      if (basis) conditions.push(`${relationship}.responsibility IN ${basis}`);
      if (kinds) conditions.push(`${organization}.kind IN ${kinds}`);
    }
    if (items) {
      const path = '(i)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(item:StrategyItem)';
      conditions.push(`EXISTS { MATCH ${path} WHERE item.number IN ${items} }`);
    }
    return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  };
  return `CALL () {
MATCH (o:Organization)-[r:RESPONSIBLE_FOR]->(i:Initiative) ${where([['r', 'o']], [])}
WITH o, count(DISTINCT i) AS initiatives
RETURN collect({id: o.id, initiatives: initiatives}) AS ${answers}
}
CALL () {
MATCH (a:Organization)-[r:RESPONSIBLE_FOR]->(i:Initiative)<-[s:RESPONSIBLE_FOR]-(b:Organization) ${where(
    [
      ['r', 'a'],
      ['s', 'b'],
    ],
    ['a.id < b.id'],
  )}
WITH a, b, collect(DISTINCT i.id) AS initiatives
WHERE size(initiatives) >= ${references.parameter('minShared')}
RETURN collect({source: a.id, target: b.id, initiatives: initiatives}) AS ${links}
}`;
}

/** An organisation answers for an initiative or is mentioned in it. */
const TAKES_PART = 'RESPONSIBLE_FOR|MENTIONED_IN';

/** Starts from the group in `to` and goes back to the one in `from`, leaving out pairs that have to do with each other. */
function between({ node, from, to }: Scope, references: ArgumentReferences): string {
  return `MATCH (${to}:Organization)-[:${TAKES_PART}]->(:Initiative)<-[:${TAKES_PART}]-(near:Organization)
WHERE ${to}.kind IN ${references.parameter('to')} AND near.id <> ${to}.id
WITH ${to}, collect(DISTINCT near) AS around, collect(DISTINCT near.id) AS aroundIds
UNWIND around AS ${node}
MATCH (${node})-[:${TAKES_PART}]->(:Initiative)<-[:${TAKES_PART}]-(${from}:Organization)
WHERE ${from}.kind IN ${references.parameter('from')} AND ${from}.id <> ${node}.id AND ${from}.id <> ${to}.id AND NOT ${from}.id IN aroundIds
WITH DISTINCT ${node}, ${from}, ${to}`;
}

/** The network of organisations, and who sits between two groups of them. Measures are the resolvers'. */
export const networkCatalog: Catalog = {
  Query: {
    organizationNetwork: {
      kind: 'one',
      to: 'OrganizationNetwork',
      binds: ['answers', 'links'],
      match: answered,
      arguments: { basis: {}, kinds: {}, items: {}, minShared: { prepare: atLeastOne } },
      order: ({ answers }) => [`size(${answers})`],
      targetScope: ({ answers, links }) => ({ answers: answers ?? '', links: links ?? '' }),
    },
    brokers: {
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'from', 'to'],
      match: between,
      arguments: { from: {}, to: {} },
      group: {
        compute: {
          pairs: () => 'count(*)',
          before: ({ from }) => `collect(DISTINCT ${from})`,
          behind: ({ to }) => `collect(DISTINCT ${to})`,
        },
      },
      order: ({ node, pairs }) => [`${pairs} DESC`, `${node}.id`],
    },
  },
  OrganizationNetwork: {
    nodes: {
      kind: 'list',
      to: 'OrganizationNetworkNode',
      binds: ['answer', 'node'],
      match: ({ answers, answer, node }) => `UNWIND ${answers} AS ${answer} MATCH (${node}:Entity {id: ${answer}.id})`,
      order: ({ node }) => [`${node}.id`],
      targetScope: ({ answer, node }) => ({ self: node ?? '', answer: answer ?? '' }),
    },
    links: {
      kind: 'list',
      to: 'OrganizationNetworkLink',
      binds: ['source', 'target', 'shares', 'link'],
      match: ({ links, link, source, target, shares }) =>
        `UNWIND ${links} AS ${link} WITH ${link}.source AS ${source}, ${link}.target AS ${target}, ${link}.initiatives AS ${shares}`,
      order: ({ source, target }) => [`${source}`, `${target}`],
      targetScope: ({ source, target, shares }) => ({
        source: source ?? '',
        target: target ?? '',
        shares: shares ?? '',
      }),
    },
  },
  OrganizationNetworkNode: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    kind: property('kind'),
    organization: { kind: 'bound', to: 'Organization', scopes: ({ self }) => ({ self: self ?? '' }) },
    initiativeCount: expression(({ answer }) => `${answer}.initiatives`),
    degree: byResolver,
    weight: byResolver,
    weightedDegree: byResolver,
    betweenness: byResolver,
    community: byResolver,
  },
  OrganizationNetworkLink: {
    source: expression(({ source }) => `${source}`),
    target: expression(({ target }) => `${target}`),
    weight: expression(({ shares }) => `size(${shares})`),
    initiatives: {
      kind: 'list',
      to: 'Initiative',
      binds: ['node', 'id'],
      match: ({ shares, id, node }) => `UNWIND ${shares} AS ${id} MATCH (${node}:Entity {id: ${id}})`,
      order: INITIATIVE_ORDER,
    },
    items: {
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node', 'initiative', 'id'],
      match: ({ shares, id, initiative, node }) =>
        `UNWIND ${shares} AS ${id} MATCH (${initiative}:Entity {id: ${id}}) MATCH (${initiative})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(${node}:StrategyItem)`,
      group: { compute: {} },
      order: ({ node }) => [`${node}.number`, `${node}.id`],
    },
  },
  BrokerEdge: {
    pairs: expression(({ pairs }) => pairs ?? '0'),
    from: {
      kind: 'list',
      to: 'Organization',
      binds: ['node'],
      match: ({ before, node }) => `UNWIND ${before} AS ${node}`,
      order: ({ node }) => [`${node}.id`],
    },
    to: {
      kind: 'list',
      to: 'Organization',
      binds: ['node'],
      match: ({ behind, node }) => `UNWIND ${behind} AS ${node}`,
      order: ({ node }) => [`${node}.id`],
    },
  },
};
