import type { Resolver } from '../resolver.ts';
import { resolveSheets } from './resolve-sheets.ts';

/** Review sheets are resolved after the documents whose programmes they describe. */
export const sheetsResolver: Resolver = {
  id: 'sheets',
  resolve: (context, before = []) => resolveSheets(context, before),
};
