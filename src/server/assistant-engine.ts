import type { Answered, Engine } from '../assistants/tool.ts';
import { RequestContext } from '../context.ts';
import type { GraphqlEngine } from './engine.ts';
import { refuseDeepNesting } from './json-body.ts';

/** The engine that answers HTTP, with its limits, caches, metrics and traces, as assistants ask it. */
export function assistantEngine({ apollo, services, trusted }: GraphqlEngine): Engine {
  return {
    async ask({ query, variables, operationName, isFromClient }, { signal, log }): Promise<Answered> {
      if (isFromClient) {
        const fault = faultOfText(query);
        if (fault !== null) return refused(fault, 'BAD_REQUEST');
        if (trusted && !trusted.has(query)) {
          return refused('This server answers only the queries of its list; use the other tools.', 'QUERY_NOT_TRUSTED');
        }
      }
      const context = new RequestContext(services, signal, log);
      const { body } = await apollo.executeOperation(
        { query, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue: context },
      );
      if (body.kind !== 'single') throw new Error('an assistant was answered in pieces');
      const { data, errors = [] } = body.singleResult;
      return { data: data ?? null, errors, version: context.directory?.version ?? null };
    },
  };
}

/** What must not reach the parser. */
function faultOfText(query: string): string | null {
  if (query.trim() === '') return '"query" is empty. Send a GraphQL query.';
  try {
    refuseDeepNesting(query);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function refused(message: string, code: string): Answered {
  return { data: null, errors: [{ message, extensions: { code } }], version: null };
}
