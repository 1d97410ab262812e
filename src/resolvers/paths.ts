import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { WaysToldOnce } from '../network/ways-told-once.ts';
import { neededKey, responseRowKey, type StoredRow } from '../planner/row-keys.ts';
import { PLACE, waysAsked } from '../queries/paths.ts';

/** One way, and the row with what was read of the nodes and steps of all of them. */
interface WayOf {
  row: StoredRow;
  way: WaysToldOnce['ways'][number];
}

/** `Query.path`: ways are found in this process, and what stands on those that are told is read, each node and step once. */
export const Query = {
  path: async (
    _source: unknown,
    args: Readonly<Record<string, unknown>>,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    await context.readConnections();
    const [row] = ((await context.ask(info)) ?? []) as StoredRow[];
    if (row === undefined || context.directory === null) return [];
    return waysAsked(args, context.directory).flatMap(({ ways }) => ways.map((way): WayOf => ({ row, way })));
  },
};

export const Path = {
  length: ({ way }: WayOf) => way.steps.length,
  nodes: ({ row, way }: WayOf, _args: unknown, _context: RequestContext, info: GraphQLResolveInfo) =>
    at(way.nodes, row, 'Node', info),
  steps: ({ row, way }: WayOf, _args: unknown, _context: RequestContext, info: GraphQLResolveInfo) =>
    at(way.steps, row, 'PathStep', info),
};

/** The rows of a list at these places, in their order. */
function at(places: readonly number[], row: StoredRow, type: string, info: GraphQLResolveInfo): StoredRow[] {
  const rows = row[responseRowKey('Path', String(info.path.key))] as readonly StoredRow[];
  const known: ReadonlyMap<unknown, StoredRow> =
    byPlace.get(rows) ?? new Map(rows.map((each) => [each[neededKey(type, PLACE)], each]));
  byPlace.set(rows, known);
  return places.map((place) => known.get(place)).filter((each) => each !== undefined);
}

const byPlace = new WeakMap<readonly StoredRow[], ReadonlyMap<unknown, StoredRow>>();
