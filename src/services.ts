import { AnswerCache } from './answer-cache.ts';
import type { Services } from './context.ts';
import { Directories } from './directory/directory.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { Statements } from './planner/statements.ts';
import { catalog } from './queries/catalog.ts';

/** What whoever asks the graph decides about it. */
interface Choices extends Pick<Services, 'queryTimeoutMs'> {
  /** Memory for answers that are kept until the next load; without it none is kept. */
  answerBytes?: number;
  /** Where quotes come from; without it there are none. */
  quotes?: Services['quotes'];
  /** The clock, in milliseconds. */
  now?: () => number;
}

/** What the API needs to be asked over a store, in a server, a command or a test. */
export function servicesOver(
  store: GraphStore,
  { queryTimeoutMs, answerBytes = 0, quotes = { quote: () => null }, now }: Choices,
): Services {
  return {
    store,
    statements: new Statements(catalog),
    directories: new Directories(store, now),
    answers: new AnswerCache(answerBytes),
    quotes,
    queryTimeoutMs,
  };
}
