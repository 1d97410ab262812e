import type { NodeRow } from '../../../src/graph/model.ts';
import { squeeze } from '../../text/widths.ts';
import type { ResolvedPart } from '../part.ts';
import type { ResolvedEdition } from './merge-editions.ts';

/**
 * Editions, the latest first, in which a bullet that prints another responsibility than before keeps its id. The id is made of the whole
 * bullet, whose closing parenthesis names who answers for it: a bullet of the same item with the same words before that, where each edition
 * prints just one and the other edition does not have it, is the one that the earlier edition prints.
 */
export function withSameBullets(editions: readonly ResolvedEdition[]): ResolvedEdition[] {
  const told: ResolvedEdition[] = [];
  for (const edition of editions.toReversed()) {
    const earlier = told.flatMap(({ part }) => part.nodes);
    told.push({ ...edition, part: withIds(edition.part, goingOn(earlier, edition.part.nodes)) });
  }
  return told.reverse();
}

/** Later id → the earlier one. */
function goingOn(earlier: readonly NodeRow[], later: readonly NodeRow[]): Map<string, string> {
  const [before, now] = [byWords(earlier, later), byWords(later, earlier)];
  return new Map(
    [...now].flatMap(([words, ids]) => {
      const known = before.get(words);
      const [id, ...more] = ids;
      const [was, ...others] = known ?? [];
      return id !== undefined && was !== undefined && more.length + others.length === 0 ? [[id, was] as const] : [];
    }),
  );
}

/** The initiatives that only one side has, by their item and their words without the names. */
function byWords(nodes: readonly NodeRow[], others: readonly NodeRow[]): Map<string, Set<string>> {
  const elsewhere = new Set(others.map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const { id, type, properties } of nodes) {
    if (type !== 'Initiative' || elsewhere.has(id)) continue;
    const item = id.slice(0, id.indexOf('-'));
    const words = `${item} ${squeeze(String(properties['titlePrinted'] ?? properties['title']))}`;
    found.set(words, (found.get(words) ?? new Set()).add(id));
  }
  return found;
}

function withIds(part: ResolvedPart, ids: ReadonlyMap<string, string>): ResolvedPart {
  if (ids.size === 0) return part;
  const as = (id: string) => ids.get(id) ?? id;
  return {
    ...part,
    renamed: ids,
    nodes: part.nodes.map((node) => ({ ...node, id: as(node.id) })),
    relationships: part.relationships.map((row) => ({ ...row, from: as(row.from), to: as(row.to) })),
  };
}
