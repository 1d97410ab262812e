import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, getVariableValues } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context.ts';

/** To compile a document takes as long as to answer it several times: who asks once does not need it. */
const COMPILED_FROM = 2;

/** Where it is told what could not be done behind an answer. */
type WarningLog = { warn(fields: { err: unknown }, message: string): void };

interface KnownDocument {
  asked: number;
  /** Made behind the answer; `null` before, and where it cannot be made. */
  compiled: CompiledQuery | null;
}

/**
 * Answers the project's own documents, which are asked again and again, by a function that is made of each: GraphQL's own execution goes through a
 * document field by field for every row. A document of a client is never compiled: what is made of it is code that has its texts in it. An answer with
 * errors is thrown away, and Apollo answers as ever; what was read for it is not read again (`RequestContext.asked`).
 */
export class CompiledQuestions implements ApolloServerPlugin<RequestContext> {
  readonly #schema: GraphQLSchema;
  readonly #ours: () => Promise<readonly string[]>;
  readonly #log: WarningLog;
  /** The texts of our documents: read behind the first answer, which is not to wait for them. */
  #texts: Promise<void> | null = null;
  #known: ReadonlySet<string> = new Set();
  readonly #documents = new WeakMap<DocumentNode, KnownDocument>();
  /** Requests that a compiled document answered, and those that it left to Apollo. */
  readonly counts = { answered: 0, left: 0 };

  constructor(schema: GraphQLSchema, ours: () => Promise<readonly string[]>, log: WarningLog) {
    this.#schema = schema;
    this.#ours = ours;
    this.#log = log;
  }

  requestDidStart: NonNullable<ApolloServerPlugin<RequestContext>['requestDidStart']> = async () => ({
    responseForOperation: async ({ document, operation, contextValue, request, response: { http } }) => {
      const compiled = this.#documents.get(document)?.compiled;
      // Without an operation: none of the document has the name that is asked for, which Apollo tells.
      if (!compiled || !operation) return null;
      const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], request.variables ?? {});
      const result = coerced && (await answerOf(compiled, contextValue, coerced));
      if (!result || result.errors) {
        this.counts.left += 1;
        return null;
      }
      this.counts.answered += 1;
      return { http, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
    },
    willSendResponse: async ({ source, document }) => {
      this.#texts ??= this.#readTexts();
      if (!document || !this.#known.has(source ?? '')) return;
      const known = this.#documents.get(document) ?? { asked: 0, compiled: null };
      this.#documents.set(document, known);
      known.asked += 1;
      if (known.asked === COMPILED_FROM) setImmediate(() => void this.#compile(document, known));
    },
  });

  /** Never rejects, since nobody waits for it: without the texts, Apollo answers all. */
  async #readTexts(): Promise<void> {
    await this.#ours().then(
      (texts) => {
        this.#known = new Set(texts);
      },
      (error: unknown) => this.#log.warn({ err: error }, 'the questions that are to be compiled cannot be read'),
    );
  }

  /** Never rejects: what cannot be compiled is answered by Apollo. */
  async #compile(document: DocumentNode, known: KnownDocument): Promise<void> {
    try {
      const { compileQuery, isCompiledQuery } = await import('graphql-jit');
      const compiled = compileQuery(this.#schema, document);
      if (isCompiledQuery(compiled)) known.compiled = compiled;
    } catch (error) {
      this.#log.warn({ err: error }, 'a question cannot be compiled');
    }
  }
}

/** What a compiled document tells; nothing where it fails as a whole, as GraphQL's own execution does not. */
async function answerOf({ query }: CompiledQuery, context: RequestContext, variables: Record<string, unknown>) {
  try {
    return await query(undefined, context, variables);
  } catch {
    return null;
  }
}
