import { cypher, type Fragment } from '../planner/cypher.ts';
import type { ArgumentReferences } from '../planner/field-declarations.ts';

/** From one of the things that an argument asks for, `asked`, to all programmes that its condition may let through. */
type Start = (node: Fragment) => Fragment;

/** Whatever leads to an organisation, and the parts of it: those that documents print no such way for go that of their whole. */
const withParts =
  (back: string): Start =>
  (node) =>
    cypher`(:Organization {id: asked})${back}(:BudgetProgram)<-[:COMPONENT_OF*0..4]-(${node}:BudgetProgram)`;

/** Where a list of programmes may begin, by the argument that asks for it: what leads to the fewest of them stands first. */
const STARTS: Readonly<Record<string, Start>> = {
  'filter.reviewSheet': (node) => cypher`(:ReviewSheet {number: asked})<-[:DESCRIBED_BY]-(${node}:BudgetProgram)`,
  'filter.text': (node) => cypher`(${node}:BudgetProgram {id: asked})`,
  'filter.mentions': (node) => cypher`(:Organization {id: asked})-[:MENTIONED_IN]->(${node}:BudgetProgram)`,
  'filter.recipient': withParts('<-[:CONTRIBUTION_TO]-'),
  'filter.implementer': withParts('<-[:IMPLEMENTED_BY]-'),
  'filter.item': (node) =>
    cypher`(:StrategyItem {number: asked})-[:HAS_MEASURE|HAS_INITIATIVE*0..2]->()<-[:CARRIES]-(${node}:BudgetProgram)`,
  'filter.policy': (node) => cypher`(:Entity {id: asked})<-[:CITES]-(${node}:BudgetProgram)`,
  'filter.division': withParts('<-[:ADMINISTERED_BY|FORMERLY]-'),
  'filter.document': (node) => cypher`(:SourceDocument {id: asked})<-[:READ_FROM]-(${node}:BudgetProgram)`,
};

/**
 * The programmes that a list has to look at: where something is given that leads to them, those that it leads to, and no condition is asked of
 * any other; else all. The conditions themselves are asked besides.
 */
export function programsToLookAt(node: Fragment, references: ArgumentReferences): Fragment {
  for (const [path, start] of Object.entries(STARTS)) {
    const parameter = references.parameter(path);
    if (parameter !== null) return cypher`UNWIND ${parameter} AS asked MATCH ${start(node)} WITH DISTINCT ${node}`;
  }
  return cypher`MATCH (${node}:BudgetProgram)`;
}
