import { ClientError } from '../errors.ts';
import { type Catalog, expression } from '../planner/field-plans.ts';
import { within } from './checks.ts';
import { evidence } from './parts.ts';

/** The longest way that may be asked for; the cost of the search grows with it. */
const LENGTH_MAX = 10;

/** Relationships that connect organisations in substance: not the table's own frame, not documents. */
const CONNECTING = [
  'RESPONSIBLE_FOR',
  'NAMED_ON',
  'MENTIONED_IN',
  'CITES',
  'PART_OF',
  'SUCCEEDED_BY',
  'OVERSEES',
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'COOPERATES_WITH',
  'CONTRIBUTES_TO',
  'WORKS_ON',
  'ADMINISTERED_BY',
  'IMPLEMENTED_BY',
  'CONTRIBUTION_TO',
  'CARRIES',
  'COMPONENT_OF',
].join('|');

/** How organisations are connected. */
export const pathsCatalog: Catalog = {
  Query: {
    path: {
      kind: 'list',
      to: 'Path',
      binds: ['path', 'from', 'to'],
      match: ({ path, from, to }, references) =>
        `MATCH (${from}:Entity {id: ${references.parameter('from')}}) MATCH (${to}:Entity {id: ${references.parameter('to')}}) MATCH ${path} = allShortestPaths((${from})-[:${CONNECTING}*..${LENGTH_MAX}]-(${to}))`,
      arguments: {
        from: { prepare: (name, context) => context.organizationIds([String(name)])[0] },
        to: {
          prepare: (name, context, values) => {
            const [from, to] = context.organizationIds([String(values['from']), String(name)]);
            if (from === to) {
              throw new ClientError(
                'BAD_USER_INPUT',
                `"from" and "to" name the same organisation (${from}). Name two different ones.`,
              );
            }
            return to;
          },
        },
        maxLength: {
          having: ({ length }, parameter) => `${length} <= ${parameter}`,
          prepare: within('maxLength', 1, LENGTH_MAX),
        },
        limit: { prepare: within('limit', 1, 100) },
      },
      limitArgument: 'limit',
      group: {
        keeps: [],
        compute: {
          length: ({ path }) => `length(${path})`,
          nodes: ({ path }) => `nodes(${path})`,
          steps: ({ path }) => `relationships(${path})`,
          key: ({ path }) => `[n IN nodes(${path}) | n.id]`,
          types: ({ path }) => `[r IN relationships(${path}) | type(r) + r.key]`,
        },
      },
      order: ({ key, types }) => [`${key}`, `${types}`],
      targetScope: ({ length, nodes, steps }) => ({ length: length ?? '', nodes: nodes ?? '', steps: steps ?? '' }),
    },
  },
  Path: {
    length: expression(({ length }) => length ?? '0'),
    nodes: {
      kind: 'list',
      to: 'Node',
      binds: ['place', 'node'],
      match: ({ nodes, place, node }) =>
        `UNWIND range(0, size(${nodes}) - 1) AS ${place} WITH ${place}, ${nodes}[${place}] AS ${node}`,
      order: ({ place }) => [`${place}`],
    },
    steps: {
      kind: 'list',
      to: 'PathStep',
      binds: ['place', 'from', 'to', 'rel'],
      match: ({ nodes, steps, place, from, to, rel }) =>
        `UNWIND range(0, size(${steps}) - 1) AS ${place} WITH ${place}, ${nodes}[${place}] AS ${from}, ${nodes}[${place} + 1] AS ${to}, ${steps}[${place}] AS ${rel}`,
      order: ({ place }) => [`${place}`],
      targetScope: ({ from, to, rel }) => ({ from: from ?? '', to: to ?? '', rel: rel ?? '' }),
    },
  },
  PathStep: {
    from: { kind: 'bound', to: 'Node', scopes: ({ from }) => ({ self: from ?? '' }) },
    to: { kind: 'bound', to: 'Node', scopes: ({ to }) => ({ self: to ?? '' }) },
    type: expression(({ rel }) => `type(${rel})`),
    forward: expression(({ rel, from }) => `startNode(${rel}).id = ${from}.id`),
    basis: expression(({ rel }) => `${rel}.basis`),
    evidence: expression(({ rel }) => `${rel}.evidence`, evidence.read),
  },
};
