import { setTimeout as pause } from 'node:timers/promises';
import { startService } from '../test/support/service-process.ts';
import { httpClient } from './http-client.ts';
import { loadBoth } from './loaded.ts';
import { type Section, table } from './section.ts';
import { UNASKED } from './unasked-questions.ts';

/**
 * How often the service is started, each time with nothing planned: Java compiles the planner while it plans. Told are the first start and, of the
 * last ones, the median for each question: one start differs from the next by a fifth.
 */
const STARTS = 12;
const LAST = 5;
const AGAIN = 10;
const LOOK_MS = 200;

interface Asked {
  name: string;
  first: number;
  second: number;
  best: number;
}

/** What a question costs that was never asked before: asked over HTTP of a service that has planned what it plans ahead. */
export const firstTime: Section = {
  heading: 'Asked for the first time',
  async run(bench) {
    const loaded = await loadBoth(bench, 1);
    await loaded.close();
    const starts: Asked[][] = [];
    for (let start = 0; start < STARTS; start += 1) {
      await bench.driver.executeQuery('CALL db.clearQueryCaches()');
      const asked = await askOnce({
        NEO4J_URI: bench.neo4j.uri,
        ANSWER_CACHE_MB: '0',
        QUERY_TIMEOUT_MS: '60000',
        LOG_LEVEL: 'info',
      });
      bench.say(asked.map((each) => `${each.name} | ${beyond(each).toFixed(1)}`).join('\n'));
      starts.push(asked);
    }
    const cold = starts[0] ?? [];
    const warm = cold.flatMap((_, place) => median(starts.slice(-LAST).flatMap((asked) => asked[place] ?? [])));
    return [
      `${warm.length} questions that are neither examples nor a page's, each over HTTP, answers not kept, of a service that has planned what it plans ahead; "best" is of ${AGAIN} times after,`,
      `"beyond" what the first time adds to it. Of a server that has just been started (${inWords(cold)}), and`,
      `of one whose planner is warm (${inWords(warm)}): the service was started ${STARTS} times, each time with nothing planned;`,
      `told is the median of the last ${LAST} for each question.`,
      '',
      ...table(
        ['question', 'first time', 'second time', 'best', 'beyond', 'beyond, server just started'],
        warm.map((each, place) => [
          each.name,
          ...[each.first, each.second, each.best, beyond(each), beyond(cold[place] ?? each)].map((ms) => ms.toFixed(1)),
        ]),
      ),
    ];
  },
};

/** The time in the middle of what one question took, by what it takes beyond its time. */
function median(asked: readonly Asked[]): Asked[] {
  return asked.toSorted((a, b) => beyond(a) - beyond(b)).slice(asked.length >> 1, (asked.length >> 1) + 1);
}

const beyond = ({ first, best }: Asked): number => first - best;

function inWords(asked: readonly Asked[]): string {
  const sorted = asked.map(beyond).sort((a, b) => a - b);
  const [half = 0, most = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
  return `half of the questions need ${half.toFixed(0)} ms or less beyond their time, none more than ${most.toFixed(0)}`;
}

async function askOnce(env: Record<string, string>): Promise<Asked[]> {
  const service = await startService({ NODE_ENV: 'production', ...env });
  const client = httpClient(service.url, 1);
  const timed = async (query: string) => {
    const start = performance.now();
    await client.ask(query);
    return performance.now() - start;
  };
  try {
    while (!service.said().includes('pieces of other questions are planned')) await pause(LOOK_MS);
    // The service itself is warm: it has answered the like.
    for (let round = 0; round < AGAIN; round += 1) await timed('{ strategyItems { number title } }');
    const asked: Asked[] = [];
    for (const [name, query] of Object.entries(UNASKED)) {
      asked.push({ name, first: await timed(query), second: await timed(query), best: Number.POSITIVE_INFINITY });
    }
    for (let round = 0; round < AGAIN; round += 1) {
      for (const each of asked) each.best = Math.min(each.best, await timed(UNASKED[each.name] ?? ''));
    }
    return asked;
  } finally {
    client.close();
    await service.kill();
  }
}
