import { SURE_ENOUGH } from '../../../src/budget/budget-summary.ts';
import { isOwnAmount } from '../../../src/budget/own-amount.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import { isStage, LARGEST } from '../../../src/graph/largest-amount.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { listOf } from '../../../src/graph/property.ts';
import { withWorkedOut } from '../part.ts';
import { itemsAbove } from './line-ways.ts';
import { BodiesReached } from './reached-bodies.ts';
import { countedYen } from './sums.ts';

/**
 * Writes on every programme what lists of programmes ask of its lines and links, so that a list does not look through those of all: what it
 * has an amount for, of which sums add something, and the largest of its own at each stage, whether and in which years it is new, which items of the strategy it carries, and to which organisations it leads; and on every policy how many programmes and initiatives cite it.
 */
export function withListedBy({ nodes, relationships }: GraphRows): GraphRows {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const of = (type: RelationshipRow['type']) => relationships.filter((row) => row.type === type);
  const budgets = groupBy(of('HAS_BUDGET'), ({ from }) => from);
  const sure = of('CARRIES').filter(({ properties }) => Number(properties['confidence'] ?? 1) >= SURE_ENOUGH);
  const carrying = groupBy(sure, ({ from }) => from);
  const items = itemsAbove(byId, relationships);
  const numbersOf = (program: string): string[] => {
    const carried = (carrying.get(program) ?? []).flatMap(({ to }) => items.get(to) ?? []);
    return [...new Set(carried.map((item) => String(byId.get(item)?.properties['number'])))].sort();
  };
  const toldUnder = groupBy(
    nodes.filter(({ type }) => type === 'BudgetLine'),
    ({ properties }) => properties['countsAs'],
  );
  const bodies = new BodiesReached({ nodes, relationships });
  const citing = (type: NodeRow['type']) =>
    groupBy(
      of('CITES').filter(({ from }) => byId.get(from)?.type === type),
      ({ to }) => to,
    );
  const programs = citing('BudgetProgram');
  const initiatives = citing('Initiative');
  const told = nodes.map((node): NodeRow => {
    if (node.type === 'Policy') {
      return withWorkedOut(node, {
        programCount: programs.get(node.id)?.length,
        initiativeCount: initiatives.get(node.id)?.length,
      });
    }
    if (node.type !== 'BudgetProgram') return node;
    const own = (budgets.get(node.id) ?? []).flatMap(({ to }) => byId.get(to) ?? []);
    // A whole programme has what sums tell under it, its parts' amounts too; a part has its own.
    const lines = toldUnder.get(node.id) ?? own;
    return withWorkedOut(node, {
      appropriations: appropriationsOf(lines),
      countedAppropriations: appropriationsOf(lines.filter(({ properties }) => countedYen(properties) !== null)),
      ...largestOf(own),
      ...newIn(node, own),
      inStrategy: carrying.has(node.id) || null,
      itemNumbers: numbersOf(node.id),
      ...bodies.of(node.id),
    });
  });
  return { nodes: told, relationships };
}

/** Each year and stage that a line with an amount is of, together (`2025 REQUEST`) and by itself. */
function appropriationsOf(lines: readonly NodeRow[]): string[] {
  const known = lines.filter(({ properties }) => properties['amount'] !== undefined);
  const found = known.flatMap(({ properties: { fiscalYear, stage } }) => [
    `${fiscalYear} ${stage}`,
    String(fiscalYear),
    String(stage),
  ]);
  return [...new Set(found)].sort();
}

/** The largest of a programme's own amounts at each stage. */
function largestOf(lines: readonly NodeRow[]): Record<string, number | null> {
  const largest: Record<string, number | null> = Object.fromEntries(Object.values(LARGEST).map((name) => [name, null]));
  for (const { properties } of lines) {
    const { stage, amount } = properties;
    if (!isStage(stage) || typeof amount !== 'number' || !isOwnAmount(properties)) continue;
    const name = LARGEST[stage];
    largest[name] = Math.max(amount, largest[name] ?? amount);
  }
  return largest;
}

/** New: marked so, or none (－) is printed for its own initial budget; in a year: marked for it, or none is printed for the year before. */
function newIn({ properties: { tags, tagsByYear } }: NodeRow, lines: readonly NodeRow[]) {
  const none = lines
    .map(({ properties }) => properties)
    .filter((line) => line['stage'] === 'INITIAL' && line['kind'] === 'none' && isOwnAmount(line));
  const marked = listOf(tagsByYear).filter((tag) => tag.endsWith(' NEW'));
  const years = [
    ...marked.map((tag) => tag.slice(0, tag.indexOf(' '))),
    ...none.flatMap(({ fiscalYear }) => (fiscalYear === undefined ? [] : [String(Number(fiscalYear) + 1)])),
  ];
  return {
    isNew: listOf(tags).includes('NEW') || none.length > 0 || null,
    newIn: [...new Set(years)].sort(),
  };
}
