import type { ArgumentClause, ArgumentReferences, PrepareContext, Scope } from '../planner/field-plans.ts';
import { carriesItem } from './budget-links.ts';
import { oneOf, organizationList } from './parts.ts';

/** A programme, or the one that it is a part of: divisions and recipients are printed for the whole. */
const WHOLE = '-[:COMPONENT_OF*0..4]->(whole:BudgetProgram)';

/** Not a part of a larger sum (内数), and not a figure kept beside the programme's own with a note, as 公費 (with the prefectures' part). */
const OWN_AMOUNT = 'coalesce(line.partOf, false) = false AND (line.additive = true OR line.note IS NULL)';

const LINE_CONDITIONS = {
  'filter.stage': (parameter: string) => `line.stage = ${parameter}`,
  'filter.fiscalYear': (parameter: string) => `line.fiscalYear = ${parameter}`,
  'filter.minAmount': (parameter: string) => `line.amount >= ${parameter} AND ${OWN_AMOUNT}`,
  'filter.maxAmount': (parameter: string) => `line.amount <= ${parameter} AND ${OWN_AMOUNT}`,
} as const;
type LinePath = keyof typeof LINE_CONDITIONS;
const LINE_PATHS = Object.keys(LINE_CONDITIONS) as LinePath[];

/** Stage, year and bounds speak of one and the same line: the first of them that is given asks for all. */
function lineClause(own: LinePath): ArgumentClause {
  return {
    where: ({ node }, _parameter, references) => {
      const given = LINE_PATHS.filter((path) => references.parameter(path) !== null);
      if (given[0] !== own) return 'true';
      const conditions = given.map((path) => LINE_CONDITIONS[path](references.parameter(path) ?? ''));
      return `EXISTS { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.amount IS NOT NULL AND ${conditions.join(' AND ')} }`;
    },
  };
}

/** New since last year: marked so, or none (－) is printed for last year. */
const isNew = (node: string): string =>
  `CASE WHEN 'NEW' IN coalesce(${node}.tags, []) OR EXISTS { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = 'INITIAL' AND line.kind = 'none' } THEN true ELSE false END`;

function policyIds(names: unknown, context: PrepareContext): string[] {
  return (names as string[]).flatMap((name) => [name, ...context.idsContaining('Policy', name)]);
}

/** What each condition of `ProgramFilter` asks of a programme; what a store finds out with less work stands first. */
export const programFilter: Record<string, ArgumentClause> = {
  'filter.text': {
    where: ({ node }, parameter) => `${node}.id IN ${parameter}`,
    prepare: (text, context) => context.idsContaining('BudgetProgram', String(text)),
  },
  'filter.tag': { where: ({ node }, parameter) => `any(tag IN ${parameter} WHERE tag IN coalesce(${node}.tags, []))` },
  'filter.outcome': { where: ({ node }, parameter) => `coalesce(${node}.outcome, 'UNKNOWN') IN ${parameter}` },
  ...Object.fromEntries(LINE_PATHS.map((path) => [path, lineClause(path)])),
  'filter.division': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})${WHOLE}-[:ADMINISTERED_BY]->(:Organization)-[:PART_OF*0..6]->(above:Organization) WHERE ${oneOf('above.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.recipient': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})${WHOLE}-[:CONTRIBUTION_TO]->(recipient:Organization) WHERE ${oneOf('recipient.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.policy': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})-[:CITES]->(policy:Policy) WHERE ${oneOf('policy.id', parameter)} }`,
    prepare: policyIds,
  },
  'filter.item': { where: ({ node }, parameter) => carriesItem(node ?? '', parameter) },
  'filter.isNew': { where: ({ node }, parameter) => `${isNew(node ?? '')} = ${parameter}` },
};

/** No amount is larger; what is unknown is put behind all that is known. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Clauses that bind the keys by which `ProgramOrder` sorts: a number, then names up, then names down. An order that does not use
 * a key leaves it equal for all.
 */
export function orderKeys({ node, number, up, down }: Scope, references: ArgumentReferences): string {
  const order = references.parameter('orderBy');
  if (order === null) return `WITH ${node}, 0 AS ${number}, '' AS ${up}, '' AS ${down}`;
  const amount = amountAt(node ?? '', references.parameter('filter.stage'));
  const cases = [
    `WHEN 'AMOUNT_DESC' THEN coalesce(0 - ${amount}, ${LAST})`,
    `WHEN 'AMOUNT_ASC' THEN coalesce(${amount}, ${LAST})`,
    `WHEN 'CHANGE_DESC' THEN coalesce(0 - ${node}.change, ${LAST})`,
    `WHEN 'CHANGE_ASC' THEN coalesce(${node}.change, ${LAST})`,
  ];
  return `WITH ${node}, CASE ${order} ${cases.join(' ')} ELSE 0 END AS ${number}, CASE ${order} WHEN 'NAME_ASC' THEN ${node}.name ELSE '' END AS ${up}, CASE ${order} WHEN 'NAME_DESC' THEN ${node}.name ELSE '' END AS ${down}`;
}

function amountAt(node: string, stage: string | null): string {
  if (stage === null) return `coalesce(${node}.requestAmount, ${node}.draftAmount)`;
  return `CASE ${stage} WHEN 'REQUEST' THEN ${node}.requestAmount WHEN 'DRAFT' THEN ${node}.draftAmount WHEN 'INITIAL' THEN ${node}.previousAmount ELSE ${node}.supplementaryAmount END`;
}
