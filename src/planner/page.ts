import { type FieldNode, Kind } from 'graphql';
import { ClientError } from '../errors.ts';

export const PAGE_SIZE_DEFAULT = 20;
export const PAGE_SIZE_MAX = 100;

/** A window on an ordered list, as Relay has it: `size` rows from its beginning or, backwards, from its end. */
export interface Page {
  size: number;
  backwards: boolean;
  /** Cursors as the client gave them; the window lies between them. */
  after: string | null;
  before: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads `first`, `after`, `last` and `before`; a size outside 0 to 100 is refused, not cut. `first` has a default, so whether a client
 * gave it is seen in the document only.
 */
export function readPage(values: Values, node: FieldNode | undefined, variables: Values): Page {
  const last = values['last'] ?? null;
  if (last !== null && values['first'] != null && isGiven(node, 'first', variables)) {
    throw new ClientError('BAD_USER_INPUT', 'Give either "first" or "last"; both are given.');
  }
  const [argument, size] = last === null ? ['first', values['first'] ?? PAGE_SIZE_DEFAULT] : ['last', last];
  if (typeof size !== 'number' || size < 0 || size > PAGE_SIZE_MAX) {
    throw new ClientError(
      'PAGE_SIZE',
      `"${argument}" must be between 0 and ${PAGE_SIZE_MAX}, but it is ${String(size)}.`,
    );
  }
  return { size, backwards: last !== null, after: text(values['after']), before: text(values['before']) };
}

function isGiven(node: FieldNode | undefined, name: string, variables: Values): boolean {
  const value = node?.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value === undefined || value.kind === Kind.NULL) return false;
  return value.kind !== Kind.VARIABLE || variables[value.name.value] != null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The cursor at which the window begins to be read: its row is read too, to see that it still stands there. */
export function anchorOf({ backwards, after, before }: Page): { argument: 'after' | 'before'; cursor: string } | null {
  const [argument, cursor] = backwards ? (['before', before] as const) : (['after', after] as const);
  return cursor === null ? null : { argument, cursor };
}

/** How many rows are read: the page, the row of the cursor that it begins at, and one more, which tells whether there are others. */
export function rowsToRead(page: Page): number {
  return page.size + 1 + (anchorOf(page) === null ? 0 : 1);
}
