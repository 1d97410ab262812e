import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import pLimit from 'p-limit';
import type { AnswerCache } from './answer-cache.ts';
import type { Directories, Directory } from './directory/directory.ts';
import {
  type DataVersion,
  type GraphStore,
  type QueryParameters,
  type ReadOptions,
  StoreUnavailableError,
} from './graph/graph-store.ts';
import { type ArgumentBinder, parametersOf } from './planner/bind-arguments.ts';
import { answerFrom, type CompiledStatement } from './planner/compile.ts';
import { type Pieces, turnsOfQuestion } from './planner/pieces.ts';
import type { Statements } from './planner/statements.ts';
import type { Quoting } from './sources/later-quotes.ts';

const oneSearch = pLimit(1);

/** What lives as long as the process. */
export interface Services {
  store: GraphStore;
  statements: Pick<Statements, 'forField' | 'inPieces' | 'hits' | 'misses'>;
  /** Where the store takes long to plan a statement. */
  plans?: Plans;
  directories: Directories;
  answers: AnswerCache;
  quotes: Quoting;
  /** Milliseconds that one read may take. */
  queryTimeoutMs: number;
}

/** What a store has planned of the statements that it may be asked. */
export interface Plans {
  /** Whether pieces of questions are planned: before, it is of no use to ask in pieces. */
  readonly hasPieces: boolean;
  isPlanned(cypher: string): boolean;
  /** Has a statement planned while nobody asks anything. */
  planLater(cypher: string, parameters: QueryParameters): void;
  /** What was asked is planned. */
  wasAsked(cypher: string): void;
  /** A store that was away may have lost what it had planned. */
  wasAway(): void;
}

/** A root field as the store is to be asked it. */
export interface PlannedQuestion {
  statement: CompiledStatement;
  parameters: QueryParameters;
  /** The same in pieces, made when they are needed. */
  pieces: () => Pieces;
  /** Parameters that binders write, for this request. */
  bind: (binders: readonly ArgumentBinder[]) => QueryParameters;
  version: DataVersion;
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
  /** What this request asked already: who answers it anew, because an answer had errors, asks for nothing twice. */
  readonly asked = new Map<string, Promise<unknown>>();
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
  ask(info: GraphQLResolveInfo, variant: string | null = null): Promise<unknown> {
    return onceIn(this, `${info.path.key} ${variant ?? ''}`, () => askField(this, info, variant));
  }

  /** Has what `path` looks for ways on read, where it was not yet. */
  async readConnections(): Promise<void> {
    await onceIn(this, 'connections', async () => (await ownDirectory(this)).readConnections());
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
    await onceIn(this, 'unnamed', async () => (await ownDirectory(this)).readUnnamed());
  }

  /** Has what is known of all budgets read, where it was not yet. */
  async readBudgetOutline(): Promise<void> {
    await onceIn(this, 'budget outline', async () => (await ownDirectory(this)).readBudgetOutline());
  }

  /** Has what lists of programmes are narrowed by read, where it was not yet. */
  async readProgramLists(): Promise<void> {
    await onceIn(this, 'program lists', async () => (await ownDirectory(this)).readProgramLists());
  }

  /** The answer to a planned question, as it is known or as the store gives it. */
  answer(question: PlannedQuestion): Promise<unknown> {
    const { statement, parameters, version } = question;
    return this.services.answers.get(version, statement.cypher, parameters, () => askStore(this, question));
  }
}

/** Asks for something once in a request; what failed is not tried again. */
function onceIn<Answer>({ asked }: RequestContext, what: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = asked.get(what) as Promise<Answer> | undefined;
  if (known) return known;
  const asking = ask();
  asked.set(what, asking);
  return asking;
}

async function askField(context: RequestContext, info: GraphQLResolveInfo, variant: string | null): Promise<unknown> {
  const { statements } = context.services;
  const statement = statements.forField(info, variant);
  const directory = await ownDirectory(context);
  const bind = (binders: readonly ArgumentBinder[]) => parametersOf(binders, info.variableValues, directory);
  const parameters = bind(statement.binders);
  const pieces = () => statements.inPieces(info, variant);
  return context.answer({ statement, parameters, pieces, bind, version: directory.version });
}

async function askStore(context: RequestContext, question: PlannedQuestion): Promise<unknown> {
  const { services, signal } = context;
  const { plans, queryTimeoutMs: timeoutMs } = services;
  const options = { timeoutMs, ...(signal ? { signal } : {}) };
  try {
    return await readStore(context, question, options);
  } catch (error) {
    if (error instanceof StoreUnavailableError) plans?.wasAway();
    throw error;
  }
}

/** In one read; or in pieces, where the store would have to plan it first, which is then done behind the answer. */
async function readStore(
  context: RequestContext,
  question: PlannedQuestion,
  options: ReadOptions & { timeoutMs: number },
): Promise<unknown> {
  const { store, plans } = context.services;
  const { cypher, told } = question.statement;
  if (plans?.hasPieces && store.readTogether && !plans.isPlanned(cypher)) {
    const pieces = question.pieces();
    const isPlanned = (text: string) => plans.isPlanned(text);
    if (pieces.areWorthIt(isPlanned)) {
      plans.planLater(cypher, question.parameters);
      const inTurn = await onceIn(context, 'turns', async () => turnsOfQuestion());
      const until = performance.now() + options.timeoutMs;
      const whatIsLeft = () => ({ ...options, timeoutMs: Math.max(1, Math.ceil(until - performance.now())) });
      return store.readTogether(
        (read) =>
          pieces.read({
            isPlanned,
            inTurn,
            read: ({ cypher, binders }, ids) => read(cypher, { ...question.bind(binders), ...ids }, whatIsLeft()),
          }),
        options,
      );
    }
  }
  const rows = await store.read(cypher, question.parameters, options);
  plans?.wasAsked(cypher);
  return answerFrom(told, rows);
}

/** The directory that all of a request is read with. Apollo copies contexts, and a copy has none of the private members of its class. */
async function ownDirectory(context: RequestContext): Promise<Directory> {
  context.directory ??= await onceIn(context, 'directory', () => context.services.directories.get());
  return context.directory;
}
