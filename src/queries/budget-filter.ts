import { cypher, type Fragment, join } from '../planner/cypher.ts';
import type { ArgumentClause, ArgumentReferences, Bindings, Prepare } from '../planner/field-plans.ts';
import { carriesItem, isInStrategy } from './budget-links.ts';
import { idsContaining, oneOf, organizationList } from './parts.ts';

/** A programme, or the one that it is a part of: divisions and recipients are printed for the whole. */
const WHOLE = '-[:COMPONENT_OF*0..4]->(whole:BudgetProgram)';

/** Not a part of a larger sum (内数), and not a figure kept beside the programme's own, as 公費 (with the prefectures' part). */
const OWN_AMOUNT =
  "coalesce(line.partOf, false) = false AND NOT coalesce(line.notAdditiveReason, '') IN ['PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL', 'LARGER_SUM', 'OTHER_AMOUNT']";

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

/** New since last year: marked so, or none (－) is printed for last year; with a year, for the one before it. */
function isNew(node: Fragment, year: Fragment | null): Fragment {
  const before = year === null ? '' : cypher` AND line.fiscalYear = ${year} - 1`;
  return cypher`CASE WHEN 'NEW' IN coalesce(${node}.tags, []) OR EXISTS { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = 'INITIAL' AND line.kind = 'none' AND ${OWN_AMOUNT}${before} } THEN true ELSE false END`;
}

/** Ids of documents, with or without `document:` in front. */
export const documentIds = (ids: unknown): string[] =>
  (ids as string[]).map((id) => (id.startsWith('document:') ? id : `document:${id}`));

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
  'filter.digitalAgency': { where: ({ node }, parameter) => cypher`${node}.digitalAgency IN ${parameter}` },
  'filter.outcome': { where: ({ node }, parameter) => cypher`coalesce(${node}.outcome, 'UNKNOWN') IN ${parameter}` },
  ...Object.fromEntries(LINE_PATHS.map((path) => [path, lineClause(path)])),
  'filter.division': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})${WHOLE}-[:ADMINISTERED_BY]->(:Organization)-[:PART_OF*0..6]->(above:Organization) WHERE ${oneOf('above.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.recipient': {
    where: ({ node }, parameter) =>
      // A part that names whom it pays does not pay the others that its whole pays.
      cypher`(EXISTS { MATCH (${node})-[:CONTRIBUTION_TO]->(own:Organization) WHERE ${oneOf('own.id', parameter)} } OR (NOT EXISTS { MATCH (${node})-[:CONTRIBUTION_TO]->(:Organization) } AND EXISTS { MATCH (${node})${WHOLE}-[:CONTRIBUTION_TO]->(recipient:Organization) WHERE ${oneOf('recipient.id', parameter)} }))`,
    prepare: organizationList,
  },
  'filter.implementer': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})${WHOLE}-[:IMPLEMENTED_BY]->(implementer:Organization) WHERE ${oneOf('implementer.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.mentions': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})<-[:MENTIONED_IN]-(named:Organization) WHERE ${oneOf('named.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.document': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})-[:READ_FROM]->(document:SourceDocument) WHERE ${oneOf('document.id', parameter)} }`,
    prepare: documentIds,
  },
  'filter.reviewSheet': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})-[:DESCRIBED_BY]->(sheet:ReviewSheet) WHERE sheet.number IN ${parameter} }`,
  },
  'filter.policy': {
    where: ({ node }, parameter) =>
      cypher`EXISTS { MATCH (${node})-[:CITES]->(policy:Policy) WHERE ${oneOf('policy.id', parameter)} }`,
    prepare: policyIds,
  },
  'filter.item': { where: ({ node }, parameter) => carriesItem(node, parameter) },
  'filter.inStrategy': { where: ({ node }, parameter) => cypher`${isInStrategy(node)} = ${parameter}` },
  'filter.isNew': {
    where: ({ node }, parameter, references) =>
      cypher`${isNew(node, references.parameter('filter.fiscalYear'))} = ${parameter}`,
  },
};

/** The conditions that a filter sets on the programmes at `node`, where another pattern than `programs` is to be restricted. */
export function filterConditions(node: Fragment, references: ArgumentReferences): Fragment[] {
  return Object.entries(programFilter).flatMap(([path, { where }]) => {
    const parameter = references.parameter(path);
    return parameter === null ? [] : (where?.({ node }, parameter, references) ?? []);
  });
}

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
  const year = references.parameter('filter.fiscalYear');
  const { clauses, amount } = amountAt(node, references.parameter('filter.stage'), year);
  const cases = [
    cypher`WHEN 'AMOUNT_DESC' THEN coalesce(0 - ${amount}, ${LAST})`,
    cypher`WHEN 'AMOUNT_ASC' THEN coalesce(${amount}, ${LAST})`,
    cypher`WHEN 'CHANGE_DESC' THEN coalesce(0 - ${node}.change, ${LAST})`,
    cypher`WHEN 'CHANGE_ASC' THEN coalesce(${node}.change, ${LAST})`,
  ];
  return cypher`${clauses} WITH ${node}, CASE ${order} ${join(cases, ' ')} ELSE 0 END AS ${number}, CASE ${order} WHEN 'NAME_ASC' THEN ${node}.name ELSE '' END AS ${up}, CASE ${order} WHEN 'NAME_DESC' THEN ${node}.name ELSE '' END AS ${down}`;
}

/**
 * The amount that a programme is ordered by: the largest of its own at the stage and in the year that the filter gives; without a stage its
 * request or, where there is none, its draft.
 */
function amountAt(node: Fragment, stage: Fragment | null, year: Fragment | null) {
  if (stage === null && year === null) {
    return { clauses: '', amount: cypher`coalesce(${node}.requestAmount, ${node}.draftAmount)` };
  }
  const largest = (at: Fragment | string, keeps: Fragment, name: string) => {
    const inYear = year === null ? '' : cypher` AND line.fiscalYear = ${year}`;
    return cypher`OPTIONAL MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = ${at}${inYear} AND ${OWN_AMOUNT} WITH ${keeps}, max(line.amount) AS ${name}`;
  };
  if (stage !== null) return { clauses: largest(stage, node, 'largest'), amount: cypher`largest` };
  return {
    clauses: cypher`${largest("'REQUEST'", node, 'asked')} ${largest("'DRAFT'", cypher`${node}, asked`, 'drafted')}`,
    amount: cypher`coalesce(asked, drafted)`,
  };
}
