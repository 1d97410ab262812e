import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { NodeCentrality } from '../network/centrality.ts';
import { neededKey, responseRowKey, type StoredRow } from '../planner/row-keys.ts';
import { networkStructureFrom, PLACE, STRUCTURE } from '../queries/network.ts';

type NetworkNode = StoredRow & { centrality: NodeCentrality };

export const OrganizationNetwork = {
  /** The organisations with their place in the network: that which was worked out with the graph, or that in the part that is asked for. */
  nodes: async (
    network: StoredRow,
    _args: unknown,
    _context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<NetworkNode[]> => {
    const rows = network[responseRowKey('OrganizationNetwork', String(info.path.key))] as StoredRow[];
    const structure = network[neededKey('OrganizationNetwork', STRUCTURE)] ?? null;
    if (structure === null) return rows.map((row) => ({ ...row, centrality: row[PLACE_KEY] as NodeCentrality }));
    const { centralityOf } = await import('../network/kept-centrality.ts');
    const centrality = centralityOf(networkStructureFrom(structure));
    // Both lists have the nodes in the order of their ids.
    return rows.map((row, index) => ({ ...row, centrality: centrality[index] as NodeCentrality }));
  },
};
const PLACE_KEY = neededKey('OrganizationNetworkNode', PLACE);

export const OrganizationNetworkNode = {
  degree: ({ centrality }: NetworkNode) => centrality.degree,
  weight: ({ centrality }: NetworkNode) => centrality.weight,
  weightedDegree: ({ centrality }: NetworkNode) => centrality.weight,
  betweenness: ({ centrality }: NetworkNode) => centrality.betweenness,
  community: ({ centrality }: NetworkNode) => centrality.community,
};
