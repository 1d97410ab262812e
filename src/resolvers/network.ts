import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { NodeCentrality } from '../network/centrality.ts';
import { centralityOf } from '../network/kept-centrality.ts';
import { neededKey, responseRowKey, type StoredRow } from '../planner/row-keys.ts';
import { networkStructureFrom, STRUCTURE } from '../queries/network.ts';

type NetworkNode = StoredRow & { centrality: NodeCentrality };

export const OrganizationNetwork = {
  /** The organisations with their place in the network, which is worked out from all of it. */
  nodes: (network: StoredRow, _args: unknown, _context: RequestContext, info: GraphQLResolveInfo): NetworkNode[] => {
    const rows = network[responseRowKey('OrganizationNetwork', String(info.path.key))] as StoredRow[];
    const centrality = centralityOf(networkStructureFrom(network[neededKey('OrganizationNetwork', STRUCTURE)]));
    // Both lists have the nodes in the order of their ids.
    return rows.map((row, index) => ({ ...row, centrality: centrality[index] as NodeCentrality }));
  },
};

export const OrganizationNetworkNode = {
  degree: ({ centrality }: NetworkNode) => centrality.degree,
  weight: ({ centrality }: NetworkNode) => centrality.weight,
  weightedDegree: ({ centrality }: NetworkNode) => centrality.weight,
  betweenness: ({ centrality }: NetworkNode) => centrality.betweenness,
  community: ({ centrality }: NetworkNode) => centrality.community,
};
