/**
 * Under which keys the rows of an answer hold what was read: the one place where the compiler, which writes them, and the resolvers,
 * which read them, agree.
 */
import type { ValueField } from './field-declarations.ts';

/** A row, or the map of a connection, as the store gives it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** The type of a node where the schema has an interface or union. */
export const TYPE_KEY = propertyKey('type');

/** A property of the node that the row is about. */
export function propertyKey(property: string): string {
  return `p_${property}`;
}

/** A value field's value; fields that share one have one key. */
export function valueKey(typeName: string, fieldName: string, declaration: ValueField): string {
  if (declaration.shared !== undefined) return `s_${typeName}__${declaration.shared}`;
  return typeof declaration.source === 'string' ? propertyKey(declaration.source) : `v_${typeName}__${fieldName}`;
}

/**
 * What leads on to other nodes. `path`: the response keys (aliases or names) from the row's own type down, of which there are several below fields that
 * resolvers shape.
 */
export function leadingRowKey(typeName: string, path: readonly string[]): string {
  return path.length > 1 ? hoistedRowKey(path) : responseRowKey(typeName, path[0] ?? '');
}

/** What leads on to other nodes, by response key (alias or name): two aliases of one field may have other arguments. */
export function responseRowKey(typeName: string, responseKey: string): string {
  return `r_${typeName}__${responseKey}`;
}

function hoistedRowKey(path: readonly string[]): string {
  // Lengths, so that no other path makes the same key.
  return `h_${path.map((key) => `${key.length}_${key}`).join('_')}`;
}

/** A value that a field needs besides what the client asked for. */
export function neededKey(typeName: string, name: string): string {
  return `n_${typeName}__${name}`;
}

/** In a row of a connection: one of its `edges` or `nodes` selections. */
export function connectionRowKey(responseKey: string): string {
  return `e_${responseKey}`;
}

/** In a row of a connection: the values that the list is ordered by, for its cursor. */
export const ORDER_VALUES_KEY = 'k';

/** In the map of a connection: how many there are in all, the rows of the page, and whose list it is. */
export const CONNECTION_KEYS = { total: 'total', rows: 'rows', owner: 'owner' } as const;
