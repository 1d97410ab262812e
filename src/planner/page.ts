import { ClientError } from '../errors.ts';

export const PAGE_SIZE_DEFAULT = 20;
export const PAGE_SIZE_MAX = 100;

/** A window on an ordered list: rows `offset` to `offset + first - 1`. */
export interface Page {
  offset: number;
  first: number;
}

/** Reads `first` and `after`; a size outside 1 to 100 is refused, not cut, and so is a cursor that is none of ours. */
export function readPage(argumentValues: Readonly<Record<string, unknown>>): Page {
  const first = argumentValues['first'] ?? PAGE_SIZE_DEFAULT;
  if (typeof first !== 'number' || first < 1 || first > PAGE_SIZE_MAX) {
    throw new ClientError('PAGE_SIZE', `"first" must be between 1 and ${PAGE_SIZE_MAX}, but it is ${String(first)}.`);
  }
  const after = argumentValues['after'];
  return { first, offset: typeof after === 'string' ? decodeCursor(after) + 1 : 0 };
}

/** Cursors are opaque to clients. They hold the row's place in the list, which is fixed for one version of the data. */
export function encodeCursor(place: number): string {
  return Buffer.from(`row:${place}`).toString('base64url');
}

function decodeCursor(cursor: string): number {
  const match = /^row:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match || encodeCursor(Number(match[1])) !== cursor) {
    throw new ClientError(
      'BAD_CURSOR',
      `"after" must be a cursor from an earlier answer of the same list, but it is ${JSON.stringify(clip(cursor))}. Leave it out to start at the beginning.`,
    );
  }
  return Number(match[1]);
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
