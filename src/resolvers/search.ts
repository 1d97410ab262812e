import type { RequestContext } from '../context.ts';
import type { Connection } from './connections.ts';

export const SearchConnection = {
  /** Words are read by the directory that the search was answered with. */
  understood: ({ values }: Connection, _args: unknown, { directory }: RequestContext) => {
    if (!directory) throw new Error('a search is answered with a directory');
    const { terms, corrections } = directory.understood(String(values['query']));
    return { terms: terms.map(({ text, synonyms }) => ({ text, synonyms: [...synonyms.values()] })), corrections };
  },
};
