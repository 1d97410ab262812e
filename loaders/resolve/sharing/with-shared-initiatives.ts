import type { GraphRows } from '../../../src/graph/model.ts';
import { byTypeAndEnds } from '../row-order.ts';
import { withNetworkPlaces } from './network-place.ts';
import { sharedInitiatives } from './shared-initiatives.ts';

/**
 * The graph with what follows from who answers for which initiative, worked out once so that no question has to: which two organisations
 * share which, and where each stands in the network of them.
 */
export function withSharedInitiatives({ nodes, relationships }: GraphRows): GraphRows {
  const pairs = sharedInitiatives(relationships);
  return {
    nodes: withNetworkPlaces(nodes, relationships, pairs),
    relationships: [...relationships, ...pairs].sort(byTypeAndEnds),
  };
}
