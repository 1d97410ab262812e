import { setImmediate } from 'node:timers/promises';
import type { QueryParameters, Row } from '../graph/graph-store.ts';
import { NODE_TYPES, type NodeType, type RelationshipType } from '../graph/model.ts';
import { DOCUMENTS, NODE_IDS, NODES_OF, RELATIONSHIPS_FROM } from '../queries/whole-graph.ts';

/** Values as the store gives them: text, number, truth or a list of texts. */
export type Properties = Readonly<Record<string, unknown>>;

export interface Relationship {
  type: RelationshipType;
  start: string;
  end: string;
  properties: Properties;
  startType: NodeType;
  /** Kind of an organisation or policy that it starts at. */
  startKind: string | null;
  /** Id of the organisation that runs the programme that it starts at. */
  startMinistry: string | null;
  endType: NodeType;
  endKind: string | null;
}

/** Every node and relationship, as the store holds them, some at a time: each call reads from the beginning. */
export interface WholeGraph {
  /** The documents that all was read from: few, and wanted before what rests on them. */
  documents(): Promise<readonly Properties[]>;
  /** By id; those of a type, or all. */
  nodes(type?: NodeType): AsyncIterable<readonly Properties[]>;
  /** By start, type, end and key. */
  relationships(): AsyncIterable<readonly Relationship[]>;
}

/** How many nodes one read is about: some hundred kilobytes, and what is made of them holds nobody else up for long. */
export const IDS_A_READ = 200;

/** The types of nodes, each one text: those of a read are as many texts as nodes, and stand in memory as long. */
const TYPES: ReadonlyMap<string, NodeType> = new Map(Object.keys(NODE_TYPES).map((type) => [type, type as NodeType]));

/** The graph behind `read`. Only the ids stand in memory, and what one read gives. Rejects as `read` does. */
export async function readWholeGraph(
  read: (cypher: string, parameters: QueryParameters) => Promise<Row[]>,
): Promise<WholeGraph> {
  const rows = await read(NODE_IDS, {});
  const ids = rows.flatMap((row) => row['ids'] as string[]);
  const types = rows.flatMap((row) => row['types'] as string[]).map((type) => TYPES.get(type));
  async function* reads(cypher: string, wanted: readonly string[] = ids): AsyncGenerator<Row[]> {
    for (let from = 0; from < wanted.length; from += IDS_A_READ) {
      yield await read(cypher, { ids: wanted.slice(from, from + IDS_A_READ) });
      // A store in the same process answers without a turn of the event loop, which others wait for.
      await setImmediate();
    }
  }
  return {
    async documents() {
      return (await read(DOCUMENTS, {})).map(({ node }) => node as Properties);
    },
    async *nodes(type) {
      const wanted = type === undefined ? ids : ids.filter((_id, at) => types[at] === type);
      for await (const rows of reads(NODES_OF, wanted)) yield rows.map(({ node }) => node as Properties);
    },
    async *relationships() {
      for await (const rows of reads(RELATIONSHIPS_FROM)) yield rows as unknown as Relationship[];
    },
  };
}
