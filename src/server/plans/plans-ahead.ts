import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, graphql, parse } from 'graphql';
import pLimit from 'p-limit';
import { RequestContext, type Services } from '../../context.ts';
import type { QueryParameters } from '../../graph/graph-store.ts';
import type { Observer } from '../observer.ts';
import type { KnownQuestions } from './known-questions.ts';
import { PlanningContext } from './planning-context.ts';
import { sampleVariables } from './sample-variables.ts';
import { variants } from './variants.ts';

/** How often it is looked whether another graph was loaded, and whether the server has nothing else to do. */
const LOOK_AGAIN_MS = 2_000;
const IDLE_AGAIN_MS = 50;
/** A statement that takes longer is nobody's usual question. */
const PLAN_LIMIT_MS = 10_000;

const TWO_ORGANIZATIONS = '{ organizations(first: 2) { nodes { id } } }';

/** What is planned: documents, over a schema and services. */
export interface PlansAheadOptions {
  schema: GraphQLSchema;
  services: Services;
  /** Read when they are planned: a store that plans nothing needs none of them. */
  questions: () => Promise<KnownQuestions>;
  log: FastifyBaseLogger;
}

/** Plans one document; what was planned before is not planned again. */
type Plan = (document: DocumentNode) => Promise<void>;

/**
 * Has the store plan the questions that are known before anyone asks them, and then what people make of the examples among them, after the
 * start and after each load: Neo4j takes many times as long to plan a statement as to answer it, and longest when it has planned few. One at a
 * time, and none while a request is under way.
 */
export class PlansAhead implements Observer {
  readonly #options: PlansAheadOptions;
  readonly #stop = new AbortController();
  #underWay = 0;
  #planned: string | null = null;
  #running: Promise<void> = Promise.resolve();
  /** Statements that were planned since the start, and those that could not be. */
  readonly counts = { planned: 0, failed: 0 };

  constructor(options: PlansAheadOptions) {
    this.#options = options;
  }

  /** Begins; where the store plans nothing, there is nothing to begin. */
  start(): void {
    if (this.#options.services.store.plan) this.#running = this.#untilStopped();
  }

  /** Ends what is under way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  operation(): () => void {
    this.#underWay += 1;
    return () => {
      this.#underWay -= 1;
    };
  }

  read(): () => void {
    return () => undefined;
  }

  async #untilStopped(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      // A store that is away is asked again; readiness tells what is wrong with it.
      await this.#planOfVersion().catch(() => undefined);
      await this.#pause(LOOK_AGAIN_MS);
    }
  }

  async #planOfVersion(): Promise<void> {
    const loaded = await this.#loaded();
    if (loaded === this.#planned) return;
    const known = await this.#options.questions();
    const examples = known.examples.map((question) => parse(question));
    const plan = await this.#planner();
    await this.#told('known questions are planned', async () => {
      for (const document of examples) await plan(document);
      for (const question of known.others) await plan(parse(question));
    });
    if (this.#stop.signal.aborted) return;
    this.#planned = loaded;
    await this.#told('what is like the example questions is planned', async () => {
      for (const document of variants(examples)) {
        // The known questions of another graph come first.
        if (this.#stop.signal.aborted || (await this.#loaded()) !== loaded) return;
        await plan(document);
      }
    });
  }

  async #loaded(): Promise<string> {
    const { version } = await this.#options.services.directories.get();
    return `${version.hash} ${version.loadedAt}`;
  }

  /** Says in the log what was planned, unless the server is to stop. */
  async #told(what: string, plan: () => Promise<void>): Promise<void> {
    const startedAt = performance.now();
    const before = { ...this.counts };
    await plan();
    if (this.#stop.signal.aborted) return;
    const [planned, failed] = [this.counts.planned - before.planned, this.counts.failed - before.failed];
    this.#options.log.info({ planned, failed, ms: Math.round(performance.now() - startedAt) }, what);
  }

  async #planner(): Promise<Plan> {
    const { schema, services } = this.#options;
    const contextValue = new RequestContext(services);
    const { data } = await graphql({ schema, source: TWO_ORGANIZATIONS, contextValue });
    const { organizations } = (data ?? {}) as { organizations?: { nodes: { id: string }[] } };
    const ids = organizations?.nodes.map(({ id }) => id) ?? [];
    const known = new Set<string>();
    const inTurn = pLimit(1);
    const planOnce = async (cypher: string, parameters: QueryParameters) => {
      if (known.has(cypher)) return;
      known.add(cypher);
      await inTurn(() => this.#plan(cypher, parameters));
    };
    return async (document) => {
      const operation = getOperationAST(document);
      if (!operation || this.#stop.signal.aborted) return;
      // Answers are empty, which the schema may not allow: what it says of that is nobody's concern.
      await execute({
        schema,
        document,
        variableValues: sampleVariables(schema, operation, ids),
        contextValue: new PlanningContext(services, planOnce),
      });
    };
  }

  async #plan(cypher: string, parameters: QueryParameters): Promise<void> {
    const { store } = this.#options.services;
    while (this.#underWay > 0 && !this.#stop.signal.aborted) await this.#pause(IDLE_AGAIN_MS);
    if (this.#stop.signal.aborted) return;
    try {
      await store.plan?.(cypher, parameters, { timeoutMs: PLAN_LIMIT_MS, signal: this.#stop.signal });
      this.counts.planned += 1;
    } catch {
      this.counts.failed += 1;
    }
  }

  async #pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
  }
}
