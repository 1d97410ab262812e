import { LANGUAGES } from '../../web/page/language.ts';
import { ADDRESSES } from '../../web/pages/addresses.ts';
import { idInRoom } from '../feeds/addresses.ts';

/** What statements about a page's address are about: a node, the data set, or nothing of ours (a list, a search). */
type Topic = { id: string } | 'DATA_SET' | null;

/** The pages that are about the data set as a whole. */
const WHOLE = ['/', '/about'];

const TOPICS = new Map<string, (parameters: Readonly<Record<string, string>>) => Topic>(
  ADDRESSES.flatMap(({ path }) => {
    const topic = topicOf(path);
    const addresses = LANGUAGES.map((language) => `/${language}${path === '/' ? '' : path}`);
    return [path, ...addresses].map((address) => [address, topic] as const);
  }),
);

/** The topic of a page, by its route and what the address has in the places of its parameters; `undefined`: no page. */
export function topicOfPage(route: string | undefined, parameters: unknown): Topic | undefined {
  return TOPICS.get(route ?? '')?.((parameters ?? {}) as Readonly<Record<string, string>>);
}

/** Pages about one node have a room and one parameter. */
function topicOf(path: string): (parameters: Readonly<Record<string, string>>) => Topic {
  if (WHOLE.includes(path)) return () => 'DATA_SET';
  const [, room = '', parameter = ''] = /^\/(\w+)\/:(\w+)$/.exec(path) ?? [];
  return (parameters) => {
    const id = idInRoom(room, parameters[parameter] ?? '');
    return id === null ? null : { id };
  };
}
