import { cypher, type Fragment } from '../planner/cypher.ts';
import type { ArgumentReferences } from '../planner/field-declarations.ts';

/** To all programmes that a condition may let through: from one of the things that its argument asks for, `asked`. */
type Start = (node: Fragment) => Fragment;

/** Whatever leads to an organisation, and the parts of it: those that documents print no such way for go that of their whole. */
const withParts =
  (back: string): Start =>
  (node) =>
    cypher`(:Organization {id: asked})${back}(:BudgetProgram)<-[:COMPONENT_OF*0..4]-(${node}:BudgetProgram)`;

/** Where a list of programmes may begin, and whether it may for what is asked; without a condition of its own it always may. */
interface Beginning {
  from: Start;
  /** What is asked for, where that is not the value of the argument. */
  asked?: Fragment;
  may?: (references: ArgumentReferences, isOfAYear: boolean) => boolean;
  /** When all that it leads to has what is asked for, so that the condition need not be asked besides. */
  implies?: 'always' | 'unless of a year';
}

/** A truth, stored of few. Not written into the pattern: the embedded store looks a literal up in no index where other conditions follow. */
const IS_TRUE = cypher`[true]`;

/** An outcome that programmes may be stored without. */
const UNTOLD = 'UNKNOWN';

/** By the argument that asks for it; what leads to the fewest programmes stands first. */
const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  'filter.reviewSheet': {
    from: (node) => cypher`(:ReviewSheet {number: asked})<-[:DESCRIBED_BY]-(${node}:BudgetProgram)`,
    implies: 'always',
  },
  'filter.text': { from: (node) => cypher`(${node}:BudgetProgram {id: asked})`, implies: 'always' },
  'filter.mentions': {
    from: (node) => cypher`(:Organization {id: asked})-[:MENTIONED_IN]->(${node}:BudgetProgram)`,
  },
  'filter.recipient': { from: withParts('<-[:CONTRIBUTION_TO]-') },
  'filter.implementer': { from: withParts('<-[:IMPLEMENTED_BY]-') },
  'filter.item': {
    from: (node) =>
      cypher`(:StrategyItem {number: asked})-[:HAS_MEASURE|HAS_INITIATIVE*0..2]->()<-[:CARRIES]-(${node}:BudgetProgram)`,
  },
  'filter.policy': {
    from: (node) => cypher`(:Entity {id: asked})<-[:CITES]-(${node}:BudgetProgram)`,
    implies: 'unless of a year',
  },
  'filter.outcome': {
    from: (node) => cypher`(${node}:BudgetProgram {outcome: asked})`,
    may: (references, isOfAYear) => {
      const outcomes = references.constant('filter.outcome');
      return !isOfAYear && Array.isArray(outcomes) && !outcomes.includes(UNTOLD);
    },
    implies: 'always',
  },
  'filter.isNew': {
    from: (node) => cypher`(${node}:BudgetProgram {isNew: asked})`,
    asked: IS_TRUE,
    may: (references, isOfAYear) => references.constant('filter.isNew') === true && !isOfAYear,
    implies: 'always',
  },
  'filter.inStrategy': {
    from: (node) => cypher`(${node}:BudgetProgram {inStrategy: asked})`,
    asked: IS_TRUE,
    may: (references) => references.constant('filter.inStrategy') === true,
    implies: 'always',
  },
  'filter.division': { from: withParts('<-[:ADMINISTERED_BY|FORMERLY]-') },
  'filter.document': {
    from: (node) => cypher`(:SourceDocument {id: asked})<-[:READ_FROM]-(${node}:BudgetProgram)`,
    implies: 'always',
  },
};

/** Where a list begins for what is asked; `null`: at all programmes. */
const beginningOf = (references: ArgumentReferences, isOfAYear: boolean) =>
  Object.entries(BEGINNINGS).find(
    ([path, { may }]) => references.parameter(path) !== null && (may?.(references, isOfAYear) ?? true),
  ) ?? null;

/**
 * The programmes that a list has to look at: where something is given that leads to them, those that it leads to, and no condition is asked of
 * any other; else all. The conditions themselves are asked besides, but for the one that `isImplied`. `isOfAYear`: whether what may change
 * from year to year is asked of one.
 */
export function programsToLookAt(node: Fragment, references: ArgumentReferences, isOfAYear: boolean): Fragment {
  const beginning = beginningOf(references, isOfAYear);
  if (beginning === null) return cypher`MATCH (${node}:BudgetProgram)`;
  const [path, { from, asked }] = beginning;
  return cypher`UNWIND ${asked ?? references.value(path)} AS asked MATCH ${from(node)} WITH DISTINCT ${node}`;
}

/** Whether a list begins where the argument's condition holds of all. */
export function isImplied(path: string, references: ArgumentReferences, isOfAYear: boolean): boolean {
  const [begins, { implies = null }] = beginningOf(references, isOfAYear) ?? [null, {}];
  return begins === path && (implies === 'always' || (implies === 'unless of a year' && !isOfAYear));
}

/** By the order that is asked for: what is stored of the programmes that come first in it. */
const LEADERS: Readonly<Record<string, string>> = {
  DOCUMENT: 'orderLeads',
  CHANGE_DESC: 'changeLeads',
  CHANGE_ASC: 'changeLeads',
  AMOUNT_DESC: 'amountLeads',
  AMOUNT_ASC: 'amountLeads',
};

/** What leading programmes are marked for. */
const OF_LEADERS: ReadonlySet<string> = new Set(['level', 'orderBy', 'filter.stage', 'filter.fiscalYear']);

/** Those nodes of a type that are marked as the first of an order. */
export const marked = (type: 'BudgetProgram' | 'Policy', node: Fragment, mark: string): Fragment =>
  cypher`UNWIND ${IS_TRUE} AS asked MATCH (${node}:${type} {${mark}: asked}) WITH DISTINCT ${node}`;

/**
 * The programmes that come first in a list of whole programmes, where no more is asked of them than an order or, for amounts, one fiscal
 * year and stage; `null` for any other list. `paths`: all arguments that there are.
 */
export function leadingPrograms(
  node: Fragment,
  references: ArgumentReferences,
  paths: readonly string[],
): Fragment | null {
  const isNarrowed = paths.some((path) => !OF_LEADERS.has(path) && references.parameter(path) !== null);
  const levels = references.constant('level');
  if (isNarrowed || !Array.isArray(levels) || levels.join() !== 'PROGRAM') return null;
  const order = String(references.constant('orderBy') ?? 'DOCUMENT');
  const stage = references.parameter('filter.stage');
  const year = references.parameter('filter.fiscalYear');
  const mark = LEADERS[order];
  if (stage === null && year === null) return mark ? marked('BudgetProgram', node, mark) : null;
  if (stage === null || year === null || !order.startsWith('AMOUNT_')) return null;
  return cypher`WITH toString(${year}) + ' ' + ${stage} AS asked MATCH (line:BudgetLine {leads: asked}) WITH DISTINCT line.countsAs AS whole MATCH (${node}:BudgetProgram {id: whole})`;
}
