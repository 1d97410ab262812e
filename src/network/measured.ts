import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { measureNetwork, type NetworkStructure, type NodeMeasures } from './measures.ts';

/** Networks whose measures are kept: as many as there are usual combinations of arguments. */
const KEPT = 64;
const kept = new LRUCache<string, readonly NodeMeasures[]>({ max: KEPT });

/**
 * The measures of a network, computed once for each one that is met: the key is the network itself, so a new version of the data
 * or other arguments that change nothing cost nothing, and what changed is never answered from what was.
 */
export function measuresOf(structure: NetworkStructure): readonly NodeMeasures[] {
  const key = createHash('sha256').update(JSON.stringify(structure)).digest('base64');
  const measures = kept.get(key) ?? measureNetwork(structure);
  kept.set(key, measures);
  return measures;
}
