import type { Resolver } from '../resolver.ts';
import { resolveSheets } from './resolve-sheets.ts';
import { SHEET_TITLES } from './sheet-programs.ts';

/** Review sheets are resolved after the documents whose programmes they describe. */
export const sheetsResolver: Resolver = {
  id: 'sheets',
  titles: SHEET_TITLES,
  resolve: (context, before = []) => resolveSheets(context, before),
};
