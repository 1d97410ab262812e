import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.ts';
import { ClientError } from '../errors.ts';
import { BOUNDS } from '../limits/bounds.ts';
import { limitQueries, tellTokenLimit } from '../limits/limit-queries.ts';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';
import { codeOf, formatError } from './format-error.ts';

/** A parsed document takes up to 200 times its characters: 60 MB at most, and hundreds of usual documents. */
const DOCUMENT_CHARACTERS_KEPT = 300_000;
const PERSISTED_CHARACTERS_KEPT = 5_000_000;

/** What the engine needs besides the schema. */
export interface ApolloOptions {
  log: Record<'debug' | 'info' | 'warn' | 'error', (message: string) => void>;
  /** Sees every request and its answer. */
  observer: ApolloServerPlugin<RequestContext>;
  /** Answers what it knows in the place of GraphQL's own execution. */
  compiled?: ApolloServerPlugin<RequestContext>;
  /** When given, the only persisted queries; else clients fill a bounded cache of them. */
  trusted: TrustedDocuments | undefined;
}

/** The GraphQL engine: one schema, bounded queries, errors in our words, the data version on every answer. */
export function createApollo(
  schema: GraphQLSchema,
  { log, observer, compiled, trusted }: ApolloOptions,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: BOUNDS.tokens },
    documentStore: new InMemoryLRUCache<DocumentNode>({
      maxSize: DOCUMENT_CHARACTERS_KEPT,
      sizeCalculation: (document) => document.loc?.source.body.length || 100,
    }),
    persistedQueries: { cache: trusted ?? new InMemoryLRUCache({ maxSize: PERSISTED_CHARACTERS_KEPT }) },
    // It asks every client for a header that only browsers need to be asked for; `cross-site.ts` asks the browser's own headers.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of an answer; how long answers may be kept is decided by the route.
      ApolloServerPluginCacheControlDisabled(),
      queriesOnly,
      limitQueries(schema),
      dataVersionHeader,
      markGraphqlFaults,
      logFaults,
      observer,
      ...(compiled ? [compiled] : []),
    ],
    formatError: (formatted, error) => formatError(tellTokenLimit(formatted), error),
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
}

/** Set, within the process only, on an answer whose request reached GraphQL and failed there. */
export const GRAPHQL_FAULT_HEADER = 'x-graphql-fault';

/** What fails in GraphQL itself, not in how the request is put. */
const GRAPHQL_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COMPLEX',
]);

const markGraphqlFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, response, source }) => {
      if (source && errors.every((error) => GRAPHQL_FAULTS.has(String(error.extensions['code'])))) {
        response.http.headers.set(GRAPHQL_FAULT_HEADER, '1');
      }
    },
  }),
};

/** Faults of ours, beside the id of their request. What fails because the client went away is nobody's fault. */
const logFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      if (contextValue.signal?.aborted) return;
      for (const error of errors) {
        if (codeOf(error) === 'INTERNAL_SERVER_ERROR') {
          contextValue.log?.error({ err: unwrapResolverError(error) }, 'fault of ours');
        }
      }
    },
  }),
};

/** The schema has no mutations and subscriptions; without this, asking for one would look like a fault of ours. */
const queriesOnly: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation && operation.operation !== 'query') {
        throw new ClientError(
          'OPERATION_RESOLUTION_FAILURE',
          `This API has queries only; the operation is a ${operation.operation}.`,
          {
            http: { status: 400 },
          },
        );
      }
    },
  }),
};

/** Which data an answer comes from. */
const dataVersionHeader: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const { version } = contextValue;
      if (version) response.http.headers.set('x-data-version', version.hash);
    },
  }),
};
