import type { Language } from '../page/language.ts';

/** Parameters of an address; what is `undefined`, `null` or empty does not stand in it. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>
>;

/** The address of a page: `href('en', '/items/11', { year: 2025 })`. */
export function href(language: Language, path: string, query: Query = {}): string {
  return `/${language}${path === '/' ? '' : path}${search(query)}`;
}

/** `?a=1&a=2`, or nothing. Parameters stand in the order of their names, so that equal pages have equal addresses. */
export function search(query: Query): string {
  const names = Object.keys(query);
  // Most links have none, and there are hundreds on a page.
  if (names.length === 0) return '';
  const parameters = new URLSearchParams();
  for (const name of names.sort()) {
    for (const value of [query[name]].flat()) {
      if (value !== undefined && value !== null && value !== '') parameters.append(name, String(value));
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** An id as it stands in addresses, without the prefix that says its type: `org:jica` is `jica`. */
export function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** An id as it may stand in an address, with the prefix that says its type; no node has it where nothing is given. */
export function idOf(prefix: string, given: string | undefined): string {
  return given === undefined || given.startsWith(`${prefix}:`) ? (given ?? '') : `${prefix}:${given}`;
}

const ROOMS: Readonly<Record<string, string>> = {
  item: 'items',
  initiative: 'initiatives',
  org: 'organizations',
  program: 'programs',
  policy: 'policies',
  document: 'documents',
};

/** A path below the language in which ids stand without the prefix that its room has anyway: `/organizations/org:jica` is `/organizations/jica`. */
export function withoutPrefixes(path: string): string {
  const [, room, ...parts] = path.split('/');
  const prefix = Object.keys(ROOMS).find((each) => ROOMS[each] === room);
  const written = new RegExp(`^${prefix}(?::|%3A)(?=.)`, 'i');
  return prefix === undefined ? path : ['', room, ...parts.map((part) => part.replace(written, ''))].join('/');
}

/** The path of the page about a node, by its global id; `null` where it has none of its own. */
export function pathOf(id: string): string | null {
  const room = ROOMS[id.slice(0, id.indexOf(':'))];
  return room === undefined ? null : `/${room}/${encodeURIComponent(shortId(id))}`;
}
