import grafeo from '@grafeo-db/js';
import pLimit from 'p-limit';
import {
  type DataVersion,
  type GraphStore,
  type QueryParameters,
  type ReadOptions,
  type Row,
  StoreError,
  type StoreStatus,
  StoreUnavailableError,
} from '../../graph/graph-store.ts';
import type { GraphRows } from '../../graph/model.ts';
import { checkRows } from '../check-rows.ts';
import { withinLimit } from '../time-limit.ts';
import { openDatabase } from './database-file.ts';
import { fillDatabase } from './fill-database.ts';
import type { OpenDatabase } from './open-for-reading.ts';
import { rowsFromEmbedded } from './values.ts';

/** As many as the runtime has threads for them. */
const READS_AT_ONCE = 4;

/** One graph that was loaded, open until it is replaced and its last read has ended. */
interface Generation extends OpenDatabase {
  version: DataVersion;
  reads: number;
  retired: boolean;
}

/** The graph in this process, in memory. A load fills a new database and then takes it in the place of the old one. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly #inTurn = pLimit(READS_AT_ONCE);
  #current: Generation | null = null;
  #closed = false;

  async read(cypher: string, parameters: QueryParameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    // A query that runs cannot be stopped. Those that wait here for their turn can: when nobody waits for them, they are not begun, or
    // every later read would wait for all of them.
    const gone = new AbortController();
    const running = this.#inTurn(() => {
      gone.signal.throwIfAborted();
      return this.#run(this.#serving(), cypher, parameters);
    });
    try {
      return await withinLimit(running, options);
    } catch (error) {
      gone.abort();
      throw error;
    }
  }

  async load(
    rows: GraphRows,
    hash: string,
    { onProgress }: { onProgress?: (done: number, total: number) => void } = {},
  ): Promise<DataVersion> {
    checkRows(rows);
    const db = grafeo.GrafeoDB.create();
    try {
      const version = await fillDatabase(db, rows, hash, onProgress);
      this.#take({ db, close: () => db.close() }, version);
      return version;
    } catch (error) {
      db.close();
      throw failure('The embedded graph store could not be filled', error);
    }
  }

  /** Serves a database that `saveDatabase` wrote, of `madeOf` where that is given. Rejects with a DatabaseFileError; what was served before then goes on. */
  async open(file: string, madeOf?: string): Promise<DataVersion> {
    const { version, ...opened } = await openDatabase(file, madeOf);
    try {
      this.#take(opened, version);
      return version;
    } catch (error) {
      opened.close();
      throw error;
    }
  }

  async status(): Promise<StoreStatus> {
    if (this.#closed) return { ready: false, reason: CLOSED };
    return this.#current ? { ready: true, version: this.#current.version } : { ready: false, reason: NOT_LOADED };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#retire();
  }

  async #run(generation: Generation, cypher: string, parameters: QueryParameters): Promise<Row[]> {
    generation.reads += 1;
    try {
      const result = await generation.db.executeCypher(cypher, parameters);
      return rowsFromEmbedded(result.toArray());
    } catch (error) {
      throw failure('The embedded graph store could not answer', error);
    } finally {
      generation.reads -= 1;
      closeIfUnused(generation);
    }
  }

  #serving(): Generation {
    if (this.#closed) throw new StoreUnavailableError(CLOSED);
    if (!this.#current) throw new StoreUnavailableError(NOT_LOADED);
    return this.#current;
  }

  #take(opened: OpenDatabase, version: DataVersion): void {
    if (this.#closed) throw new StoreUnavailableError(CLOSED);
    this.#retire();
    this.#current = { ...opened, version, reads: 0, retired: false };
  }

  #retire(): void {
    const old = this.#current;
    this.#current = null;
    if (!old) return;
    old.retired = true;
    closeIfUnused(old);
  }
}

const CLOSED = 'The embedded graph store is closed.';
const NOT_LOADED = 'The embedded graph store is not loaded yet.';

function closeIfUnused(generation: Generation): void {
  if (generation.retired && generation.reads === 0) generation.close();
}

function failure(what: string, error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError(`${what}: ${(error as Error).message}`, { cause: error });
}
