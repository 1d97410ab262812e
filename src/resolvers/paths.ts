import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';

/** `Query.path`: ways are found in this process, and what stands on those that are told is read. */
export const Query = {
  path: async (_source: unknown, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) => {
    await context.readConnections();
    return context.ask(info);
  },
};
