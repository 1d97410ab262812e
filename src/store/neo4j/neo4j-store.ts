import { setMaxListeners } from 'node:events';
import neo4j, { type BookmarkManager } from 'neo4j-driver';
import {
  type DataVersion,
  type GraphStore,
  type QueryParameters,
  type ReadOptions,
  type Row,
  StoreError,
  type StoreStatus,
  StoreTimeoutError,
  StoreUnavailableError,
} from '../../graph/graph-store.ts';
import type { GraphRows } from '../../graph/model.ts';
import { RESOLVED_FORMAT } from '../../graph/resolved-file.ts';
import { checkRows } from '../check-rows.ts';
import { READ_VERSION } from '../load-cypher.ts';
import { afterMs, withinLimit } from '../time-limit.ts';
import { BackOff } from './back-off.ts';
import { Connections } from './connections.ts';
import type { Neo4jSettings } from './driver.ts';
import { isRefusal, storeErrorFrom, unreachable } from './errors.ts';
import { loadNeo4j, type Progress } from './load.ts';
import { withoutValues } from './one-parameter.ts';
import { readNeo4j } from './read.ts';
import { SwitchGuard } from './switch.ts';

/** After this long without an answer the server is asked whether it lives, and has the second time to say so. */
const SILENCE_MS = 3_500;
const PING_MS = 1_000;
const STATUS_LIMIT_MS = 3_000;
const LOAD_WAIT_MS = 15_000;

/** A Neo4j server, cluster or Aura. It may be down at start or go away: reads then fail clearly, and work when it is back. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly #connections: Connections;
  /** A read after a load sees it on every member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #database: string | undefined;
  readonly #loadWaitMs: number;
  readonly #backOff = new BackOff();
  readonly #guard: SwitchGuard;

  constructor(settings: Neo4jSettings) {
    this.#connections = new Connections(settings);
    this.#database = settings.database;
    this.#loadWaitMs = settings.loadWaitMs ?? LOAD_WAIT_MS;
    this.#guard = new SwitchGuard((cypher) => this.#unguarded(cypher));
  }

  async read(cypher: string, parameters: QueryParameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    return this.#answer(options, (signal) => this.#guard.read(() => this.#run(cypher, parameters, options, signal)));
  }

  /** The time, the signal and the silence are those of all reads: when they end one, they end all, and no other begins. */
  async readTogether<Answer>(
    work: (read: GraphStore['read']) => Promise<Answer>,
    options: ReadOptions = {},
  ): Promise<Answer> {
    const ended = await this.#answer(options, (signal) => {
      // Each read listens, and there may be many.
      setMaxListeners(0, signal);
      const read: GraphStore['read'] = (cypher, parameters = {}, of = {}) =>
        unlessStopped(signal, () => this.#run(cypher, parameters, of, signal));
      return this.#guard.read(() => work(read).then((answer) => ({ answer }), faultOf));
    });
    if ('fault' in ended) throw ended.fault;
    return ended.answer;
  }

  /** By running it: see `withoutValues`. */
  async plan(cypher: string, parameters: QueryParameters, options: ReadOptions = {}): Promise<void> {
    const of = { timeoutMs: options.timeoutMs ?? STATUS_LIMIT_MS };
    await this.#answer(options, (signal) => this.#run(cypher, withoutValues(parameters), of, signal));
  }

  async load(rows: GraphRows, hash: string, { onProgress }: { onProgress?: Progress } = {}): Promise<DataVersion> {
    checkRows(rows);
    await this.#untilReachable();
    try {
      const into = { database: this.#database, bookmarks: this.#bookmarks };
      return await this.#connections.load((driver) => loadNeo4j(driver, into, rows, hash, onProgress));
    } catch (error) {
      throw await this.#failure(error);
    }
  }

  async status(): Promise<StoreStatus> {
    try {
      const [{ format, ...version } = {}] = await this.#unguarded(`${READ_VERSION}, v.format AS format`);
      if (version['hash'] == null)
        return { ready: false, reason: 'Neo4j answers, but holds no graph yet: load it with npm run load.' };
      if (format !== RESOLVED_FORMAT) return { ready: false, reason: ofAnotherVersion(format) };
      return { ready: true, version: version as unknown as DataVersion };
    } catch (error) {
      return { ready: false, reason: (error as Error).message };
    }
  }

  async close(): Promise<void> {
    await this.#connections.close();
  }

  /**
   * A read of one record, which is of one load anyway. It takes next to nothing, so a server that lives and did not tell it in time is asked
   * once more: it, or this process, had no time.
   */
  async #unguarded(cypher: string): Promise<Row[]> {
    const options = { timeoutMs: STATUS_LIMIT_MS };
    const ask = () => this.#answer(options, (signal) => this.#run(cypher, {}, options, signal));
    try {
      return await ask().catch((error: unknown) => {
        if (error instanceof StoreTimeoutError) return ask();
        throw error;
      });
    } catch (error) {
      throw error instanceof StoreTimeoutError ? new StoreUnavailableError(BUSY, { cause: error }) : error;
    }
  }

  async #answer<Answer>(options: ReadOptions, ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    this.#backOff.check();
    // Ends the query on the server when nobody waits for it any more.
    const stop = new AbortController();
    try {
      const answer = await this.#untilSilent(withinLimit(ask(stop.signal), options));
      this.#backOff.succeeded();
      return answer;
    } catch (error) {
      stop.abort(error);
      throw await this.#failure(error);
    }
  }

  #run(cypher: string, parameters: QueryParameters, { timeoutMs }: ReadOptions, signal: AbortSignal): Promise<Row[]> {
    const of = { database: this.#database, bookmarks: this.#bookmarks, timeoutMs, signal };
    return this.#connections.use((driver) => readNeo4j(driver, cypher, parameters, of));
  }

  /** Waits as long as the server lives: one that is frozen, or behind a dead network, closes no connection. */
  async #untilSilent<Answer>(answer: Promise<Answer>): Promise<Answer> {
    for (;;) {
      const first = await orSilence(answer, SILENCE_MS);
      if (first !== SILENT) return first;
      if (!(await this.#answers())) throw new StoreUnavailableError(unreachable());
    }
  }

  /** Asked by a statement: the driver takes a connection that nothing was asked on yet for a server that answers. */
  async #answers(): Promise<boolean> {
    const silent = new AbortController();
    const ping = this.#run('RETURN 1 AS one', {}, { timeoutMs: PING_MS }, silent.signal).then(
      () => true,
      () => false,
    );
    const answers = (await orSilence(ping, PING_MS)) === true;
    silent.abort();
    return answers;
  }

  /** Makes a StoreError of what happened and remembers a server that is away. */
  async #failure(raised: unknown): Promise<StoreError> {
    let error = storeErrorFrom(raised);
    // Our own clock cannot tell a long query from a silent server.
    if (error instanceof StoreTimeoutError && error.cause === undefined && !(await this.#answers())) {
      error = new StoreUnavailableError(unreachable(), { cause: error });
    }
    if (error instanceof StoreUnavailableError) this.#backOff.failed(error, isRefusal(error));
    return error;
  }

  async #untilReachable(): Promise<void> {
    const end = performance.now() + this.#loadWaitMs;
    for (let wait = 100; ; wait = Math.min(2 * wait, 2_000)) {
      try {
        const where = this.#database === undefined ? {} : { database: this.#database };
        await this.#connections.use((driver) => driver.verifyConnectivity(where));
        return;
      } catch (raised) {
        const error = storeErrorFrom(raised);
        if (isRefusal(error) || performance.now() + wait > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}

/** Whoever asked something has no part in it. */
const BUSY = 'Neo4j answers, but is too busy to tell which graph it holds. Try again later.';

/** Statements would find nothing where they look for what rows of before have not, and sums would be zero. */
const ofAnotherVersion = (format: unknown): string =>
  `Neo4j holds a graph that another version of this program loaded (${format ?? 'its format is not told'}; ${RESOLVED_FORMAT} was expected): load it anew with npm run load.`;

/** A read of several that end together; what ended them is told of each. */
async function unlessStopped<Answer>(signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    signal.throwIfAborted();
    return await withinLimit(ask(), { signal });
  } catch (error) {
    throw storeErrorFrom(signal.aborted ? signal.reason : error);
  }
}

/** What went wrong in the work on reads: nothing that the server is to blame for. */
function faultOf(error: unknown): { fault: unknown } {
  if (error instanceof StoreError) throw error;
  return { fault: error };
}

const SILENT = Symbol('silent');

async function orSilence<Answer>(answer: Promise<Answer>, ms: number): Promise<Answer | typeof SILENT> {
  let stopClock: (() => void) | undefined;
  const silence = new Promise<typeof SILENT>((resolve) => {
    stopClock = afterMs(ms, () => resolve(SILENT));
  });
  return Promise.race([answer, silence]).finally(() => stopClock?.());
}
