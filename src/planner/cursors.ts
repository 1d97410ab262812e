import { createHash } from 'node:crypto';
import { ClientError } from '../errors.ts';

/** The values of a row's order keys, in their order. */
export type OrderValues = readonly (string | number)[];

/** What a cursor says of its row: whose list it stands in (`null` at the root), and where. */
export interface RowPosition {
  owner: string | null;
  values: OrderValues;
}

/** What pages of one list have in common: its field and the arguments that choose and order its rows. */
export function listName(typeName: string, fieldName: string, values: Readonly<Record<string, unknown>>): string {
  const choosing = Object.entries(values).filter(([name]) => !PAGING_ARGUMENTS.has(name));
  return JSON.stringify([typeName, fieldName, plain(Object.fromEntries(choosing))]);
}

/** Arguments that choose a page of a list, and not the list. */
export const PAGING_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** The same for arguments that say the same: keys in order, and what is `null` left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const given = Object.entries(value).filter(([, each]) => each != null);
  return given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, plain(each)]);
}

/**
 * Cursors are opaque to clients. One holds the values that its row is ordered by, so that the next page goes on from there whatever
 * came before it, and a mark of the list, so that no other list takes it.
 */
export function encodeCursor(list: string, position: RowPosition): string {
  const stands = [position.owner, ...position.values];
  return Buffer.from(JSON.stringify([markOf(list, stands), ...stands])).toString('base64url');
}

/** The position that a cursor of this list names; throws BAD_CURSOR for any other text. `argument`: where the client put it. */
export function decodeCursor(list: string, argument: string, cursor: string): RowPosition {
  const [mark, ...stands] = parsed(cursor);
  const [owner, ...values] = stands;
  const isOurs =
    mark === markOf(list, stands) &&
    values.every((value) => typeof value === 'string' || Number.isFinite(value)) &&
    (owner === null || typeof owner === 'string');
  if (!isOurs) throw notOfThisList(argument, cursor);
  return { owner, values: values as OrderValues };
}

/** The error for a cursor that no answer of the list can have given. */
export function notOfThisList(argument: string, cursor: string): ClientError {
  return badCursor(argument, cursor, 'it must be a cursor from an earlier answer of this list with these arguments');
}

export function badCursor(argument: string, cursor: string, why: string): ClientError {
  return new ClientError(
    'BAD_CURSOR',
    `"${argument}" cannot be ${JSON.stringify(clip(cursor))}: ${why}. Leave it out to start at the ${argument === 'after' ? 'beginning' : 'end'}.`,
  );
}

/** Long enough that no cursor fits another list by chance; nothing is kept secret by it. */
const MARK_LENGTH = 12;

function markOf(list: string, stands: readonly unknown[]): string {
  return createHash('sha256').update(list).update(JSON.stringify(stands)).digest('base64url').slice(0, MARK_LENGTH);
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
