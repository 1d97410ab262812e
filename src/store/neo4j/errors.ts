import neo4j from 'neo4j-driver';
import { StoreError, StoreTimeoutError, StoreUnavailableError } from '../../graph/graph-store.ts';

/**
 * What Neo4j or its driver raised, in a sentence. Clients of the API see these sentences: they name environment variables and
 * never the address, the user or the text of a query.
 */
export function storeErrorFrom(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  for (const { when, sentence, Kind } of SENTENCES) {
    if (when.test(code) || when.test(message)) return new Kind(sentence(message), { cause: error });
  }
  // The driver tries such errors again by itself: they pass.
  if (neo4j.isRetryableError(error as Error)) {
    return new StoreUnavailableError(`Neo4j cannot answer right now (${code}). Try again.`, { cause: error });
  }
  return new StoreError(`Neo4j refused a statement${code === '' ? '' : ` (${code})`}.`, { cause: error });
}

/** Whether the server is there but does not let us in: trying again soon would only lock the account. */
export const isRefusal = (error: StoreError): boolean =>
  /^Neo\.ClientError\.Security\./.test((error.cause as { code?: string } | undefined)?.code ?? '');

interface Sentence {
  /** Of the error's code or message. */
  when: RegExp;
  sentence(message: string): string;
  Kind: typeof StoreUnavailableError | typeof StoreTimeoutError;
}

const SENTENCES: readonly Sentence[] = [
  {
    when: /TransactionTimedOut/,
    sentence: () => 'The graph store took longer than it may. Ask for less.',
    Kind: StoreTimeoutError,
  },
  {
    when: /Security\.Unauthorized$/,
    sentence: () => 'Neo4j refuses the user and password: check NEO4J_USER and NEO4J_PASSWORD.',
    Kind: StoreUnavailableError,
  },
  {
    when: /AuthenticationRateLimit$/,
    sentence: () =>
      'Neo4j has locked the user for a while after several wrong passwords: check NEO4J_USER and NEO4J_PASSWORD, then wait.',
    Kind: StoreUnavailableError,
  },
  {
    when: /CredentialsExpired$/,
    sentence: () =>
      'Neo4j wants its first password changed before it serves: do so, and set NEO4J_PASSWORD to the new one.',
    Kind: StoreUnavailableError,
  },
  {
    when: /^Neo\.ClientError\.Security\./,
    sentence: () => 'Neo4j does not let the user of NEO4J_USER do this: give the user the right to read, and to load.',
    Kind: StoreUnavailableError,
  },
  {
    when: /DatabaseNotFound$/,
    sentence: () => 'Neo4j has no database of the name in NEO4J_DATABASE: set it to one that exists, or unset it.',
    Kind: StoreUnavailableError,
  },
  {
    // The driver tells some connections that were cut as errors of the protocol: their message says what they are.
    when: /ServiceUnavailable|SessionExpired|Failed to (connect to server|establish connection)|closed by server|Connection lost|acquisition timed out|[Pp]ool is closed|Driver.*closed/,
    sentence: (message) => unreachable(/\bE[A-Z]{4,}\b/.exec(message)?.[0]),
    Kind: StoreUnavailableError,
  },
];

/** The sentence for a server that does not answer; `reason` is a code of the operating system (`ECONNREFUSED`). */
export function unreachable(reason?: string): string {
  return `Neo4j does not answer at the address in NEO4J_URI${reason === undefined ? '' : ` (${reason})`}: is it running?`;
}
