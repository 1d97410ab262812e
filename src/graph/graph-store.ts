import type { GraphRows } from './model.ts';

export type QueryParameters = Record<string, unknown>;
/** Values as JSON would hold them: whole numbers are numbers, never driver integers. */
export type Row = Record<string, unknown>;

export interface ReadOptions {
  /** Milliseconds after which the read fails with `StoreTimeoutError`. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** What is loaded: hash of facts and registry, and when the load ended (ISO 8601, UTC). */
export interface DataVersion {
  hash: string;
  loadedAt: string;
  nodes: number;
  relationships: number;
}

/** Answer of `status()`; `reason` is a sentence for an operator. */
export type StoreStatus = { ready: true; version: DataVersion } | { ready: false; reason: string };

/** The one port to a graph database. Both adapters run the same Cypher; see the contract suite in `test/contract`. */
export interface GraphStore {
  readonly kind: 'neo4j' | 'embedded';
  /** One read in one round trip. Rejects with a `StoreError`. */
  read(cypher: string, parameters?: QueryParameters, options?: ReadOptions): Promise<Row[]>;
  /**
   * Makes a statement ready to be read with such parameters, so that whoever asks it does not wait for that. Not there where planning costs
   * next to nothing. Rejects as `read` does.
   */
  plan?(cypher: string, parameters: QueryParameters, options?: ReadOptions): Promise<void>;
  /**
   * Several reads that see the graph of one load; `work` may have to be run again. Not there where nothing is planned. Rejects as `read` does, or
   * as `work` does.
   */
  readTogether?<Answer>(work: (read: GraphStore['read']) => Promise<Answer>, options?: ReadOptions): Promise<Answer>;
  /** Replaces the whole graph: readers see the old graph (or none, before the first) or the new one, at any moment. Idempotent. */
  load(
    rows: GraphRows,
    hash: string,
    options?: { onProgress?: (done: number, total: number) => void },
  ): Promise<DataVersion>;
  /** Whether the store answers and holds a graph; never rejects. */
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}

/** A failure of the store, in words for a client; `cause` has the driver's error for the log. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}
/** The store cannot be reached, or refuses us (wrong password), or is not loaded. */
export class StoreUnavailableError extends StoreError {
  override readonly name = 'StoreUnavailableError';
}
/** The read took longer than it may. */
export class StoreTimeoutError extends StoreError {
  override readonly name = 'StoreTimeoutError';
}
