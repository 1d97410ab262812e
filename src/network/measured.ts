import { createHash } from 'node:crypto';
import { measureNetwork, type NetworkStructure, type NodeMeasures } from './measures.ts';

/** Networks whose measures are kept: as many as there are usual combinations of arguments. */
const KEPT = 64;
const kept = new Map<string, readonly NodeMeasures[]>();

/**
 * The measures of a network, computed once for each one that is met: the key is the network itself, so a new version of the data
 * or other arguments that change nothing cost nothing, and what changed is never answered from what was.
 */
export function measuresOf(structure: NetworkStructure): readonly NodeMeasures[] {
  const key = createHash('sha256').update(JSON.stringify(structure)).digest('base64');
  const measures = kept.get(key) ?? measureNetwork(structure);
  // The one used last goes last, so that the first one is the one to drop.
  kept.delete(key);
  kept.set(key, measures);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return measures;
}
