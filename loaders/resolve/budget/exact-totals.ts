import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { listOf } from '../../../src/graph/property.ts';
import { byTypeAndEnds } from '../row-order.ts';

/**
 * Totals of documents were made when only these documents were there. Where another one's exact amount is counted in the place of a line
 * that is counted under a total, or a part of the line's is counted by itself, `counted` is what is counted now, and what that makes less or
 * more is a difference: `printed` stays the sum of what is counted, the differences and what is unexplained.
 */
export function withExactTotals({ nodes, relationships }: GraphRows): GraphRows {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const programs = new Map(relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]));
  const lines = groupBy([...programs], ([, program]) => program);
  const differences = groupBy(
    relationships.filter(({ type }) => type === 'DIFFERS_BY'),
    ({ from }) => from,
  );
  const added: RelationshipRow[] = [];
  const totals = new Map<string, NodeRow>();
  for (const total of nodes.filter(({ type }) => type === 'BudgetDocumentTotal')) {
    let order = differences.get(total.id)?.length ?? 0;
    let counted = Number(total.properties['counted']);
    for (const id of listOf(total.properties['countedLines'])) {
      const line = byId.get(id);
      const program = programs.get(id);
      if (line === undefined || program === undefined) continue;
      const before = Number(line.properties['countedInDocument'] ?? Number.NaN);
      const beside = (lines.get(program) ?? []).flatMap(([other]) => byId.get(other) ?? []);
      const now = countedNow(line, beside);
      if (Number.isNaN(before) || now === before) continue;
      counted += now - before;
      order += 1;
      added.push(difference(total.id, program, order, before - now, line));
    }
    totals.set(total.id, { ...total, properties: { ...total.properties, counted } });
  }
  return {
    nodes: nodes.map((node) => withoutNote(totals.get(node.id) ?? node)),
    relationships: [...relationships, ...added].sort(byTypeAndEnds),
  };
}

/** What is counted of a line or, where another document's takes its place, of that one. */
function countedNow(line: NodeRow, beside: readonly NodeRow[]): number {
  const own = line.properties['counted'];
  if (own !== undefined || line.properties['notAdditiveReason'] !== 'SAME_AMOUNT_IN_OTHER_DOCUMENT')
    return Number(own ?? 0);
  const same = beside.filter(
    ({ id, properties }) =>
      id !== line.id &&
      properties['fiscalYear'] === line.properties['fiscalYear'] &&
      properties['stage'] === line.properties['stage'] &&
      properties['document'] !== line.properties['document'],
  );
  return same.reduce((sum, { properties }) => sum + Number(properties['counted'] ?? 0), 0);
}

function difference(from: string, to: string, order: number, amount: number, line: NodeRow): RelationshipRow {
  const key = String(order);
  const reason = String(line.properties['notAdditiveReason'] ?? 'COUNTED_BY_PARTS');
  const basis = { basis: 'DERIVED', rule: 'counted-elsewhere', confidence: 1 };
  const evidence = listOf(line.properties['evidence']);
  return { type: 'DIFFERS_BY', from, to, key, properties: { key, ...basis, reason, amount, order, evidence } };
}

/** `countedInDocument` is a note of the resolvers to each other. */
function withoutNote(node: NodeRow): NodeRow {
  if (node.properties['countedInDocument'] === undefined) return node;
  const { countedInDocument: _, ...properties } = node.properties;
  return { ...node, properties };
}
