import type { GraphStore } from './graph/graph-store.ts';
import { DOCUMENT_HASHES } from './queries/documents.ts';
import type { Quotes } from './sources/quotes.ts';

/**
 * A sentence on the documents of the graph that are not in the folder of `SOURCES_DIR`, whose lines are therefore not quoted; `null`
 * when all are there, or the store does not answer now: it says so itself.
 */
export async function tellAbsentSources(store: GraphStore, quotes: Quotes, folder: string): Promise<string | null> {
  const rows = await store.read(DOCUMENT_HASHES).catch(() => []);
  const absent = rows.filter(({ sha256 }) => !quotes.has(String(sha256))).map(({ id }) => String(id));
  if (absent.length === 0) return null;
  const which = absent.length === rows.length ? 'none of the documents of the graph' : `not ${absent.join(', ')}`;
  return `SOURCES_DIR (${folder}) holds ${which} as they were read, so that their lines are not quoted. Put the documents there unchanged, or unset SOURCES_DIR.`;
}
