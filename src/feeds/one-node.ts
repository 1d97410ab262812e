import type { QueryParameters, Row } from '../graph/graph-store.ts';
import { LEADS_AWAY, LEADS_HERE, NODE } from '../queries/one-node.ts';
import type { Properties, Relationship } from './whole-graph.ts';

/** A node with all that leads to it and away from it, as the store holds it. */
export interface OneNode {
  node: Properties;
  relationships: readonly (Relationship & { other: Properties })[];
}

type Read = (cypher: string, parameters: QueryParameters) => Promise<Row[]>;

/** The node of an id; `null` where there is none. Rejects as `read` does. */
export async function readOneNode(read: Read, id: string): Promise<OneNode | null> {
  const [[found], away, here] = await Promise.all([
    read(NODE, { id }),
    read(LEADS_AWAY, { id }),
    read(LEADS_HERE, { id }),
  ]);
  if (!found) return null;
  const relationships = [...away, ...here] as unknown as OneNode['relationships'];
  return { node: found['node'] as Properties, relationships };
}

/** Relationships from what has a page to what stands on it. */
const STANDS_ON = new Set(['HAS_BUDGET', 'DESCRIBED_BY', 'HAS_MEASURE', 'HAS_DIRECTION', 'WORKS_ON']);

/** The id of the node on whose page one without a page stands, or of one that is closer to it; `null` where none is known. */
export function standsOn({ node, relationships }: OneNode): string | null {
  const holder = relationships.find(({ type, end }) => end === node['id'] && STANDS_ON.has(type));
  if (holder) return holder.start;
  return typeof node['document'] === 'string' ? `document:${node['document']}` : null;
}
