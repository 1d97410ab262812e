import { SURE_ENOUGH } from '../../../src/budget/budget-summary.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { withWorkedOut } from '../part.ts';

/**
 * Writes on every initiative what lists of initiatives ask of its links, so that a list does not look through those of all: under which item
 * the latest edition prints it, who answers for it there, on any basis and on each, and whether a programme carries it or its row.
 */
export function withInitiativesListedBy({ nodes, relationships }: GraphRows): GraphRows {
  const of = (type: RelationshipRow['type']) => relationships.filter((row) => row.type === type);
  const rowOf = new Map(of('HAS_INITIATIVE').map(({ from, to }) => [to, from]));
  const itemOf = new Map(of('HAS_MEASURE').map(({ from, to }) => [to, from]));
  const numbers = new Map(nodes.map(({ id, properties }) => [id, properties['number']]));
  const answering = groupBy(of('RESPONSIBLE_FOR'), ({ to }) => to);
  const carried = new Set(
    of('CARRIES')
      .filter(({ properties }) => Number(properties['confidence']) >= SURE_ENOUGH)
      .map(({ to }) => to),
  );
  const told = nodes.map((node): NodeRow => {
    if (node.type !== 'Initiative') return node;
    const row = rowOf.get(node.id);
    const bodies = answering.get(node.id) ?? [];
    const on = (basis: string) => bodies.filter(({ properties }) => properties['responsibility'] === basis);
    return withWorkedOut(node, {
      itemNumber: numbers.get(itemOf.get(row ?? '') ?? ''),
      organizations: idsOf(bodies),
      namedOrganizations: idsOf(on('NAMED')),
      inheritedOrganizations: idsOf(on('INHERITED')),
      funded: carried.has(node.id) || (row !== undefined && carried.has(row)) || null,
    });
  });
  return { nodes: told, relationships };
}

/** One for each relationship: they are counted. */
const idsOf = (bodies: readonly RelationshipRow[]): string[] => bodies.map(({ from }) => from).sort();
