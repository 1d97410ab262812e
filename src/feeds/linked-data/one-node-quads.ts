import type { Quad } from 'n3';
import { hasPage } from '../addresses.ts';
import type { OneNode } from '../one-node.ts';
import { describeNode, nameNode } from './describe-node.ts';
import { describeRelationship } from './describe-relationship.ts';
import { newSetting } from './whole-graph-quads.ts';

/**
 * All that is known of a node: itself, what leads to it and away from it with the lines of each claim, and what its neighbours are
 * called. A neighbour without a page (an amount, a row) is told in full, since it belongs to what is around it.
 */
export function* oneNodeQuads({ node, relationships }: OneNode, origin: string): Generator<Quad[]> {
  const setting = newSetting(origin);
  yield describeNode(node, setting).quads();
  const told = new Set([node['id']]);
  for (const { other, ...relationship } of relationships) {
    yield describeRelationship(relationship, setting).quads();
    if (told.has(other['id'])) continue;
    told.add(other['id']);
    const describe = hasPage(String(other['id'])) ? nameNode : describeNode;
    yield describe(other, setting).quads();
  }
}
