import { Agent, request } from 'node:http';
import { KINDS_OF_PAGES } from '../test/explorer/addresses.ts';
import { quantiles } from './measure.ts';
import { both, type Section, table } from './section.ts';
import { startServer } from './server-process.ts';

const WARM_UP = 8;
const ROUNDS = 20;

/** How long the explorer takes for a page that is kept nowhere: neither the page nor the answers that it is made of. */
export const pages: Section = {
  heading: 'Pages of the explorer',
  async run(bench) {
    const server = await startServer(['node', 'dist/main.js'], { ANSWER_CACHE_MB: '0' });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const rounds = Math.min(ROUNDS, bench.rounds);
    try {
      const rows: string[][] = [];
      for (const { path } of KINDS_OF_PAGES) {
        const cells: string[] = [];
        for (const language of ['en', 'ja'])
          cells.push(...(await timesOf(`/${language}${path}`, { server, agent, rounds })));
        rows.push([`\`${path || '/'}\``, ...cells]);
        bench.say(rows.at(-1)?.join(' ') ?? '');
      }
      return [
        `Built service, embedded store, default size, no cache; ${rounds} rounds after ${WARM_UP} of warm-up, one after another. CPU is that of the whole process for a page.`,
        '',
        ...table(['page', 'English', 'CPU', 'kB', 'Japanese', 'CPU', 'kB'], rows),
      ];
    } finally {
      agent.destroy();
      await server.stop();
    }
  },
};

interface Asking {
  server: { url: string };
  agent: Agent;
  rounds: number;
}

async function timesOf(
  path: string,
  { server, agent, rounds }: Asking,
): Promise<[times: string, cpu: string, size: string]> {
  const get = (address: string, host?: string) => fetchText(`${server.url}${address}`, agent, host);
  // Addresses in a page begin with the host that was asked at: a page for another host is made anew.
  const other = () => `h${++hosts}.test`;
  for (let round = 0; round < WARM_UP; round += 1) await get(path, other());
  const before = cpuSeconds(await get('/metrics'));
  const taken: number[] = [];
  let size = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    size = (await get(path, other())).length;
    taken.push(performance.now() - start);
  }
  const cpu = ((cpuSeconds(await get('/metrics')) - before) * 1_000) / rounds;
  return [both(quantiles(taken)), cpu.toFixed(1), (size / 1_000).toFixed(0)];
}

let hosts = 0;

/** Of the process since its start, as it tells itself. */
function cpuSeconds(metrics: string): number {
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(metrics)?.[1]);
}

function fetchText(address: string, agent: Agent, host?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html', ...(host === undefined ? {} : { host }) };
    const asked = request(encodeURI(address), { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode} from ${address}: ${text.slice(0, 500)}`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
