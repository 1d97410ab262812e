import Fastify from 'fastify';
import { AnswerCache } from '../src/answer-cache.ts';
import { RequestContext, type Services } from '../src/context.ts';
import type { GraphStore, QueryParameters } from '../src/graph/graph-store.ts';
import type { GraphRows } from '../src/graph/model.ts';
import { buildExecutableSchema } from '../src/schema.ts';
import { createApollo } from '../src/server/apollo.ts';
import { CompiledQuestions } from '../src/server/compiled-questions.ts';
import { Metrics } from '../src/server/metrics.ts';
import { observeOperations } from '../src/server/observer.ts';
import { knownQuestions } from '../src/server/plans/known-questions.ts';
import { servicesOver } from '../src/services.ts';
import { openStore } from '../src/store/open-store.ts';
import { copies } from './copies.ts';
import type { Bench } from './section.ts';

/** As the service keeps by default. */
const ANSWER_BYTES = 64_000_000;

/** A statement as the store is asked it. */
export interface Statement {
  cypher: string;
  parameters: QueryParameters;
}

/** A store with a graph in it, and our API over it, without HTTP. */
export interface Loaded {
  store: GraphStore;
  services: Services;
  /** Asks through Apollo, and the store each time; rejects when there are errors. */
  ask(query: string): Promise<any>;
  /** The same as it is served by default: what was asked before is known. */
  askAgain(query: string): Promise<any>;
  /** What the store is asked for a query that was asked before. */
  statements(query: string): Promise<Statement[]>;
}

/** Both stores with `size` times the data. */
export async function loadBoth(
  bench: Bench,
  size: number,
): Promise<{ neo4j: Loaded; embedded: Loaded; close(): Promise<void> }> {
  return loadRows(bench, copies(bench.rows, size), `bench-${size}`);
}

/** Both stores with one graph. */
export async function loadRows(
  bench: Bench,
  data: GraphRows,
  hash: string,
): Promise<{ neo4j: Loaded; embedded: Loaded; close(): Promise<void> }> {
  bench.say(`loading ${data.nodes.length} nodes, ${data.relationships.length} relationships`);
  const stores = [openStore({ neo4j: bench.neo4j }), openStore({})] as const;
  for (const store of stores) await store.load(data, hash);
  return {
    neo4j: await serve(bench.root, stores[0]),
    embedded: await serve(bench.root, stores[1]),
    close: async () => {
      for (const store of stores) await store.close();
    },
  };
}

/** Our API over a store that is loaded. */
export async function serve(root: string, inner: GraphStore): Promise<Loaded> {
  let asked: Statement[] | null = null;
  const store: GraphStore = {
    kind: inner.kind,
    read(cypher, parameters = {}, options) {
      asked?.push({ cypher, parameters });
      return inner.read(cypher, parameters, options);
    },
    load: (rows, hash, options) => inner.load(rows, hash, options),
    status: () => inner.status(),
    close: () => inner.close(),
  };
  const services = servicesOver(store, { queryTimeoutMs: 60_000 });
  const ask = await engineOver(root, services);
  return {
    store,
    services,
    ask,
    askAgain: await engineOver(root, { ...services, answers: new AnswerCache(ANSWER_BYTES) }),
    async statements(query) {
      const mine: Statement[] = [];
      asked = mine;
      await ask(query);
      asked = null;
      return mine;
    },
  };
}

/** Asks the engine as it is served, with its limits and metrics. */
async function engineOver(root: string, services: Services): Promise<Loaded['ask']> {
  const schema = buildExecutableSchema(`${root}schema`);
  const { log } = Fastify();
  const engine = createApollo(schema, {
    log,
    observer: observeOperations([new Metrics(services)], []),
    compiled: new CompiledQuestions(schema, async () => knownQuestions(`${root}questions`), log),
    trusted: undefined,
  });
  await engine.start();
  return async (query) => {
    const { body } = await engine.executeOperation({ query }, { contextValue: new RequestContext(services) });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data;
  };
}
