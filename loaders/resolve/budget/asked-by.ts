import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, NodeRow } from '../../../src/graph/model.ts';
import { type OutcomeReason, outcomeSentence } from '../../../src/graph/outcome-reason.ts';
import { decodeYear, encodeYear } from '../../../src/graph/program-year.ts';
import { listOf } from '../../../src/graph/property.ts';
import { worded } from '../part.ts';
import { DRAFT_BUREAU } from './draft-coverage.ts';

/**
 * What became of a request whose sheet prints no division is open, as far as the budget documents alone say. Where the whole graph knows who runs the
 * programme (a review sheet prints it, or a person decided it), it is what it would be with that division printed: the draft covers one bureau.
 */
export function withAskingBureau({ nodes, relationships }: GraphRows): GraphRows {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ofType = (type: string) =>
    groupBy(
      relationships.filter((row) => row.type === type),
      ({ from }) => from,
    );
  const [runners, above] = [ofType('ADMINISTERED_BY'), ofType('PART_OF')];
  const isOfDraftBureau = (id: string, seen = new Set<string>()): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (byId.get(id)?.properties['name'] === DRAFT_BUREAU) return true;
    return (above.get(id) ?? []).some(({ to }) => isOfDraftBureau(to, seen));
  };
  const decided = nodes.map((node): NodeRow => {
    const running = node.type === 'BudgetProgram' ? (runners.get(node.id) ?? []) : [];
    if (running.length === 0) return node;
    return asAsked(node, running.some(({ to }) => isOfDraftBureau(to)) ? OF_DRAFT_BUREAU : OF_OTHERS);
  });
  return { nodes: decided, relationships };
}

interface Verdict {
  outcome: 'OUT_OF_SCOPE' | 'NOT_IN_DRAFT';
  why: OutcomeReason;
}

const OF_OTHERS: Verdict = { outcome: 'OUT_OF_SCOPE', why: { why: 'OTHER_BUREAU' } };
const OF_DRAFT_BUREAU: Verdict = { outcome: 'NOT_IN_DRAFT', why: { why: 'NOT_LISTED' } };
const OPEN = outcomeSentence({ why: 'NO_DIVISION' }).en;

function asAsked(node: NodeRow, { outcome, why }: Verdict): NodeRow {
  const { properties } = node;
  const years = listOf(properties['years']).map(decodeYear);
  if (!years.some((year) => year.why?.why === 'NO_DIVISION')) return node;
  const told = years.map((year) => (year.why?.why === 'NO_DIVISION' ? { ...year, outcome, why } : year));
  const latest =
    properties['outcomeReason'] === OPEN ? { outcome, ...worded('outcomeReason', outcomeSentence(why)) } : {};
  return { ...node, properties: { ...properties, ...latest, years: told.map(encodeYear) } };
}
