import { cypher, type Fragment, join } from '../planner/cypher.ts';
import type { ArgumentClause, ArgumentReferences, Bindings, Prepare } from '../planner/field-plans.ts';
import { carriesItem } from './budget-links.ts';
import { idsContaining, oneOf, organizationList } from './parts.ts';

/** A programme, or the one that it is a part of: divisions and recipients are printed for the whole. */
const WHOLE = '-[:COMPONENT_OF*0..4]->(whole:BudgetProgram)';

/** Not a part of a larger sum (内数), and not a figure kept beside the programme's own with a note, as 公費 (with the prefectures' part). */
const OWN_AMOUNT = 'coalesce(line.partOf, false) = false AND (line.additive = true OR line.note IS NULL)';

const LINE_CONDITIONS = {
  'filter.stage': (parameter: Fragment) => cypher`line.stage = ${parameter}`,
  'filter.fiscalYear': (parameter: Fragment) => cypher`line.fiscalYear = ${parameter}`,
  'filter.minAmount': (parameter: Fragment) => cypher`line.amount >= ${parameter} AND ${OWN_AMOUNT}`,
  'filter.maxAmount': (parameter: Fragment) => cypher`line.amount <= ${parameter} AND ${OWN_AMOUNT}`,
} as const;
type LinePath = keyof typeof LINE_CONDITIONS;
const LINE_PATHS = Object.keys(LINE_CONDITIONS) as LinePath[];

/** Stage, year and bounds speak of one and the same line: the first of them that is given asks for all. */
function lineClause(own: LinePath): ArgumentClause<'node'> {
  return {
    where: ({ node }, _parameter, references) => {
      const given = LINE_PATHS.filter((path) => references.parameter(path) !== null);
      if (given[0] !== own) return cypher`true`;
      const conditions = given.map((path) => LINE_CONDITIONS[path](references.value(path)));
      return cypher`EXISTS { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.amount IS NOT NULL AND ${join(conditions, ' AND ')} }`;
    },
  };
}

/** New since last year: marked so, or none (－) is printed for last year. */
const isNew = (node: Fragment): Fragment =>
  cypher`CASE WHEN 'NEW' IN coalesce(${node}.tags, []) OR EXISTS { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = 'INITIAL' AND line.kind = 'none' } THEN true ELSE false END`;

const policyIds: Prepare = (names, context, _values, argument) =>
  (names as string[]).flatMap((name) => [name, ...context.idsContaining('Policy', name, argument)]);

/** What each condition of `ProgramFilter` asks of a programme; what a store finds out with less work stands first. */
export const programFilter: Record<string, ArgumentClause<'node'>> = {
  'filter.text': {
    where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
    prepare: idsContaining('BudgetProgram'),
  },
  'filter.tag': {
    where: ({ node }, parameter) => cypher`any(tag IN ${parameter} WHERE tag IN coalesce(${node}.tags, []))`,
  },
  'filter.outcome': { where: ({ node }, parameter) => cypher`coalesce(${node}.outcome, 'UNKNOWN') IN ${parameter}` },
  ...Object.fromEntries(LINE_PATHS.map((path) => [path, lineClause(path)])),
  'filter.division': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})${WHOLE}-[:ADMINISTERED_BY]->(:Organization)-[:PART_OF*0..6]->(above:Organization) WHERE ${oneOf('above.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.recipient': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})${WHOLE}-[:CONTRIBUTION_TO]->(recipient:Organization) WHERE ${oneOf('recipient.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.policy': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})-[:CITES]->(policy:Policy) WHERE ${oneOf('policy.id', parameter)} }`,
    prepare: policyIds,
  },
  'filter.item': { where: ({ node }, parameter) => carriesItem(node, parameter) },
  'filter.isNew': { where: ({ node }, parameter) => cypher`${isNew(node)} = ${parameter}` },
};

/** No amount is larger; what is unknown is put behind all that is known. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Clauses that bind the keys by which `ProgramOrder` sorts: a number, then names up, then names down. An order that does not use
 * a key leaves it equal for all.
 */
export function orderKeys(
  { node, number, up, down }: Bindings<'node' | 'number' | 'up' | 'down'>,
  references: ArgumentReferences,
): Fragment {
  const order = references.parameter('orderBy');
  if (order === null) return cypher`WITH ${node}, 0 AS ${number}, '' AS ${up}, '' AS ${down}`;
  const amount = amountAt(node, references.parameter('filter.stage'));
  const cases = [
    cypher`WHEN 'AMOUNT_DESC' THEN coalesce(0 - ${amount}, ${LAST})`,
    cypher`WHEN 'AMOUNT_ASC' THEN coalesce(${amount}, ${LAST})`,
    cypher`WHEN 'CHANGE_DESC' THEN coalesce(0 - ${node}.change, ${LAST})`,
    cypher`WHEN 'CHANGE_ASC' THEN coalesce(${node}.change, ${LAST})`,
  ];
  return cypher`WITH ${node}, CASE ${order} ${join(cases, ' ')} ELSE 0 END AS ${number}, CASE ${order} WHEN 'NAME_ASC' THEN ${node}.name ELSE '' END AS ${up}, CASE ${order} WHEN 'NAME_DESC' THEN ${node}.name ELSE '' END AS ${down}`;
}

function amountAt(node: Fragment, stage: Fragment | null): Fragment {
  if (stage === null) return cypher`coalesce(${node}.requestAmount, ${node}.draftAmount)`;
  return cypher`CASE ${stage} WHEN 'REQUEST' THEN ${node}.requestAmount WHEN 'DRAFT' THEN ${node}.draftAmount WHEN 'INITIAL' THEN ${node}.previousAmount ELSE ${node}.supplementaryAmount END`;
}
