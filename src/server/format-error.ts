import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../errors.ts';
import { StoreTimeoutError, StoreUnavailableError } from '../graph/graph-store.ts';
import { codeOfStatus } from './transport-errors.ts';

/**
 * GraphQL's own validation gives up on a document that has very many fields of one name beside each other, and says no more than this. What it
 * compares grows with the square of them.
 */
const GIVEN_UP = 'Validation aborted.';
const TOO_ALIKE =
  'The document selects so many fields of the same name beside each other that it cannot be checked whether they fit together. Select each once.';

/** Apollo refuses by GET what it thinks POST might answer. */
const READS_ONLY = /^GET requests only support query operations, not (\w+) operations$/;
const QUERIES_ONLY = 'This API has queries only; the operation is a $1.';

/** Client faults that are told without a code of their own. */
const UNCODED: Readonly<Record<string, ErrorCode>> = {
  'provided sha does not match query': 'BAD_REQUEST',
  [GIVEN_UP]: 'QUERY_TOO_COMPLEX',
};

/** The code that a client is told for an error; `INTERNAL_SERVER_ERROR` for what was not meant for it. */
export function codeOf(error: unknown, given = extensionsOf(error)['code']): ErrorCode {
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreUnavailableError) return 'STORE_UNAVAILABLE';
  if (cause instanceof StoreTimeoutError) return 'STORE_TIMEOUT';
  const uncoded = UNCODED[(error as Partial<Error>).message ?? ''];
  if (uncoded) return uncoded;
  const code = String(given);
  // Apollo has one code for all that is wrong with the HTTP side of a request.
  if (code === 'BAD_REQUEST') return codeOfStatus((extensionsOf(error)['http'] as { status?: number })?.status ?? 400);
  return Object.hasOwn(ERROR_CODES, code) ? (code as ErrorCode) : 'INTERNAL_SERVER_ERROR';
}

function extensionsOf(error: unknown): Record<string, unknown> {
  return (error as { extensions?: Record<string, unknown> }).extensions ?? {};
}

/** What a client sees of an error: a code of the closed list, the place, and a sentence. A fault of ours is told by its code only. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
  const code = codeOf(error, formatted.extensions?.['code']);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { message: 'The server could not answer; its log says why.', ...place, extensions: { code } };
  }
  const cause = unwrapResolverError(error);
  if (code === 'STORE_UNAVAILABLE' || code === 'STORE_TIMEOUT') {
    return { message: (cause as Error).message, ...place, extensions: { code } };
  }
  const message = formatted.message === GIVEN_UP ? TOO_ALIKE : formatted.message.replace(READS_ONLY, QUERIES_ONLY);
  return { message, ...place, extensions: { ...extensions, code } };
}
