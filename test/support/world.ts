import { fileURLToPath } from 'node:url';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { inject } from 'vitest';
import { RequestContext, type Services } from '../../src/context.ts';
import type { DataVersion, GraphStore, QueryParameters, ReadOptions, Row } from '../../src/graph/graph-store.ts';
import type { GraphRows } from '../../src/graph/model.ts';
import { readResolved } from '../../src/graph/resolved-file.ts';
import { buildExecutableSchema } from '../../src/schema.ts';
import { servicesOver } from '../../src/services.ts';
import type { Quoting } from '../../src/sources/later-quotes.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphOfRun } from './extent.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The committed data in a store, with all that a request needs, and a record of what the store was asked. */
export interface World {
  store: GraphStore;
  services: Services;
  schema: GraphQLSchema;
  /** Every read since the last `calls.length = 0`. */
  calls: { cypher: string; parameters: QueryParameters }[];
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** As `ask`, and fails with query, variables and answer when there are errors. */
  data<T = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

/** A graph of the run on the embedded store, or on a Neo4j, whose graph it replaces unless it is the same. */
export async function openWorld(neo4j?: Neo4jSettings, graph: GraphOfRun = 'whole'): Promise<World> {
  if (neo4j === undefined) {
    const inner = new EmbeddedStore();
    await inner.open(inject('graphs')[graph].database);
    return worldOver(inner);
  }
  const inner = openStore({ neo4j });
  await haveGraph(inner, graph);
  return worldOver(inner);
}

/** A graph that a test made itself, called `name`, on the embedded store or on a Neo4j, whose graph it replaces. */
export async function worldOf(rows: GraphRows, name: string, neo4j?: Neo4jSettings): Promise<World> {
  const store = openStore({ neo4j });
  await store.load(rows, name);
  return worldOver(store);
}

/** A graph of the run as rows. */
export function rowsOf(graph: GraphOfRun): GraphRows {
  return readResolved(inject('graphs')[graph].rows).rows;
}

/** Loads a graph of the run into a store. */
export function loadGraph(store: GraphStore, graph: GraphOfRun = 'whole'): Promise<DataVersion> {
  const { rows, hash } = readResolved(inject('graphs')[graph].rows);
  return store.load(rows, hash);
}

/** The same, unless the store holds that graph: to load it takes longer than most tests. */
async function haveGraph(store: GraphStore, graph: GraphOfRun): Promise<void> {
  const status = await store.status();
  if (!status.ready || status.version.hash !== inject('graphs')[graph].hash) await loadGraph(store, graph);
}

/** A world over a store that is loaded already. */
export function worldOver(
  inner: GraphStore,
  choices: { quotes?: Quoting; answerBytes?: number; now?: () => number } = {},
): World {
  const calls: World['calls'] = [];
  const recorded =
    (read: GraphStore['read']): GraphStore['read'] =>
    (cypher: string, parameters: QueryParameters = {}, options?: ReadOptions): Promise<Row[]> => {
      calls.push({ cypher, parameters });
      return read(cypher, parameters, options);
    };
  const together = inner.readTogether?.bind(inner);
  const store: GraphStore = {
    kind: inner.kind,
    read: recorded(inner.read.bind(inner)),
    ...(together ? { readTogether: (work, options) => together((read) => work(recorded(read)), options) } : {}),
    load: inner.load.bind(inner),
    status: () => inner.status(),
    close: () => inner.close(),
  };
  const services = servicesOver(store, { queryTimeoutMs: 60_000, ...choices });
  const schema = buildExecutableSchema(`${root}schema`);
  const ask: World['ask'] = async (source, variableValues) =>
    graphql({
      schema,
      source,
      contextValue: new RequestContext(services),
      ...(variableValues ? { variableValues } : {}),
    });
  return {
    store,
    services,
    schema,
    calls,
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>) => {
      const result = await ask(query, variables);
      if (result.errors) {
        throw new Error(
          `${query}\nvariables: ${JSON.stringify(variables)}\nanswer: ${JSON.stringify(result, null, 2)}`,
        );
      }
      return JSON.parse(JSON.stringify(result.data)) as T;
    },
    close: () => inner.close(),
  };
}
