import type { PropertyValue, RelationshipRow } from '../../src/graph/model.ts';
import type { DocumentFacts } from '../documents/layouts.ts';
import { renderFindings } from '../extract/render-findings.ts';
import { FACTS_SCHEMAS, type FactsByLayout } from '../facts/facts-by-layout.ts';
import type { NameIndex } from '../registry/name-index.ts';
import type { Registry } from '../registry/schema.ts';
import { describeLinks } from '../resolve/links/resolve-links.ts';
import { resolveGraph } from '../resolve/resolve.ts';

/** Below this, a relationship is listed for a person to look at. */
const DOUBTFUL = 0.6;
/** Code of the finding that resolution gives for a printed name without entry. */
const UNKNOWN_NAME = 'unknown-name';

/** Names without registry entry, other findings of resolution, and links below a confidence, over all documents read. */
export function verifyGraph(documents: readonly DocumentFacts[], registry: Registry, names: NameIndex): string[] {
  const facts: Record<string, DocumentFacts> = {};
  const leftOut: string[] = [];
  for (const document of documents) {
    const { id, layout } = document.document;
    if (!Object.hasOwn(FACTS_SCHEMAS, layout))
      leftOut.push(`  ${id}: facts of the layout ${layout} are not yet resolved.`);
    else if (facts[layout] !== undefined)
      leftOut.push(`  ${id}: left out, since ${facts[layout].document.id} has the same layout.`);
    else facts[layout] = document;
  }
  // Each document's facts were validated by the schema of its own layout.
  const { rows, findings } = resolveGraph({ facts: facts as FactsByLayout, registry, names });
  const unknown = findings.filter(({ code }) => code === UNKNOWN_NAME);
  const others = findings.filter(({ code }) => code !== UNKNOWN_NAME);
  const named = new Map(rows.nodes.map(({ id, properties }) => [id, englishName(properties)]));
  const links = describeLinks(rows.relationships, (id) => named.get(id) || id, DOUBTFUL);
  const doubtful = rows.relationships.filter((row) => confidence(row) < DOUBTFUL);
  return [
    `graph: ${rows.nodes.length} nodes, ${rows.relationships.length} relationships`,
    ...leftOut,
    `  names without registry entry: ${unknown.length}`,
    ...renderFindings(unknown).map((line) => `  ${line}`),
    `  other findings of resolution: ${others.length}`,
    ...renderFindings(others).map((line) => `  ${line}`),
    `  programmes linked to the strategy at ${DOUBTFUL} or more: ${links.length}`,
    ...links.map((line) => `    ${line}`),
    `  links below a confidence of ${DOUBTFUL}: ${doubtful.length}`,
    ...doubtful.map((row) => `    ${describe(row)}`),
  ];
}

function englishName({ nameEn, titleEn, name, title }: Record<string, PropertyValue>): string {
  return String(nameEn ?? titleEn ?? name ?? title ?? '');
}

/** What is stated has no confidence, since it needs none. */
function confidence({ properties }: RelationshipRow): number {
  return typeof properties['confidence'] === 'number' ? properties['confidence'] : 1;
}

function describe(row: RelationshipRow): string {
  const why = row.properties['rule'] ?? row.properties['reason'] ?? row.properties['basis'];
  return `${row.from} ${row.type} ${row.to}: ${confidence(row)}, ${why}; ${[row.properties['evidence'] ?? []].flat().join(', ')}`;
}
