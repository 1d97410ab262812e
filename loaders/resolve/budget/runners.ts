import type { RelationshipRow } from '../../../src/graph/model.ts';
import { withEvidence } from '../merge-rows.ts';
import { holdsIn } from './holds-in.ts';

/** Who runs a programme in a year, those printed first in front; of now without a year. */
export function runnersOf(
  relationships: readonly RelationshipRow[],
): (program: string, year: number | null) => string[] {
  const byProgram = new Map<string, RelationshipRow[]>();
  for (const row of relationships) {
    if (row.type !== 'ADMINISTERED_BY' && !isFormerRunner(row)) continue;
    byProgram.set(row.from, [...(byProgram.get(row.from) ?? []), row]);
  }
  const rank = ({ properties }: RelationshipRow) => Number(properties['order'] ?? 0);
  for (const rows of byProgram.values()) rows.sort((a, b) => rank(a) - rank(b) || (a.to < b.to ? -1 : 1));
  const holds = (row: RelationshipRow, year: number | null) =>
    year === null || Number.isNaN(year) ? row.type === 'ADMINISTERED_BY' : holdsIn(row, year);
  return (program, year) => (byProgram.get(program) ?? []).filter((row) => holds(row, year)).map(({ to }) => to);
}

const isFormerRunner = ({ type, properties }: RelationshipRow): boolean =>
  type === 'FORMERLY' && properties['was'] === 'ADMINISTERED_BY';

/** What an older document says of who runs a programme gives way to a newer one that says it of earlier years only; its evidence stays. */
export function withoutContradicted(relationships: readonly RelationshipRow[]): RelationshipRow[] {
  const pairOf = ({ from, to }: RelationshipRow) => `${from} ${to}`;
  const former = new Set(relationships.filter(isFormerRunner).map(pairOf));
  if (former.size === 0) return [...relationships];
  const isContradicted = (row: RelationshipRow) =>
    row.type === 'ADMINISTERED_BY' && row.properties['fromYear'] === undefined && former.has(pairOf(row));
  const contradicted = new Map(relationships.filter(isContradicted).map((row) => [pairOf(row), row]));
  return relationships
    .filter((row) => !isContradicted(row))
    .map((row) => {
      const other = isFormerRunner(row) ? contradicted.get(pairOf(row)) : undefined;
      return other === undefined ? row : withEvidence(row, other);
    });
}
