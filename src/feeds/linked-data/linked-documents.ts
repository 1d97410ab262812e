import type { Quad } from 'n3';
import type { DataVersion } from '../../graph/graph-store.ts';
import { allDistributions } from '../formats.ts';
import type { FeedSources } from '../sources.ts';
import { describeDataSet } from './data-set.ts';
import { describeNode } from './describe-node.ts';
import { oneNodeQuads } from './one-node-quads.ts';
import { describeVocabulary } from './vocabulary.ts';
import { newSetting } from './whole-graph-quads.ts';

/** Statements about one thing, for whoever asks for its address; all of them but when the data was loaded are in the whole graph, too. */
export class LinkedDocuments {
  readonly #sources: FeedSources;

  constructor(sources: FeedSources) {
    this.#sources = sources;
  }

  /** `null` where there is no node of the id. Rejects with a StoreError. */
  async node(id: string, origin: string, signal?: AbortSignal): Promise<Quad[][] | null> {
    const found = await this.#sources.node(id, signal);
    return found && [...oneNodeQuads(found, origin)];
  }

  /** The data set, when it was loaded here, and the documents that it was made of. Rejects with a StoreError. */
  async dataSet(origin: string, version: DataVersion, signal?: AbortSignal): Promise<Quad[][]> {
    const setting = newSetting(origin);
    const documents = await (await this.#sources.graph(signal)).documents();
    const whole = describeDataSet({ version, distributions: allDistributions(), documents, isDated: true }, setting);
    return [whole, ...documents.map((document) => describeNode(document, setting))].map((each) => each.quads());
  }

  /** Our own words. */
  vocabulary(origin: string): Quad[][] {
    return [...describeVocabulary(newSetting(origin), this.#sources.codeLists())].map((each) => each.quads());
  }
}
