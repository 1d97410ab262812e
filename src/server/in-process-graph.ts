import { getMaxListeners, setMaxListeners } from 'node:events';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type Graph, type GraphAnswer, GraphAway, type GraphError, type GraphVersion } from '../../web/page/graph.ts';
import { RequestContext } from '../context.ts';
import { StoreError } from '../graph/graph-store.ts';
import type { GraphqlEngine } from './engine.ts';

/** What of the engine a page's questions go through: pages ask what documents of ours ask. */
export type PageEngine = Omit<GraphqlEngine, 'trusted'>;

/**
 * The graph as the pages see it, for one request: the engine that answers HTTP, with its limits, caches, metrics and traces, without
 * the HTTP between.
 */
export function inProcessGraph({ apollo, services }: PageEngine, signal: AbortSignal, log: FastifyBaseLogger): Graph {
  return {
    async version(): Promise<GraphVersion> {
      try {
        const { version } = await services.directories.get();
        return { hash: version.hash, loadedAt: version.loadedAt };
      } catch (error) {
        throw error instanceof StoreError ? new GraphAway(error.message) : error;
      }
    },

    async ask<Result>(document: unknown, variables: unknown): Promise<GraphAnswer<Result>> {
      // An answer that is refused leaves reads behind that nobody waits for; a page may ask several times.
      const answered = new AbortController();
      const reads = AbortSignal.any([signal, answered.signal]);
      setMaxListeners(getMaxListeners(signal), reads);
      const { body } = await apollo
        .executeOperation(
          { query: String(document), variables: variables as Record<string, unknown> },
          { contextValue: new RequestContext(services, reads, log) },
        )
        .finally(() => answered.abort());
      if (body.kind !== 'single') throw new Error('a page was answered in pieces');
      const { data, errors = [] } = body.singleResult;
      const away = errors.find(({ extensions }) => AWAY.has(String(extensions?.['code'])));
      if (away) throw new GraphAway(away.message);
      return { data: (data ?? null) as Result | null, errors: errors.map(asGraphError) };
    },
  };
}

const AWAY = new Set(['STORE_UNAVAILABLE', 'STORE_TIMEOUT']);

function asGraphError({ message, extensions }: GraphQLFormattedError): GraphError {
  const closest = extensions?.['closest'];
  const given = extensions?.['given'];
  return {
    message,
    code: String(extensions?.['code']),
    ...(typeof given === 'string' ? { given } : {}),
    closest: Array.isArray(closest) ? (closest as GraphError['closest']) : [],
  };
}
