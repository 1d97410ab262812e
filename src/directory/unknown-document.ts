import { ClientError } from '../errors.ts';
import type { Row } from '../graph/graph-store.ts';

const CLOSEST_SHOWN = 5;
const LENGTH_SHOWN = 100;

/** An UNKNOWN_DOCUMENT error with the ids of the closest documents, which names the client's argument. `documents`: all rows, by `p_id` and `p_title`. */
export function unknownDocument(id: string, argument: string, documents: readonly Row[]): ClientError {
  const closest = documents
    .map((row) => ({ id: String(row['p_id']), name: String(row['p_title']) }))
    .map((document) => ({ ...document, shared: sharedStart(id, document.id) }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, CLOSEST_SHOWN)
    .map(({ id: known, name }) => ({ id: known, name }));
  const clipped = id.length > LENGTH_SHOWN ? `${id.slice(0, LENGTH_SHOWN)}…` : id;
  const hint = closest.length > 0 ? ` The closest known ones: ${closest.map((each) => each.id).join(', ')}.` : '';
  return new ClientError(
    'UNKNOWN_DOCUMENT',
    `"${argument}": no document has the id ${JSON.stringify(clipped)}.${hint} The field "documents" lists all.`,
    { closest },
  );
}

/** How many signs two ids begin alike, `document:` left out. */
function sharedStart(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.replace(/^document:/u, '').toLowerCase());
  let shared = 0;
  while (shared < (left?.length ?? 0) && left?.[shared] === right?.[shared]) shared += 1;
  return shared;
}
