import type { Place } from '../graph/evidence.ts';

/** Types that have a page each, by the prefix of their ids; the explorer's own addresses, without a language. */
const ROOMS: Readonly<Record<string, string>> = {
  item: 'items',
  initiative: 'initiatives',
  org: 'organizations',
  program: 'programs',
  policy: 'policies',
  document: 'documents',
};

/** Addresses (IRIs) of all that the graph holds, each answered by the service at the origin. One thing has one address. */
export class Addresses {
  /** Scheme and host, as `https://example.org`. */
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** The node of an id. */
  node(id: string): string {
    const [prefix, rest] = parted(id);
    const room = ROOMS[prefix];
    return room === undefined
      ? `${this.origin}/nodes/${prefix}:${encodedPart(rest)}`
      : `${this.origin}/${room}/${encodedPart(rest)}`;
  }

  /** Lines of a document: a part of the document's address. */
  place({ document, startLine, endLine }: Place): string {
    return `${this.node(`document:${document}`)}#L${startLine}-${endLine}`;
  }

  /** What the addresses of nodes begin with, by a word for each. */
  rooms(): Record<string, string> {
    const rooms = [...Object.values(ROOMS), 'nodes'];
    return Object.fromEntries(rooms.map((room) => [room, `${this.origin}/${room}/`]));
  }

  /** The pages about a node that has any, in both languages. */
  pages(id: string): string[] {
    const path = this.node(id).slice(this.origin.length);
    return ['en', 'ja'].map((language) => `${this.origin}/${language}${path}`);
  }

  /** Something that is a part of a node and has no id of its own. */
  part(id: string, name: string): string {
    return `${this.node(id)}#${encodedPart(name)}`;
  }
}

/** Whether a page of the explorer is about the node. */
export function hasPage(id: string): boolean {
  return ROOMS[parted(id)[0]] !== undefined;
}

/** The id of the node that a page of a room is about: `organizations`, `jica`; `null` where the room has no nodes. */
export function idInRoom(room: string, name: string): string | null {
  const prefix = Object.keys(ROOMS).find((each) => ROOMS[each] === room);
  return prefix === undefined ? null : `${prefix}:${name}`;
}

function parted(id: string): [prefix: string, rest: string] {
  const at = id.indexOf(':');
  return [id.slice(0, Math.max(at, 0)), id.slice(at + 1)];
}

/** Text as a part of an address. Half of a surrogate pair alone has no code in UTF-8. */
export function encodedPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
