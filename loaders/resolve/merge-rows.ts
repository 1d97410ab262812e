import type { GraphRows, NodeRow, PropertyValue, RelationshipRow } from '../../src/graph/model.ts';
import type { Finding } from '../layout.ts';
import { finding } from '../text/finding.ts';
import { byId, byTypeAndEnds, compare } from './row-order.ts';

type Properties = Record<string, PropertyValue>;

/** What stands in a document goes before what a rule concluded, and that before what a person decided. */
const STRENGTH: Readonly<Record<string, number>> = { STATED: 0, DERIVED: 1, CURATED: 2 };

/**
 * Makes one graph of rows from several parts: a node or relationship that comes twice has the evidence of both, rows are
 * sorted as the model says. Two meanings for one id, and relationships without an end, are reported as errors and left out.
 */
export function mergeRows(
  nodes: readonly NodeRow[],
  relationships: readonly RelationshipRow[],
): { rows: GraphRows; findings: Finding[] } {
  const findings: Finding[] = [];
  const error = (code: string, message: string) => findings.push(finding('error', code, null, message));

  const nodeOf = new Map<string, NodeRow>();
  for (const node of nodes) {
    const known = nodeOf.get(node.id);
    if (known === undefined) nodeOf.set(node.id, node);
    else if (sameNode(known, node)) nodeOf.set(node.id, withEvidence(known, node));
    else error('duplicate-id', `Two different nodes have the id ${node.id}; the first is kept.`);
  }

  const byKey = new Map<string, RelationshipRow>();
  for (const row of relationships) {
    const missing = [row.from, row.to].filter((id) => !nodeOf.has(id));
    if (missing.length > 0) {
      error(
        'dangling-relationship',
        `${row.type} from ${row.from} to ${row.to}: no node has the id ${missing.join(', ')}.`,
      );
      continue;
    }
    const key = [row.type, row.from, row.to, row.key].join('\n');
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, row);
    else byKey.set(key, strength(row) < strength(known) ? withEvidence(row, known) : withEvidence(known, row));
  }
  return {
    rows: {
      nodes: [...nodeOf.values()].sort(byId),
      relationships: [...byKey.values()].sort(byTypeAndEnds),
    },
    findings,
  };
}

/** Names that the registry does not know may be printed in several widths and are one node all the same. */
function sameNode(a: NodeRow, b: NodeRow): boolean {
  if (a.type !== b.type) return false;
  if (a.properties['unregistered'] === true && b.properties['unregistered'] === true) return true;
  return comparable(a.properties) === comparable(b.properties);
}

function comparable({ evidence: _, ...properties }: Properties): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => compare(a, b)));
}

/** The first of several rows of one thing, with the evidence of all: each place once, in the order of the rows. */
export function withEvidence<Row extends { properties: Properties }>(
  row: Row,
  ...others: readonly { properties: Properties }[]
): Row {
  return { ...row, properties: { ...row.properties, evidence: evidenceOf([row, ...others]) } };
}

/** The places of several rows, each once. */
export function evidenceOf(rows: readonly { properties: Properties }[]): string[] {
  const places = rows.map(({ properties: { evidence } }) => (Array.isArray(evidence) ? evidence : []));
  return [...new Set(places.flat())];
}

function strength({ properties }: RelationshipRow): number {
  return STRENGTH[String(properties['basis'])] ?? 3;
}
