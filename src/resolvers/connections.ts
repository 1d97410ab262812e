import { isDeepStrictEqual } from 'node:util';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { withDefaults } from '../planner/coercion.ts';
import { badCursor, decodeCursor, encodeCursor, listName, type OrderValues } from '../planner/cursors.ts';
import { anchorOf, type Page, readPage } from '../planner/page.ts';
import { CONNECTION_KEYS, connectionRowKey, ORDER_VALUES_KEY, type StoredRow } from '../planner/row-keys.ts';

/** One page of a list, as the fields of its connection read it. */
export interface Connection {
  total: number | null;
  /** The rows of the page, in the order of the list. */
  rows: readonly StoredRow[];
  /** Whether the store had another row on the side away from where the page begins. */
  hasMore: boolean;
  page: Page;
  /** What makes cursors of this list: most answers have none. */
  list: () => string;
  owner: string | null;
  /** The arguments of the field that the connection answers. */
  values: Readonly<Record<string, unknown>>;
}

/** Shapes what the store answered for the connection that `info` is about; throws BAD_CURSOR when its cursor's row stands elsewhere. */
export function connectionOf(answer: unknown, args: Record<string, unknown>, info: GraphQLResolveInfo): Connection {
  const {
    [CONNECTION_KEYS.total]: total,
    [CONNECTION_KEYS.rows]: read,
    [CONNECTION_KEYS.owner]: owner,
  } = (answer ?? {}) as { total?: number; rows?: StoredRow[]; owner?: string };
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (!field || !node) throw new Error('a connection is a field of its type');
  const values = withDefaults(field, args);
  const list = madeOnce(() => listName(info.parentType.name, info.fieldName, values));
  const page = readPage(values, node, info.variableValues);
  const found = read ? withoutAnchor(read, page, list, owner ?? null) : [];
  const rows = found.slice(0, page.size);
  return {
    total: total ?? null,
    rows: page.backwards ? rows.reverse() : rows,
    hasMore: found.length > page.size,
    page,
    list,
    owner: owner ?? null,
    values,
  };
}

function madeOnce(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const GONE = 'the data has changed, and what it names is not there any more';
/** Of a window between two cursors that begins at none of its rows. */
const NOT_BETWEEN =
  'what it names does not stand on its side of the other cursor: "after" must stand ahead of "before"; or the data has changed';

/**
 * The first row that was read is the one that the cursor names, or the list is not what it was when the cursor was given out: then
 * nobody can say what comes next.
 */
function withoutAnchor(
  read: readonly StoredRow[],
  page: Page,
  list: () => string,
  owner: string | null,
): readonly StoredRow[] {
  for (const argument of ['after', 'before'] as const) {
    const cursor = page[argument];
    if (cursor === null) continue;
    const place = decodeCursor(list(), argument, cursor);
    if (place.owner !== owner) throw badCursor(argument, cursor, 'it is a cursor of the same list of something else');
  }
  const anchor = anchorOf(page);
  if (anchor === null) return read;
  const { values } = decodeCursor(list(), anchor.argument, anchor.cursor);
  if (!isDeepStrictEqual(read[0]?.[ORDER_VALUES_KEY], values)) {
    throw badCursor(anchor.argument, anchor.cursor, page.after !== null && page.before !== null ? NOT_BETWEEN : GONE);
  }
  return read.slice(1);
}

function cursorOf({ list, owner }: Connection, row: StoredRow | undefined): string | null {
  if (!row) return null;
  const values = row[ORDER_VALUES_KEY] as OrderValues | undefined;
  return values ? encodeCursor(list(), { owner, values }) : null;
}

/** Fields that every connection has. */
export const CONNECTION_FIELDS: Record<string, GraphQLFieldResolver<Connection, RequestContext>> = {
  totalCount: ({ total }) => total,
  nodes: ({ rows }, _args, _context, info) => {
    const key = connectionRowKey(String(info.path.key));
    return rows.map((row) => row[key]);
  },
  edges: (connection, _args, _context, info) => {
    const key = connectionRowKey(String(info.path.key));
    return connection.rows.map((row) => {
      const edge = row[key] as StoredRow;
      // Copied only where the client asks for cursors of some kind: made when it asks for that of an edge.
      return ORDER_VALUES_KEY in row ? { ...edge, cursor: () => cursorOf(connection, row) } : edge;
    });
  },
  pageInfo: (connection) => {
    const { rows, hasMore, page } = connection;
    return {
      hasNextPage: page.backwards ? page.before !== null : hasMore || page.before !== null,
      hasPreviousPage: page.backwards ? hasMore || page.after !== null : page.after !== null,
      startCursor: cursorOf(connection, rows[0]),
      endCursor: cursorOf(connection, rows.at(-1)),
    };
  },
};
