import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Services } from '../context.ts';
import type { Observer, OperationOutcome, ReadFailure } from './observer.ts';
import { faultOf } from './transport-errors.ts';

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What is measured for Prometheus. One for each server: nothing is shared within the process. */
export class Metrics implements Observer {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'operation'>;
  readonly #reads: Histogram<'outcome'>;
  readonly #errors: Counter<'code'>;
  readonly #answers: Counter<'route' | 'method' | 'status'>;

  /** `plans`: how many statements were planned ahead. */
  constructor(services: Services, plans: Readonly<Record<'planned' | 'failed', number>> = { planned: 0, failed: 0 }) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'graphql_request_duration_seconds',
      help: 'Time from a GraphQL request to its answer, by operation: an example question, anonymous or other.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    this.#reads = new Histogram({
      name: 'graph_store_read_duration_seconds',
      help: 'Time of one read of the graph store.',
      labelNames: ['outcome'],
      buckets: SECONDS,
      registers,
    });
    this.#errors = new Counter({
      name: 'graphql_errors_total',
      help: 'Errors told to clients, by GraphQL and before it, by code.',
      labelNames: ['code'],
      registers,
    });
    this.#answers = new Counter({
      name: 'http_responses_total',
      help: 'HTTP answers by route, method and status.',
      labelNames: ['route', 'method', 'status'],
      registers,
    });
    countCaches(services, registers);
    countPlans(plans, registers);
    describeGraph(services, registers);
  }

  operation(): (outcome: OperationOutcome) => void {
    const end = this.#requests.startTimer();
    return ({ label, codes }) => {
      end({ operation: label });
      for (const code of codes) this.#errors.inc({ code });
    };
  }

  read(): (failure: ReadFailure | undefined) => void {
    const end = this.#reads.startTimer();
    return (failure) => end({ outcome: failure === undefined ? 'ok' : 'error' });
  }

  /** Serves `/metrics` and counts the answers of all routes. */
  serve(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      this.#answers.inc({ route, method: route === 'none' ? 'any' : request.method, status: reply.statusCode });
      const code = faultOf(reply);
      if (code !== undefined) this.#errors.inc({ code });
    });
    app.get('/metrics', async (_request, reply) =>
      reply
        .type(this.#registry.contentType)
        .header('cache-control', 'no-store')
        .send(await this.#registry.metrics()),
    );
  }
}

const CACHES = {
  plan: { hits: 'Root fields whose plan was known.', misses: 'Root fields that had to be planned.' },
  answer: {
    hits: 'Root fields whose answer was known since the last load.',
    misses: 'Root fields for which the store was asked, where answers are kept.',
  },
};

function countCaches({ statements, answers }: Services, registers: Registry[]): void {
  const counts = { plan: statements, answer: answers };
  for (const cache of ['plan', 'answer'] as const) {
    for (const outcome of ['hits', 'misses'] as const) {
      new Counter({
        name: `${cache}_cache_${outcome}_total`,
        help: CACHES[cache][outcome],
        registers,
        collect() {
          this.reset();
          this.inc(counts[cache][outcome]);
        },
      });
    }
  }
}

function countPlans(plans: Readonly<Record<'planned' | 'failed', number>>, registers: Registry[]): void {
  new Counter({
    name: 'statements_planned_ahead_total',
    help: 'Statements that the store planned ahead (known questions, pieces of others, others behind their first answer), or could not plan.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const outcome of ['planned', 'failed'] as const) this.inc({ outcome }, plans[outcome]);
    },
  });
}

/** Told from what the process knows already: a scrape must not wait for a store that is away. */
function describeGraph({ directories, store }: Services, registers: Registry[]): void {
  new Gauge({
    name: 'graph_info',
    help: 'The version of the data that is served: 1 beside its hash, 0 while none is known.',
    labelNames: ['hash', 'store'],
    registers,
    collect() {
      this.reset();
      const version = directories.known?.version;
      this.set({ hash: version?.hash ?? '', store: store.kind }, version ? 1 : 0);
    },
  });
  for (const what of ['nodes', 'relationships'] as const) {
    new Gauge({
      name: `graph_${what}`,
      help: `How many ${what} the graph has.`,
      registers,
      collect() {
        this.set(directories.known?.version[what] ?? 0);
      },
    });
  }
}

/** Names of the operations in the `.graphql` files of a folder; none when there is no such folder. */
export function operationNamesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^query\s+(\w+)/gm)])
    .map(([, name = '']) => name);
}
