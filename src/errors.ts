import { GraphQLError } from 'graphql';

/** Every `extensions.code` that a client can meet, with what it means. The documentation is checked against this list. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument has a value that makes no sense; the message says which and what to change.',
  UNKNOWN_ORGANIZATION:
    'No organisation has the name or id that `extensions.given` repeats from `extensions.argument`; `extensions.closest` lists the closest known ones.',
  UNKNOWN_DOCUMENT:
    'No document has the id that `extensions.given` repeats from `extensions.argument`; `extensions.closest` lists the closest known ones.',
  BAD_CURSOR:
    'A cursor in `after` or `before` was not given out by this list with these arguments, or its row is not there any more since the data changed.',
  PAGE_SIZE: '`first` or `last` is not between 0 and 100.',
  QUERY_TOO_COMPLEX: 'The query asks for more than one answer may hold; the message says what exceeds which bound.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The operation to run is missing, ambiguous or of a kind that the API does not have.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  METHOD_NOT_ALLOWED: 'The address does not take this method; the header Allow names those that it takes.',
  PAYLOAD_TOO_LARGE: 'The body of the request, or its address and headers, are larger than the server reads.',
  REQUEST_TIMEOUT: 'The request did not arrive in time.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not JSON in a coding that the server reads.',
  NOT_ACCEPTABLE: 'The client accepts no media type that the server can answer in.',
  NOT_FOUND: 'There is nothing at this address.',
  CROSS_SITE_REQUEST:
    'A page of another site made the browser send this; a page may ask by `fetch`, where `CORS_ORIGIN` names it.',
  RATE_LIMITED: 'Too many requests from this address; the header Retry-After says when to go on.',
  PERSISTED_QUERY_NOT_FOUND: 'The server does not know this query hash: send the query with it.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The server takes no persisted queries.',
  QUERY_NOT_TRUSTED: 'The server answers only the queries of its list (TRUSTED_DOCUMENTS), and this is none of them.',
  STORE_UNAVAILABLE: 'The graph store does not answer, or is not loaded; try again later.',
  STORE_TIMEOUT: 'The graph store took too long; ask for less.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the log has it under the request id.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** Longer values are clipped in `extensions`: what is sent back is bounded. */
const GIVEN_LENGTH_MAX = 300;

/** The argument that an error is about and the value that was given there, as programs read them from its `extensions`. */
export const aboutArgument = (argument: string, given: string) => ({
  argument,
  given: given.slice(0, GIVEN_LENGTH_MAX),
});

/** An error that is meant for the client: a sentence that says what was wrong, what was expected and what to do. */
export class ClientError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}
