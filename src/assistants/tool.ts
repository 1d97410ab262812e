import type { GraphQLFormattedError } from 'graphql';
import type { RequestLog, Services } from '../context.ts';
import type { DataVersion } from '../graph/graph-store.ts';
import type { JsonSchema } from './input-schema.ts';

/** What an assistant may call. It only reads. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  inputSchema: JsonSchema & { type: 'object' };
  /** Resolves to what was found, or to what is wrong with the arguments; rejects with a ClientError, a StoreError or a fault of ours. */
  call(values: Record<string, unknown>, request: ToolRequest): Promise<Found | Refused>;
}

/** What one call works with. */
export interface ToolRequest {
  engine: Engine;
  services: Services;
  signal: AbortSignal | undefined;
  log: RequestLog | undefined;
}

/** An answer before it is written: `heading` says what was asked, `version` which data it comes from. */
export interface Found {
  heading: string;
  data: unknown;
  version: DataVersion;
}

/** Sentences that say what was wrong and what to change. */
export interface Refused {
  faults: readonly string[];
}

/** The engine that answers GraphQL over HTTP, with the same limits, caches and masks, without the HTTP. */
export interface Engine {
  ask(asked: Asked, request: Pick<ToolRequest, 'signal' | 'log'>): Promise<Answered>;
}

export interface Asked {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string | undefined;
  /** Whether the query is a client's; ours need not be among trusted documents. */
  isFromClient: boolean;
}

export interface Answered {
  data: unknown;
  errors: readonly GraphQLFormattedError[];
  /** The data that was read; `null` when nothing was. */
  version: DataVersion | null;
}
