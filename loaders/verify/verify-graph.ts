import type { GraphRows, PropertyValue, RelationshipRow } from '../../src/graph/model.ts';
import { type KnownLayout, resolversOf } from '../documents/layouts.ts';
import { countErrors, renderFindings } from '../extract/render-findings.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import { FactsSet } from '../facts/facts-set.ts';
import type { NameIndex } from '../registry/name-index.ts';
import type { Registry } from '../registry/schema.ts';
import { organizationId } from '../resolve/ids.ts';
import { describeLinks } from '../resolve/links/resolve-links.ts';
import { resolveGraph } from '../resolve/resolve.ts';
import type { DocumentReport } from './report-sections.ts';

/** Below this, a relationship is listed for a person to look at. */
const DOUBTFUL = 0.6;
/** Code of the finding that resolution gives for a printed name without entry. */
const UNKNOWN_NAME = 'unknown-name';

/** Names without registry entry, other findings of resolution, and links below a confidence, over all documents read. */
export function verifyGraph(
  documents: readonly DocumentFacts[],
  layouts: readonly KnownLayout[],
  registry: Registry,
  names: NameIndex,
): DocumentReport {
  const context = { facts: new FactsSet(documents), registry, names };
  const { rows, findings } = resolveGraph(context, resolversOf(layouts));
  const unknown = findings.filter(({ code }) => code === UNKNOWN_NAME);
  const others = findings.filter(({ code }) => code !== UNKNOWN_NAME);
  const named = new Map(rows.nodes.map(({ id, properties }) => [id, englishName(properties)]));
  const carried = describeLinks(rows.relationships, (id) => named.get(id) || id, DOUBTFUL);
  const idle = unreached(registry, rows);
  const doubtful = rows.relationships.filter((row) => confidence(row) < DOUBTFUL);
  const errors = countErrors(findings);
  const lines = [
    `graph: ${rows.nodes.length} nodes, ${rows.relationships.length} relationships`,
    `  names without registry entry: ${unknown.length}`,
    ...renderFindings(unknown).map((line) => `  ${line}`),
    `  organisations of the registry that no document names and nothing leads to: ${idle.length}`,
    ...idle.map(
      (id) =>
        `    ${id}: not in the graph; where a document prints it in another form, give the entry that form as an alias`,
    ),
    `  other findings of resolution: ${others.length}`,
    ...renderFindings(others).map((line) => `  ${line}`),
    ...describeJoins(rows.relationships, named),
    `  programmes linked to the strategy at ${DOUBTFUL} or more: ${carried.length}`,
    ...carried.map((line) => `    ${line}`),
    `  links below a confidence of ${DOUBTFUL}: ${doubtful.length}`,
    ...doubtful.map((row) => `    ${describe(row)}`),
  ];
  return { lines, failures: errors === null ? [] : [`graph: ${errors}`] };
}

/** Which review sheets are programmes of other documents, how sure and why. */
function describeJoins(rows: readonly RelationshipRow[], named: ReadonlyMap<string, string>): string[] {
  const sheets = rows.filter(({ type }) => type === 'DESCRIBED_BY');
  const joined = sheets.filter(({ properties }) => properties['basis'] !== 'STATED');
  if (sheets.length === 0) return [];
  const decided = joined.filter(({ properties }) => properties['basis'] === 'CURATED').length;
  return [
    `  review sheets: ${sheets.length}, of which programmes of other documents: ${joined.length} (${joined.length - decided} by rule, ${decided} decided)`,
    ...joined.map((row) => {
      const { basis, reason } = row.properties;
      return `    ${row.to} ${named.get(row.to)} = ${named.get(row.from)}: ${confidence(row).toFixed(2)}, ${basis}. ${reason}`;
    }),
  ];
}

/** Ids of the organisations of the registry that did not come into the graph. */
export function unreached(registry: Pick<Registry, 'organizations'>, rows: Pick<GraphRows, 'nodes'>): string[] {
  const known = new Set(rows.nodes.map(({ id }) => id));
  return registry.organizations.map(({ id }) => organizationId(id)).filter((id) => !known.has(id));
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
