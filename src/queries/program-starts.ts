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
  may?: (references: ArgumentReferences, isOfAYear: boolean) => boolean;
}

/** An outcome that programmes may be stored without. */
const UNTOLD = 'UNKNOWN';

/** By the argument that asks for it; what leads to the fewest programmes stands first. */
const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  'filter.reviewSheet': {
    from: (node) => cypher`(:ReviewSheet {number: asked})<-[:DESCRIBED_BY]-(${node}:BudgetProgram)`,
  },
  'filter.text': { from: (node) => cypher`(${node}:BudgetProgram {id: asked})` },
  'filter.mentions': {
    from: (node) => cypher`(:Organization {id: asked})-[:MENTIONED_IN]->(${node}:BudgetProgram)`,
  },
  'filter.recipient': { from: withParts('<-[:CONTRIBUTION_TO]-') },
  'filter.implementer': { from: withParts('<-[:IMPLEMENTED_BY]-') },
  'filter.item': {
    from: (node) =>
      cypher`(:StrategyItem {number: asked})-[:HAS_MEASURE|HAS_INITIATIVE*0..2]->()<-[:CARRIES]-(${node}:BudgetProgram)`,
  },
  'filter.policy': { from: (node) => cypher`(:Entity {id: asked})<-[:CITES]-(${node}:BudgetProgram)` },
  'filter.outcome': {
    from: (node) => cypher`(${node}:BudgetProgram {outcome: asked})`,
    may: (references, isOfAYear) => {
      const outcomes = references.constant('filter.outcome');
      return !isOfAYear && Array.isArray(outcomes) && !outcomes.includes(UNTOLD);
    },
  },
  'filter.isNew': {
    from: (node) => cypher`(${node}:BudgetProgram {isNew: true})`,
    may: (references, isOfAYear) => references.constant('filter.isNew') === true && !isOfAYear,
  },
  'filter.inStrategy': {
    from: (node) => cypher`(${node}:BudgetProgram {inStrategy: true})`,
    may: (references) => references.constant('filter.inStrategy') === true,
  },
  'filter.division': { from: withParts('<-[:ADMINISTERED_BY|FORMERLY]-') },
  'filter.document': {
    from: (node) => cypher`(:SourceDocument {id: asked})<-[:READ_FROM]-(${node}:BudgetProgram)`,
  },
};

/** What is asked for is one truth, and stored of few. */
const TRUTHS: ReadonlySet<string> = new Set(['filter.isNew', 'filter.inStrategy']);

/**
 * The programmes that a list has to look at: where something is given that leads to them, those that it leads to, and no condition is asked of
 * any other; else all. The conditions themselves are asked besides. `isOfAYear`: whether what may change from year to year is asked of one.
 */
export function programsToLookAt(node: Fragment, references: ArgumentReferences, isOfAYear: boolean): Fragment {
  for (const [path, { from, may }] of Object.entries(BEGINNINGS)) {
    const parameter = references.parameter(path);
    if (parameter === null || !(may?.(references, isOfAYear) ?? true)) continue;
    if (TRUTHS.has(path)) return cypher`MATCH ${from(node)}`;
    return cypher`UNWIND ${parameter} AS asked MATCH ${from(node)} WITH DISTINCT ${node}`;
  }
  return cypher`MATCH (${node}:BudgetProgram)`;
}
