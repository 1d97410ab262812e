import { inject, type ProvidedContext } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    extent: 'little' | 'all';
  }
}

/** A graph that the run made once: that of `data/`, or a small one cut out of it that has everything at least once. */
export type GraphOfRun = keyof ProvidedContext['graphs'];

/** How much a test asks that runs with both commands (`*.both.test.ts`): little with `npm test`, all with `npm run test:long`. */
export const EXTENT = inject('extent');
/** Which graph it asks. */
export const GRAPH: GraphOfRun = EXTENT === 'all' ? 'whole' : 'cut';
