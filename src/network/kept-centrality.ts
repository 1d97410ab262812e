import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type NetworkStructure, type NodeCentrality, networkCentrality } from './centrality.ts';

/** Networks whose figures are kept: as many as there are usual combinations of arguments. */
const KEPT = 64;
const kept = new LRUCache<string, readonly NodeCentrality[]>({ max: KEPT });

/**
 * The centrality of a network's nodes, computed once for each network that is met: the key is the network itself, so a new version of
 * the data or other arguments that change nothing cost nothing, and what changed is never answered from what was.
 */
export function centralityOf(structure: NetworkStructure): readonly NodeCentrality[] {
  const key = createHash('sha256').update(JSON.stringify(structure)).digest('base64');
  const centrality = kept.get(key) ?? networkCentrality(structure);
  kept.set(key, centrality);
  return centrality;
}
