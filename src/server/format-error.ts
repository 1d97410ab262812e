import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../errors.ts';
import { StoreTimeoutError, StoreUnavailableError } from '../store/graph-store.ts';

/** Client faults that Apollo tells without a code of their own. */
const UNCODED: Readonly<Record<string, ErrorCode>> = {
  'provided sha does not match query': 'BAD_REQUEST',
};

/**
 * What a client sees of an error: a code of the closed list, the place, and a sentence. A fault of ours is told by its code only;
 * `report` gets it for the log.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (cause: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreUnavailableError) return told('STORE_UNAVAILABLE', cause.message, formatted);
  if (cause instanceof StoreTimeoutError) return told('STORE_TIMEOUT', cause.message, formatted);
  const code = UNCODED[formatted.message] ?? String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (code in ERROR_CODES && code !== 'INTERNAL_SERVER_ERROR') {
    const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: { ...extensions, code } };
  }
  report(cause);
  return told('INTERNAL_SERVER_ERROR', 'The server could not answer; its log says why.', formatted);
}

function told(code: ErrorCode, message: string, { locations, path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } };
}
