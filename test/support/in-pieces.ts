import { type ExecutionResult, graphql } from 'graphql';
import { type Plans, RequestContext, type Services } from '../../src/context.ts';
import type { World } from './world.ts';

/** What was asked for in pieces, beside the questions that were asked as a whole. */
export interface AskedInPieces {
  ask: World['ask'];
  /** How many root fields were read in pieces. */
  counts: { inPieces: number; whole: number };
}

/**
 * The world, asked as if its store had planned no question as a whole: in pieces of what is selected, or with all values. `counts.whole`: root
 * fields from which nothing leads on.
 */
export function inPieces({ services, store, schema }: World, values: 'SELECTED' | 'ALL'): AskedInPieces {
  const wholes = new Set<string>();
  const counts = { inPieces: 0, whole: 0 };
  const plans: Plans = {
    hasPieces: true,
    isPlanned: (cypher) => values === 'ALL' && !wholes.has(cypher),
    planLater: () => {
      counts.inPieces += 1;
    },
    wasAsked: () => {
      counts.whole += 1;
    },
  };
  const statements: Services['statements'] = {
    ...services.statements,
    hits: 0,
    misses: 0,
    inPieces: (info, variant) => services.statements.inPieces(info, variant),
    forField: (info, variant) => {
      const statement = services.statements.forField(info, variant);
      wholes.add(statement.cypher);
      return statement;
    },
  };
  const asked: Services = {
    ...services,
    statements,
    plans,
    // The embedded store has nothing to plan, and its graph is not replaced meanwhile.
    store: { readTogether: (work) => work(store.read), ...store },
  };
  return {
    counts,
    ask: (source, variableValues): Promise<ExecutionResult> =>
      graphql({
        schema,
        source,
        contextValue: new RequestContext(asked),
        ...(variableValues ? { variableValues } : {}),
      }),
  };
}
