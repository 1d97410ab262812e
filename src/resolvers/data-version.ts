import type { RequestContext } from '../context.ts';

/** `Query.dataVersion`: what the store holds, as of this request. */
export const Query = {
  dataVersion: async (_source: unknown, _args: unknown, context: RequestContext) => {
    context.directory ??= await context.services.directories.get();
    return context.directory.version;
  },
};
