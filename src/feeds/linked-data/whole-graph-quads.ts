import type { Quad } from 'n3';
import { Addresses } from '../addresses.ts';
import type { WholeGraph } from '../whole-graph.ts';
import type { CodeList } from './code-lists.ts';
import { type DataSet, describeDataSet } from './data-set.ts';
import { describeNode } from './describe-node.ts';
import { describeRelationship } from './describe-relationship.ts';
import { Names } from './names.ts';
import type { Setting } from './statements.ts';
import { describeVocabulary } from './vocabulary.ts';

/** What a whole document is made of. */
export interface LinkedData {
  graph: WholeGraph;
  origin: string;
  lists: readonly CodeList[];
  dataSet: Omit<DataSet, 'documents'>;
}

/** A setting of its own for each document: it remembers which places were described. */
export function newSetting(origin: string): Setting {
  return { addresses: new Addresses(origin), names: new Names(origin), places: new Set() };
}

/** Everything, some statements at a time: the vocabulary, the data set, the nodes, the relationships. */
export async function* wholeGraphQuads({ graph, origin, lists, dataSet }: LinkedData): AsyncGenerator<Quad[]> {
  const setting = newSetting(origin);
  for (const term of describeVocabulary(setting, lists)) yield term.quads();
  yield describeDataSet({ ...dataSet, documents: await graph.documents() }, setting).quads();
  for await (const nodes of graph.nodes()) {
    for (const node of nodes) yield describeNode(node, setting).quads();
  }
  for await (const relationships of graph.relationships()) {
    for (const relationship of relationships) yield describeRelationship(relationship, setting).quads();
  }
}
