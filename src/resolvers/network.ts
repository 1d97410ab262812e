import { type FieldNode, type GraphQLResolveInfo, Kind, parse } from 'graphql';
import type { RequestContext } from '../context.ts';
import { measuresOf } from '../network/measured.ts';
import type { NodeMeasures } from '../network/measures.ts';
import { responseRowKey, valueKey } from '../planner/field-plans.ts';
import { networkCatalog } from '../queries/network.ts';

type Source = Record<string, unknown>;
type MeasuredNode = Source & { measures: NodeMeasures };

/** Names that no client can give to a field: a GraphQL name does not begin with a digit. */
const NODES = '0nodes';
const LINKS = '0links';

/** What the measures are computed from, asked for along with what the client asks, in the same read. */
const STRUCTURE = structureField();

export const Query = {
  organizationNetwork: async (_source: unknown, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) => {
    const answer = (await context.ask({ ...info, fieldNodes: [...info.fieldNodes, STRUCTURE] })) as Source[];
    return answer[0];
  },
};

export const OrganizationNetwork = {
  nodes: (network: Source, _args: unknown, _context: RequestContext, info: GraphQLResolveInfo): MeasuredNode[] => {
    const measures = measuresOf({
      nodes: rows(network, NODES).map((row) => String(row[key('OrganizationNetworkNode', 'id')])),
      links: rows(network, LINKS).map((row) => ({
        source: String(row[key('OrganizationNetworkLink', 'source')]),
        target: String(row[key('OrganizationNetworkLink', 'target')]),
        weight: Number(row[key('OrganizationNetworkLink', 'weight')]),
      })),
    });
    // Both lists have the nodes in the order of their ids.
    return rows(network, String(info.path.key)).map((row, index) => ({
      ...row,
      measures: measures[index] as NodeMeasures,
    }));
  },
};

export const OrganizationNetworkNode = {
  degree: ({ measures }: MeasuredNode) => measures.degree,
  weight: ({ measures }: MeasuredNode) => measures.weight,
  weightedDegree: ({ measures }: MeasuredNode) => measures.weight,
  betweenness: ({ measures }: MeasuredNode) => measures.betweenness,
  community: ({ measures }: MeasuredNode) => measures.community,
};

function rows(network: Source, responseKey: string): Source[] {
  return network[responseRowKey('OrganizationNetwork', responseKey)] as Source[];
}

function key(type: string, field: string): string {
  const plan = networkCatalog[type]?.[field];
  if (plan?.kind !== 'value') throw new Error(`${type}.${field} is no value`);
  return valueKey(type, field, plan);
}

function structureField(): FieldNode {
  const document = parse('{ organizationNetwork { nodes { id } links { source target weight } } }', {
    noLocation: true,
  });
  const [operation] = document.definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (field?.kind !== Kind.FIELD || !field.selectionSet) throw new Error('the structure is one field');
  const selections = field.selectionSet.selections.map((part) =>
    part.kind === Kind.FIELD
      ? { ...part, alias: { kind: Kind.NAME as const, value: part.name.value === 'nodes' ? NODES : LINKS } }
      : part,
  );
  return { ...field, selectionSet: { ...field.selectionSet, selections } };
}
