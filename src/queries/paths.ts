import { ClientError } from '../errors.ts';
import { cypher } from '../planner/cypher.ts';
import { bound, expression, head, way } from '../planner/field-declarations.ts';
import { within } from './checks.ts';
import { evidence, organizationId } from './parts.ts';

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
  'INVOLVES',
  'IMPLEMENTED_BY',
  'CONTRIBUTION_TO',
  'CARRIES',
  'COMPONENT_OF',
].join('|');

/** How organisations are connected. */
export const pathsCatalog = {
  Query: {
    path: head({
      kind: 'list',
      to: 'Path',
      binds: ['path', 'from', 'to'],
      match: ({ path, from, to }, references) =>
        cypher`MATCH (${from}:Entity {id: ${references.value('from')}}) MATCH (${to}:Entity {id: ${references.value('to')}}) MATCH ${path} = allShortestPaths((${from})-[:${CONNECTING}*..${LENGTH_MAX}]-(${to}))`,
      arguments: {
        from: { prepare: organizationId },
        to: {
          prepare: (name, context, values) => {
            const [from] = context.organizationIds([String(values['from'])], 'from');
            const [to] = context.organizationIds([String(name)], 'to');
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
          having: ({ length }, parameter) => cypher`${length} <= ${parameter}`,
          prepare: within(1, LENGTH_MAX),
        },
        limit: { prepare: within(1, 100) },
      },
      limitArgument: 'limit',
      group: {
        // Hundreds of ways may be found to tell a few: what stands on them is looked at when these are chosen.
        keeps: ['path'],
        compute: {
          length: ({ path }) => cypher`length(${path})`,
          key: ({ path }) => cypher`[n IN nodes(${path}) | n.id]`,
          types: ({ path }) => cypher`[r IN relationships(${path}) | type(r) + r.key]`,
        },
      },
      order: ({ key, types }) => [key, types],
      target: ({ length, path }) => ({ length, path }),
    }),
  },
  Path: {
    length: expression(['length'], ({ length }) => length),
    nodes: way({
      kind: 'list',
      to: 'Node',
      given: ['path'],
      binds: ['nodes', 'place', 'node'],
      match: ({ path, nodes, place, node }) =>
        cypher`WITH nodes(${path}) AS ${nodes} UNWIND range(0, size(${nodes}) - 1) AS ${place} WITH ${place}, ${nodes}[${place}] AS ${node}`,
      order: ({ place }) => [place],
    }),
    steps: way({
      kind: 'list',
      to: 'PathStep',
      given: ['path'],
      binds: ['nodes', 'steps', 'place', 'from', 'to', 'rel'],
      match: ({ path, nodes, steps, place, from, to, rel }) =>
        cypher`WITH nodes(${path}) AS ${nodes}, relationships(${path}) AS ${steps} UNWIND range(0, size(${steps}) - 1) AS ${place} WITH ${place}, ${nodes}[${place}] AS ${from}, ${nodes}[${place} + 1] AS ${to}, ${steps}[${place}] AS ${rel}`,
      order: ({ place }) => [place],
      target: ({ from, to, rel }) => ({ from, to, rel }),
    }),
  },
  PathStep: {
    from: bound('Node', ['from'], ({ from }) => ({ self: from })),
    to: bound('Node', ['to'], ({ to }) => ({ self: to })),
    type: expression(['rel'], ({ rel }) => cypher`type(${rel})`),
    forward: expression(['rel', 'from'], ({ rel, from }) => cypher`startNode(${rel}).id = ${from}.id`),
    basis: expression(['rel'], ({ rel }) => cypher`${rel}.basis`),
    evidence: expression(['rel'], ({ rel }) => cypher`${rel}.evidence`, evidence.read),
  },
};
