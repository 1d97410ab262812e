import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import pLimit from 'p-limit';
import type { AnswerCache } from './answer-cache.ts';
import type { Directories, Directory } from './directory/directory.ts';
import type { DataVersion, GraphStore, QueryParameters } from './graph/graph-store.ts';
import { answerFrom, type CompiledStatement } from './planner/compile.ts';
import type { Statements } from './planner/statements.ts';
import type { Quoting } from './sources/later-quotes.ts';

const oneSearch = pLimit(1);

/** What lives as long as the process. */
export interface Services {
  store: GraphStore;
  statements: Pick<Statements, 'forField' | 'hits' | 'misses'>;
  directories: Directories;
  answers: AnswerCache;
  quotes: Quoting;
  /** Milliseconds that one read may take. */
  queryTimeoutMs: number;
}

/** Where a fault of ours is told to whoever runs the service, beside the id of the request. */
export interface RequestLog {
  error(fields: { err: unknown }, message: string): void;
}

/** What one request works with. */
export class RequestContext {
  readonly services: Services;
  readonly signal: AbortSignal | undefined;
  readonly log: RequestLog | undefined;
  /** The directory that this request's names are read with; set by its first read. */
  directory: Directory | null = null;

  constructor(services: Services, signal?: AbortSignal, log?: RequestLog) {
    this.services = services;
    this.signal = signal;
    this.log = log;
  }

  /** The data that its answer comes from; of a request that read nothing, what is known to be served. */
  get version(): DataVersion | undefined {
    return (this.directory ?? this.services.directories.known)?.version;
  }

  /** Answers a root field in one read, or in none where the answer is known already: what the planned statement tells. `variant`: another head of the field. */
  async ask(info: GraphQLResolveInfo, variant: string | null = null): Promise<unknown> {
    const statement = this.services.statements.forField(info, variant);
    const directory = await ownDirectory(this);
    const parameters: QueryParameters = {};
    for (const bind of statement.binders) bind(info.variableValues, directory, parameters);
    return this.answer(statement, parameters, directory.version);
  }

  /** Has what `path` looks for ways on read, where it was not yet. */
  async readConnections(): Promise<void> {
    await (await ownDirectory(this)).readConnections();
  }

  /**
   * Has what a search finds looked for before the store is asked for it. One search at a time, and something else between two: each holds the
   * process while it looks, and one request may have many. Rejects where the query cannot be searched for.
   */
  async findHits(query: string, types: readonly string[] | null): Promise<void> {
    const directory = await ownDirectory(this);
    await oneSearch(async () => {
      await nextTurn();
      directory.searchHits(query, types, 'query');
    });
  }

  /** Has the ids read that an id which nothing has may be near to, where they were not yet. */
  async readUnnamed(): Promise<void> {
    await (await ownDirectory(this)).readUnnamed();
  }

  /** Has what is known of all budgets read, where it was not yet. */
  async readBudgetOutline(): Promise<void> {
    await (await ownDirectory(this)).readBudgetOutline();
  }

  /** Has what lists of programmes are narrowed by read, where it was not yet. */
  async readProgramLists(): Promise<void> {
    await (await ownDirectory(this)).readProgramLists();
  }

  /** The answer to a planned statement, as it is known or as the store gives it. */
  protected answer(
    { cypher, told }: CompiledStatement,
    parameters: QueryParameters,
    version: DataVersion,
  ): Promise<unknown> {
    const { answers, store, queryTimeoutMs: timeoutMs } = this.services;
    return answers.get(version, cypher, parameters, async () => {
      const rows = await store.read(cypher, parameters, { timeoutMs, ...(this.signal ? { signal: this.signal } : {}) });
      return answerFrom(told, rows);
    });
  }
}

/** The directory that all of a request is read with. Apollo copies contexts, and a copy has none of the private members of its class. */
async function ownDirectory(context: RequestContext): Promise<Directory> {
  context.directory ??= await context.services.directories.get();
  return context.directory;
}
