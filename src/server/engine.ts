import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext, Services } from '../context.ts';
import type { NetworkSettings } from '../env.ts';
import { readTrustedDocuments, type TrustedDocuments } from '../limits/trusted-documents.ts';
import { once } from '../once.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { createApollo } from './apollo.ts';
import { CompiledQuestions } from './compiled-questions.ts';
import { Metrics, operationNamesIn } from './metrics.ts';
import { observeOperations, observeReads } from './observer.ts';
import { PlansAhead } from './plans/plans-ahead.ts';

/** What answers GraphQL, whoever carries the question. */
export interface GraphqlEngine {
  apollo: ApolloServer<RequestContext>;
  /** With the reads of its store observed. */
  services: Services;
  /** When given, no other document of a client is answered. */
  trusted: TrustedDocuments | undefined;
}

/** What the engine is made of. */
export interface EngineOptions {
  schema: GraphQLSchema;
  services: Services;
  /** Nothing is limited, believed or opened that is not told here. */
  network?: NetworkSettings;
  /** Folder of the example questions: their operations are observed by name. */
  questions?: string;
  /** When given, requests and operations are traced. */
  tracing?: Tracing | undefined;
}

/** Starts the engine with its metrics, which are served at `/metrics`, and ends it with the server. Known questions are planned once it listens. */
export async function startEngine(
  app: FastifyInstance,
  { schema, services, network, questions, tracing }: EngineOptions,
): Promise<GraphqlEngine> {
  const ours = once(async () => (await import('./plans/known-questions.ts')).knownQuestions(questions));
  const plans = new PlansAhead({
    schema,
    services,
    questions: ours,
    // Where none but trusted documents are answered, nobody asks anything else.
    othersAreAsked: network?.trustedDocuments === undefined,
    log: app.log,
  });
  app.addHook('onListen', () => plans.start());
  // Told at once, and waited for behind the answers: a store that is silent must not keep the server open for new connections.
  app.addHook('preClose', async () => {
    void plans.stop();
  });
  app.addHook('onClose', () => plans.stop());
  const metrics = new Metrics(services, plans.counts);
  metrics.serve(app);
  const observers = [metrics, plans, ...(tracing ? [tracing] : [])];
  const observer = observeOperations(observers, questions ? operationNamesIn(questions) : []);
  const trusted = network?.trustedDocuments ? readTrustedDocuments(network.trustedDocuments) : undefined;
  const apollo = createApollo(schema, {
    log: app.log,
    observer,
    compiled: new CompiledQuestions(schema, ours, app.log),
    trusted,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const observed = { ...services, store: observeReads(services.store, metrics) };
  return { apollo, services: services.store.plan ? { ...observed, plans } : observed, trusted };
}
