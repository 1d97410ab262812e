import type { QueryResolvers } from '../generated/graphql.ts';

/** `Query.dataVersion`: what the store holds, as of this request. */
export const Query: Pick<QueryResolvers, 'dataVersion'> = {
  dataVersion: async (_source, _args, context) => {
    context.directory ??= await context.services.directories.get();
    return context.directory.version;
  },
};
