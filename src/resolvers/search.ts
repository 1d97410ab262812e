import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { type Connection, connectionOf } from './connections.ts';

/** `Query.search` and `Query.closest`: what fits is found in this process, and what is asked of it is read. */
export const Query = {
  search: async (
    _source: unknown,
    args: Readonly<Record<string, unknown>>,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    await context.findHits(String(args['query']), (args['types'] as string[] | null | undefined) ?? null);
    return connectionOf(await context.ask(info), args, info);
  },
  closest: async (_source: unknown, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) => {
    await context.readUnnamed();
    return context.ask(info);
  },
};

export const SearchConnection = {
  /** Words are read by the directory that the search was answered with. */
  understood: ({ values }: Connection, _args: unknown, { directory }: RequestContext) => {
    if (!directory) throw new Error('a search is answered with a directory');
    const { terms, corrections } = directory.understood(String(values['query']));
    const told = terms.map(({ text, synonyms, alike }) => ({
      text,
      synonyms: [...synonyms.values(), ...alike.values()],
    }));
    return { terms: told, corrections };
  },
};
