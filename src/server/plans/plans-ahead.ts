import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, graphql, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { type Plans, RequestContext, type Services } from '../../context.ts';
import { type QueryParameters, StoreUnavailableError } from '../../graph/graph-store.ts';
import { parametersOf } from '../../planner/bind-arguments.ts';
import { PIECE_IDS } from '../../planner/compile.ts';
import { catalog } from '../../queries/catalog.ts';
import type { Observer } from '../observer.ts';
import { documentsOfRoots, piecesOfWays } from './known-pieces.ts';
import { type Planning, PlanningContext } from './planning-context.ts';
import { sampleVariables } from './sample-variables.ts';

/** How often it is looked whether another graph was loaded, and whether the server has nothing else to do. */
const LOOK_AGAIN_MS = 2_000;
const IDLE_AGAIN_MS = 50;
/** Who has an answer may ask more at once. */
const IDLE_MS = 100;
/** A statement that takes longer is nobody's usual question. */
const PLAN_LIMIT_MS = 10_000;
/** Neo4j keeps the plans of a thousand statements, as its own configuration has it. */
const KNOWN_MAX = 1_000;
/** Statements that wait to be planned behind their first answer, and how long for a server that has nothing else to do. */
const WAITING_MAX = 50;
const PATIENCE_MS = 2_000;

const TWO_ORGANIZATIONS = '{ organizations(first: 2) { nodes { id } } }';

/** What is planned: documents, over a schema and services. */
export interface PlansAheadOptions {
  schema: GraphQLSchema;
  services: Services;
  /** Read when they are planned: a store that plans nothing needs none of them. */
  questions: () => Promise<readonly string[]>;
  /** Whether anything else is answered. */
  othersAreAsked: boolean;
  log: FastifyBaseLogger;
}

/** Plans one document; what was planned before is not planned again. */
type Plan = (document: DocumentNode) => Promise<void>;

/**
 * Has the store plan the questions that are known before anyone asks them, and then the pieces that other questions are read in, after the
 * start and after each load: Neo4j takes many times as long to plan a statement as to answer it, and longest when it has planned few. A question
 * that was read in pieces is planned as a whole behind its answer. One at a time, and none while a request is under way.
 */
export class PlansAhead implements Observer, Plans {
  readonly #options: PlansAheadOptions;
  readonly #stop = new AbortController();
  readonly #inTurn = pLimit(1);
  /** Statements that the store knows, of the graph that is loaded. */
  readonly #known = new LRUCache<string, true>({ max: KNOWN_MAX });
  #underWay = 0;
  /** When the last request ended, on the clock of `performance.now()`. */
  #idleFrom = Number.NEGATIVE_INFINITY;
  #planned: string | null = null;
  #hasPieces = false;
  /** Whether the store was not there while statements were planned. */
  #isAway = false;
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
    await this.#inTurn(() => undefined);
  }

  operation(): () => void {
    this.#underWay += 1;
    return () => {
      this.#underWay -= 1;
      this.#idleFrom = performance.now();
    };
  }

  read(): () => void {
    return () => undefined;
  }

  get hasPieces(): boolean {
    return this.#hasPieces;
  }

  isPlanned(cypher: string): boolean {
    return this.#known.get(cypher) ?? false;
  }

  planLater(cypher: string, parameters: QueryParameters): void {
    const until = performance.now() + PATIENCE_MS;
    if (this.#inTurn.pendingCount < WAITING_MAX) void this.#planOnce(cypher, parameters, until);
  }

  wasAsked(cypher: string): void {
    this.#known.set(cypher, true);
  }

  wasAway(): void {
    this.#isAway = true;
    this.#planned = null;
    this.#hasPieces = false;
    this.#known.clear();
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
    this.#hasPieces = false;
    this.#isAway = false;
    this.#known.clear();
    const questions = await this.#options.questions();
    await this.#told('known questions are planned', async () => {
      const plan = await this.#planner('WHOLE');
      for (const question of questions) await plan(parse(question));
    });
    if (this.#stop.signal.aborted) return;
    if (this.#options.othersAreAsked) {
      await this.#told('pieces of other questions are planned', async () => {
        // The known questions of another graph come first.
        this.#hasPieces = await this.#planPieces(
          async () => !this.#stop.signal.aborted && !this.#isAway && (await this.#loaded()) === loaded,
        );
      });
      if (!this.#hasPieces) return;
    }
    // Of a store that went away meanwhile nobody knows what it has planned: all again, when it is back.
    if (!this.#isAway) this.#planned = loaded;
  }

  /** Whether all pieces are planned, as long as it `isWanted`. */
  async #planPieces(isWanted: () => Promise<boolean>): Promise<boolean> {
    const { schema, services } = this.#options;
    const directory = await services.directories.get();
    for (const { cypher, binders } of piecesOfWays(schema, catalog)) {
      if (!(await isWanted())) return false;
      await this.#planOnce(cypher, { ...parametersOf(binders, {}, directory), [PIECE_IDS]: [] });
    }
    const plan = await this.#planner('OWN_ROWS');
    for (const document of documentsOfRoots(schema)) {
      if (!(await isWanted())) return false;
      await plan(document);
    }
    return isWanted();
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

  async #planner(of: Planning['of']): Promise<Plan> {
    const { schema, services } = this.#options;
    const contextValue = new RequestContext(services);
    const { data } = await graphql({ schema, source: TWO_ORGANIZATIONS, contextValue });
    const { organizations } = (data ?? {}) as { organizations?: { nodes: { id: string }[] } };
    const ids = organizations?.nodes.map(({ id }) => id) ?? [];
    return async (document) => {
      const operation = getOperationAST(document);
      if (!operation || this.#stop.signal.aborted) return;
      // Answers are empty, which the schema may not allow: what it says of that is nobody's concern.
      await execute({
        schema,
        document,
        variableValues: sampleVariables(schema, operation, ids),
        contextValue: new PlanningContext(services, {
          of,
          plan: (cypher, parameters) => this.#planOnce(cypher, parameters),
        }),
      });
    };
  }

  /** `until`: when it is planned even if the server has something else to do. */
  #planOnce(cypher: string, parameters: QueryParameters, until = Number.POSITIVE_INFINITY): Promise<void> {
    return this.#inTurn(() => (this.isPlanned(cypher) ? undefined : this.#plan(cypher, parameters, until)));
  }

  async #plan(cypher: string, parameters: QueryParameters, until: number): Promise<void> {
    const { store } = this.#options.services;
    while (this.#isBusy() && performance.now() < until && !this.#stop.signal.aborted) await this.#pause(IDLE_AGAIN_MS);
    if (this.#stop.signal.aborted) return;
    try {
      await store.plan?.(cypher, parameters, { timeoutMs: PLAN_LIMIT_MS, signal: this.#stop.signal });
      this.#known.set(cypher, true);
      this.counts.planned += 1;
    } catch (error) {
      this.counts.failed += 1;
      if (error instanceof StoreUnavailableError) this.wasAway();
    }
  }

  #isBusy(): boolean {
    return this.#underWay > 0 || performance.now() - this.#idleFrom < IDLE_MS;
  }

  async #pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
  }
}
