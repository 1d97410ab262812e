import { ClientError } from '../errors.ts';
import { cypher, unwind } from '../planner/cypher.ts';
import { bound, expression, head, way } from '../planner/field-declarations.ts';
import { within } from './checks.ts';
import { evidence, organizationId } from './parts.ts';

/** The longest way that may be asked for. */
const LENGTH_MAX = 10;

const lengthWithin = within(1, LENGTH_MAX);
const limitWithin = within(1, 100);

/** Relationships that connect organisations in substance: not the table's own frame, not documents. */
export const CONNECTING = [
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

/** How organisations are connected: the directory finds the ways, the store tells what stands on them. */
export const pathsCatalog = {
  Query: {
    path: head({
      kind: 'list',
      to: 'Path',
      binds: ['way'],
      match: ({ way }, references) => unwind(references.value('to'), way),
      arguments: {
        from: { prepare: organizationId },
        to: {
          prepare: (name, context, values) => {
            const [from = ''] = context.organizationIds([String(values['from'])], 'from');
            const [to = ''] = context.organizationIds([String(name)], 'to');
            if (from === to) {
              throw new ClientError(
                'BAD_USER_INPUT',
                `"from" and "to" name the same organisation (${from}). Name two different ones.`,
              );
            }
            const atMost = lengthWithin(values['maxLength'] ?? LENGTH_MAX, context, values, 'maxLength') as number;
            const limit = limitWithin(values['limit'], context, values, 'limit') as number;
            return context.shortestWays(from, to, { atMost, limit });
          },
        },
        maxLength: { prepare: lengthWithin },
        limit: { prepare: limitWithin },
      },
      order: ({ way }) => [cypher`${way}.place`],
      target: ({ way }) => ({ way }),
    }),
  },
  Path: {
    length: expression(['way'], ({ way }) => cypher`size(${way}.steps)`),
    nodes: way({
      kind: 'list',
      to: 'Node',
      given: ['way'],
      binds: ['place', 'node'],
      match: ({ way, place, node }) =>
        cypher`UNWIND range(0, size(${way}.nodes) - 1) AS ${place} MATCH (${node}:Entity {id: ${way}.nodes[${place}]})`,
      order: ({ place }) => [place],
    }),
    steps: way({
      kind: 'list',
      to: 'PathStep',
      given: ['way'],
      binds: ['step', 'from', 'to', 'start', 'end', 'rel'],
      match: ({ way, step, from, to, start, end, rel }) =>
        cypher`UNWIND ${way}.steps AS ${step} MATCH (${start}:Entity {id: ${step}.from})-[${rel}:${CONNECTING}]->(${end}:Entity {id: ${step}.to}) WHERE type(${rel}) = ${step}.type AND ${rel}.key = ${step}.key MATCH (${from}:Entity {id: ${step}.at}) MATCH (${to}:Entity {id: ${step}.next})`,
      order: ({ step }) => [cypher`${step}.place`],
      target: ({ step, from, to, rel }) => ({ step, from, to, rel }),
    }),
  },
  PathStep: {
    from: bound('Node', ['from'], ({ from }) => ({ self: from })),
    to: bound('Node', ['to'], ({ to }) => ({ self: to })),
    type: expression(['step'], ({ step }) => cypher`${step}.type`),
    forward: expression(['step'], ({ step }) => cypher`${step}.isForward`),
    basis: expression(['rel'], ({ rel }) => cypher`${rel}.basis`),
    evidence: expression(['rel'], ({ rel }) => cypher`${rel}.evidence`, evidence.read),
  },
};
