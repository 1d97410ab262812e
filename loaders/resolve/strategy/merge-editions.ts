import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { documentId } from '../ids.ts';
import { withEvidence } from '../merge-rows.ts';
import { emptyPart, type ResolvedPart } from '../part.ts';
import { compare } from '../row-order.ts';

/** One edition, resolved by itself. `document`: the id of its facts. */
export interface ResolvedEdition {
  document: string;
  part: ResolvedPart;
}

/**
 * One part of several editions, the latest first. A node that several print is what its latest edition says of it, with the
 * evidence of all and its `documents`; one that the latest edition does not print is `former`. A relationship is that of the editions
 * that say the same; what only earlier ones say is `FORMERLY`, so that whoever asks for a relationship by its own type
 * is told what holds now.
 */
export function mergeEditions(editions: readonly ResolvedEdition[]): ResolvedPart {
  const merged = emptyPart();
  const [latest] = editions;
  if (latest === undefined) return merged;
  const nodes = new Map<string, Printed<NodeRow>>();
  const relationships = new Map<string, Printed<RelationshipRow>>();
  for (const { document, part } of editions) {
    for (const node of part.nodes) add(nodes, node.id, node, documentId(document));
    for (const row of part.relationships) add(relationships, keyOf(row), row, documentId(document));
    merged.findings.push(...part.findings);
    for (const [id, places] of part.evidence) merged.evidence.set(id, [...(merged.evidence.get(id) ?? []), ...places]);
  }
  const now = documentId(latest.document);
  merged.nodes = inOnePlaceEach(
    [...nodes.values()].map((printed) => (isOfTable(printed.row) ? nodeOf(printed, now) : printed.row)),
  );
  merged.relationships = [...relationships.values()].map((printed) => {
    const owner = nodes.get(ownerOf(printed.row));
    return relationshipOf(printed, owner?.documents ?? [], now);
  });
  return merged;
}

/** A row with the documents that print it, the latest first, and the evidence of all. */
interface Printed<Row extends NodeRow | RelationshipRow> {
  row: Row;
  documents: string[];
}

function add<Row extends NodeRow | RelationshipRow>(
  rows: Map<string, Printed<Row>>,
  key: string,
  row: Row,
  document: string,
): void {
  const known = rows.get(key);
  if (known === undefined) {
    rows.set(key, { row, documents: [document] });
    return;
  }
  known.row = withEvidence(known.row, row);
  if (!known.documents.includes(document)) known.documents.push(document);
}

/** Editions say the same of two nodes when a body answers for an initiative on the same basis. */
const keyOf = ({ type, from, to, key, properties }: RelationshipRow): string =>
  [type, from, to, key, properties['responsibility'] ?? ''].join('\n');

function nodeOf({ row, documents }: Printed<NodeRow>, now: string): NodeRow {
  const former = documents.includes(now) ? {} : { former: true };
  return { ...row, properties: { ...row.properties, documents, ...former } };
}

/** Each edition counts its texts from one: those of all editions are counted anew, each beside those that have its number in another. */
function inOnePlaceEach(nodes: readonly NodeRow[]): NodeRow[] {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const order = ({ properties }: NodeRow) => Number(properties['order']);
  for (const { id, type } of nodes.filter(isInOrder).toSorted((a, b) => order(a) - order(b) || compare(a.id, b.id))) {
    const place = (counts.get(type) ?? 0) + 1;
    counts.set(type, place);
    places.set(id, place);
  }
  return nodes.map((node) => {
    const place = places.get(node.id);
    return place === undefined ? node : { ...node, properties: { ...node.properties, order: place } };
  });
}

/** `documents` stand only where they are not those of the bullet, row or item that it is about. */
function relationshipOf(
  { row, documents }: Printed<RelationshipRow>,
  ofOwner: readonly string[],
  now: string,
): RelationshipRow {
  const told = documents.length === ofOwner.length ? {} : { documents };
  const properties = { ...row.properties, ...told };
  if (documents.includes(now)) return { ...row, properties };
  const key = [row.type, row.properties['responsibility'] ?? ''].join(' ').trim();
  return { ...row, type: 'FORMERLY', key, properties: { ...properties, was: row.type } };
}

const isOfTable = ({ type }: NodeRow): boolean => type !== 'Organization' && type !== 'Policy';

/** Items have the numbers that are printed. */
const isInOrder = ({ properties }: NodeRow): boolean => properties['order'] !== undefined;

/** The end that stands in the table: what is cited or mentioned stands elsewhere. */
const ownerOf = ({ type, from, to }: RelationshipRow): string => (type === 'CITES' ? from : to);
