import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationTypeNode } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { ErrorCode } from '../errors.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { codeOf } from './format-error.ts';

/** What became of a GraphQL request. */
export interface OperationOutcome {
  /** Absent when the document had no operation that could be run. */
  type: OperationTypeNode | undefined;
  /** A name that is known, `anonymous` or `other`: clients choose names, and whoever keeps them all keeps too much. */
  label: string;
  /** The code of every error that the client was told. */
  codes: readonly string[];
}

/** Why a read failed, as clients are told; `ABANDONED`: the client went away, so nobody is. */
export type ReadFailure = ErrorCode | 'ABANDONED';

/** Watches the server at work: each method is called at a beginning, and what it returns at the end. */
export interface Observer {
  operation(): (outcome: OperationOutcome) => void;
  read(kind: GraphStore['kind']): (failure: ReadFailure | undefined) => void;
}

/** The store, with its reads observed. */
export function observeReads(store: GraphStore, observer: Observer): GraphStore {
  const observed =
    (read: GraphStore['read']): GraphStore['read'] =>
    async (cypher, parameters, options) => {
      const end = observer.read(store.kind);
      try {
        const rows = await read(cypher, parameters, options);
        end(undefined);
        return rows;
      } catch (error) {
        end(options?.signal?.aborted ? 'ABANDONED' : codeOf(error));
        throw error;
      }
    };
  const together = store.readTogether?.bind(store);
  return {
    kind: store.kind,
    read: observed(store.read.bind(store)),
    ...(store.plan ? { plan: store.plan.bind(store) } : {}),
    ...(together ? { readTogether: (work, options) => together((read) => work(observed(read)), options) } : {}),
    load: (rows, hash, options) => store.load(rows, hash, options),
    status: () => store.status(),
    close: () => store.close(),
  };
}

/** Tells every GraphQL request to the observers. `names`: operations that are told by their own name. */
export function observeOperations(
  observers: readonly Observer[],
  names: Iterable<string>,
): ApolloServerPlugin<RequestContext> {
  const known = new Set(names);
  const label = (name: string | undefined) => (name === undefined ? 'anonymous' : known.has(name) ? name : 'other');
  return {
    requestDidStart: async () => {
      const ends = observers.map((observer) => observer.operation());
      return {
        willSendResponse: async ({ operation, contextValue, response: { body } }) => {
          const isTold = body.kind === 'single' && !contextValue.signal?.aborted;
          const errors = (isTold ? body.singleResult.errors : undefined) ?? [];
          const outcome: OperationOutcome = {
            type: operation?.operation,
            label: label(operation?.name?.value),
            codes: errors.map((error) => String(error.extensions?.['code'])),
          };
          for (const end of ends) end(outcome);
        },
      };
    },
  };
}
