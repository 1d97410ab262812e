/** A place in a document; lines are 1-based and inclusive. */
export interface Place {
  document: string;
  startLine: number;
  endLine: number;
  section: string | null;
}

/** Places are stored as strings, `document#start-end` and, where known, `#section`, since stores hold no nested values. */
export function encodePlace(place: Place): string {
  const lines = `${place.document}#${place.startLine}-${place.endLine}`;
  return place.section === null ? lines : `${lines}#${place.section}`;
}

const PLACE = /^([^#]+)#(\d+)-(\d+)(?:#(.*))?$/su;

/** The reverse of `encodePlace`. Throws on a string that it did not write: the store was written by something else. */
export function decodePlace(text: string): Place {
  const match = PLACE.exec(text);
  if (!match) throw new Error(`not a place in a document: ${JSON.stringify(text)}`);
  const [, document = '', start, end, section] = match;
  return { document, startLine: Number(start), endLine: Number(end), section: section ?? null };
}
