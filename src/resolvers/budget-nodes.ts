import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { RequestContext } from '../context.ts';
import { leadingRowKey, neededKey, type StoredRow } from '../planner/row-keys.ts';
import { NODE_ID } from '../queries/budget-money.ts';

type Path = GraphQLResolveInfo['path'];

/** The rows of root fields by their response keys, for each request: what is shaped from them is shared by many requests. */
const rows = new WeakMap<RequestContext, Map<string, StoredRow>>();

/** Remembers the row of a root field, with what was asked of programmes, organisations and items anywhere below it. */
export function keepRow(context: RequestContext, info: GraphQLResolveInfo, row: StoredRow): void {
  const known = rows.get(context) ?? new Map<string, StoredRow>();
  rows.set(context, known.set(String(info.path.key), row));
}

/** What was asked of nodes in the field that `info` is about, in the order of the ids. */
export function nodesOf(context: RequestContext, info: GraphQLResolveInfo, ids: readonly string[]): unknown[] {
  const [root, ...path] = responseKeys(info.path);
  const type = getNamedType(info.returnType).name;
  const key = leadingRowKey(info.parentType.name, path);
  const read = rows.get(context)?.get(root ?? '')?.[key] as StoredRow[] | undefined;
  if (!read) throw new Error(`what is asked of ${type} at ${key} was not read`);
  const byId = byIds.get(read) ?? new Map(read.map((row) => [row[neededKey(type, NODE_ID)], row]));
  byIds.set(read, byId);
  return ids.map((id) => byId.get(id));
}

const byIds = new WeakMap<readonly StoredRow[], ReadonlyMap<unknown, StoredRow>>();

/** The response keys from the root down; places in lists left out. */
function responseKeys(path: Path): string[] {
  return [...(path.prev ? responseKeys(path.prev) : []), ...(typeof path.key === 'string' ? [path.key] : [])];
}
