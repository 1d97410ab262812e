import type { ArgumentClause, ArgumentReferences, PrepareContext, Scope } from '../planner/field-plans.ts';
import { carriesItem } from './budget-links.ts';
import { oneOf, organizationList } from './parts.ts';

/** A programme, or the one that it is a part of: divisions and recipients are printed for the whole. */
const WHOLE = '-[:COMPONENT_OF*0..4]->(whole:BudgetProgram)';

/** Not a part of a larger sum (内数), and not a figure kept beside the programme's own, as 公費 (with the prefectures' part). */
const OWN_AMOUNT =
  "coalesce(line.partOf, false) = false AND NOT coalesce(line.notAdditiveReason, '') IN ['PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL', 'LARGER_SUM', 'OTHER_AMOUNT']";

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

/** New since last year: marked so, or none (－) is printed for last year; with a year, for the one before it. */
function isNew(node: string, year: string | null): string {
  const before = year === null ? '' : ` AND line.fiscalYear = ${year} - 1`;
  return `CASE WHEN 'NEW' IN coalesce(${node}.tags, []) OR EXISTS { MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = 'INITIAL' AND line.kind = 'none' AND ${OWN_AMOUNT}${before} } THEN true ELSE false END`;
}

/** Ids of documents, with or without `document:` in front. */
export const documentIds = (ids: unknown): string[] =>
  (ids as string[]).map((id) => (id.startsWith('document:') ? id : `document:${id}`));

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
  'filter.digitalAgency': { where: ({ node }, parameter) => `${node}.digitalAgency IN ${parameter}` },
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
  'filter.implementer': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})${WHOLE}-[:IMPLEMENTED_BY]->(implementer:Organization) WHERE ${oneOf('implementer.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.mentions': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})<-[:MENTIONED_IN]-(named:Organization) WHERE ${oneOf('named.id', parameter)} }`,
    prepare: organizationList,
  },
  'filter.document': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})-[:READ_FROM]->(document:SourceDocument) WHERE ${oneOf('document.id', parameter)} }`,
    prepare: documentIds,
  },
  'filter.policy': {
    where: ({ node }, parameter) =>
      `EXISTS { MATCH (${node})-[:CITES]->(policy:Policy) WHERE ${oneOf('policy.id', parameter)} }`,
    prepare: policyIds,
  },
  'filter.item': { where: ({ node }, parameter) => carriesItem(node ?? '', parameter) },
  'filter.isNew': {
    where: ({ node }, parameter, references) =>
      `${isNew(node ?? '', references.parameter('filter.fiscalYear'))} = ${parameter}`,
  },
};

/** The conditions that a filter sets on the programmes at `node`, where another pattern than `programs` is to be restricted. */
export function filterConditions(node: string, references: ArgumentReferences): string[] {
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
export function orderKeys({ node, number, up, down }: Scope, references: ArgumentReferences): string {
  const order = references.parameter('orderBy');
  if (order === null) return `WITH ${node}, 0 AS ${number}, '' AS ${up}, '' AS ${down}`;
  const year = references.parameter('filter.fiscalYear');
  const { clauses, amount } = amountAt(node ?? '', references.parameter('filter.stage'), year);
  const cases = [
    `WHEN 'AMOUNT_DESC' THEN coalesce(0 - ${amount}, ${LAST})`,
    `WHEN 'AMOUNT_ASC' THEN coalesce(${amount}, ${LAST})`,
    `WHEN 'CHANGE_DESC' THEN coalesce(0 - ${node}.change, ${LAST})`,
    `WHEN 'CHANGE_ASC' THEN coalesce(${node}.change, ${LAST})`,
  ];
  return `${clauses} WITH ${node}, CASE ${order} ${cases.join(' ')} ELSE 0 END AS ${number}, CASE ${order} WHEN 'NAME_ASC' THEN ${node}.name ELSE '' END AS ${up}, CASE ${order} WHEN 'NAME_DESC' THEN ${node}.name ELSE '' END AS ${down}`;
}

/**
 * The amount that a programme is ordered by: the largest of its own at the stage and in the year that the filter gives; without a stage its
 * request or, where there is none, its draft.
 */
function amountAt(node: string, stage: string | null, year: string | null): { clauses: string; amount: string } {
  if (stage === null && year === null) {
    return { clauses: '', amount: `coalesce(${node}.requestAmount, ${node}.draftAmount)` };
  }
  const largest = (at: string, keeps: string, name: string) => {
    const inYear = year === null ? '' : ` AND line.fiscalYear = ${year}`;
    return `OPTIONAL MATCH (${node})-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.stage = ${at}${inYear} AND ${OWN_AMOUNT} WITH ${keeps}, max(line.amount) AS ${name}`;
  };
  if (stage !== null) return { clauses: largest(stage, node, 'largest'), amount: 'largest' };
  return {
    clauses: `${largest("'REQUEST'", node, 'asked')} ${largest("'DRAFT'", `${node}, asked`, 'drafted')}`,
    amount: 'coalesce(asked, drafted)',
  };
}
