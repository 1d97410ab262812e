import { ClientError } from '../errors.ts';
import type { WaysToldOnce } from '../network/ways-told-once.ts';
import { cypher, unwind } from '../planner/cypher.ts';
import { byResolver, expression, head, type PrepareContext, way } from '../planner/field-declarations.ts';
import { within } from './checks.ts';
import { evidence, organizationId } from './parts.ts';

/** The longest way that may be asked for. */
const LENGTH_MAX = 10;

const lengthWithin = within(1, LENGTH_MAX);
const limitWithin = within(1, 100);
const offsetWithin = within(0, 10_000);

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

/** Which of the nodes or steps a row is. */
export const PLACE = 'place';

/** The ways that arguments of `path` ask for, with what they share told once, in a list of one; an empty list where there are none. Throws a typed error where the arguments make no sense. */
export function waysAsked(values: Readonly<Record<string, unknown>>, context: PrepareContext): readonly WaysToldOnce[] {
  const [from = ''] = context.organizationIds([String(values['from'])], 'from');
  const [to = ''] = context.organizationIds([String(values['to'])], 'to');
  if (from === to) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `"from" and "to" name the same organisation (${from}). Name two different ones.`,
    );
  }
  const atMost = lengthWithin(values['maxLength'] ?? LENGTH_MAX, context, values, 'maxLength') as number;
  const limit = limitWithin(values['limit'], context, values, 'limit') as number;
  const offset = offsetWithin(values['offset'], context, values, 'offset') as number;
  return context.shortestWays(from, to, { atMost, limit, offset }) as readonly WaysToldOnce[];
}

/** How organisations are connected: the directory finds the ways, the store tells what stands on them. */
export const pathsCatalog = {
  Query: {
    path: head({
      kind: 'one',
      to: 'Path',
      binds: ['found'],
      match: ({ found }, references) => unwind(references.value('to'), found),
      arguments: {
        from: { prepare: organizationId },
        to: {
          // Which nodes and steps are on which way the store need not know.
          prepare: (_name, context, values) => waysAsked(values, context).map(({ nodes, steps }) => ({ nodes, steps })),
        },
        maxLength: { prepare: lengthWithin },
        limit: { prepare: limitWithin },
        offset: { prepare: offsetWithin },
      },
      order: ({ found }) => [cypher`size(${found}.steps)`],
      target: ({ found }) => ({ found }),
    }),
  },
  Path: {
    length: byResolver(),
    nodes: way({
      kind: 'list',
      to: 'Node',
      given: ['found'],
      binds: ['place', 'node'],
      match: ({ found, place, node }) =>
        cypher`UNWIND ${found}.nodes AS ${place} MATCH (${node}:Entity {id: ${place}.id})`,
      rowNeeds: { [PLACE]: expression(['place'], ({ place }) => cypher`${place}.place`) },
      order: ({ place }) => [cypher`${place}.place`],
      target: ({ place, node }) => ({ place, self: node }),
    }),
    // From where a relationship ends: it begins at organisations, which have many more.
    steps: way({
      kind: 'list',
      to: 'PathStep',
      given: ['found'],
      binds: ['step', 'start', 'end', 'rel'],
      match: ({ found, step, start, end, rel }) =>
        cypher`UNWIND ${found}.steps AS ${step} MATCH (${end}:Entity {id: ${step}.to}) MATCH (${end})<-[${rel}:${CONNECTING}]-(${start}:Entity)`,
      where: ({ step, start, rel }) => [
        cypher`${start}.id = ${step}.from AND type(${rel}) = ${step}.type AND ${rel}.key = ${step}.key`,
      ],
      rowNeeds: { [PLACE]: expression(['step'], ({ step }) => cypher`${step}.place`) },
      order: ({ step }) => [cypher`${step}.place`],
      target: ({ step, rel }) => ({ step, rel }),
    }),
  },
  PathStep: {
    from: endOfStep('at'),
    to: endOfStep('next'),
    type: expression(['step'], ({ step }) => cypher`${step}.type`),
    forward: expression(['step'], ({ step }) => cypher`${step}.isForward`),
    basis: expression(['rel'], ({ rel }) => cypher`${rel}.basis`),
    evidence: expression(['rel'], ({ rel }) => cypher`${rel}.evidence`, evidence.read),
  },
};

/** The node that a step comes from, or gets to. */
function endOfStep(end: 'at' | 'next') {
  return way({
    kind: 'one',
    to: 'Node',
    given: ['step'],
    binds: ['node'],
    match: ({ step, node }) => cypher`MATCH (${node}:Entity {id: ${step}.${end}})`,
  });
}
