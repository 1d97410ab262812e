import { Agent, request } from 'node:http';

/** Asks one server over connections that are kept. */
export interface HttpClient {
  /** The text of the answer; rejects when it is no 200 or has errors. */
  ask(query: string): Promise<string>;
  close(): void;
}

export function httpClient(url: string, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return { ask: (query) => post(`${url}/graphql`, JSON.stringify({ query }), agent), close: () => agent.destroy() };
}

/** How many answers a second `connections` clients get, each asking again as soon as it is answered. */
export async function requestsPerSecond(
  client: HttpClient,
  query: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const { length } = await client.ask(query);
  const start = performance.now();
  const end = start + seconds * 1_000;
  let answers = 0;
  const clientLoop = async () => {
    while (performance.now() < end) {
      const text = await client.ask(query);
      if (text.length !== length)
        throw new Error(`An answer of ${text.length} characters where ${length} came before.`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, clientLoop));
  return answers / ((performance.now() - start) / 1_000);
}

function post(address: string, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(address, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && text.startsWith('{"data"')) resolve(text);
        else reject(new Error(`${response.statusCode} from ${address}: ${text.slice(0, 500)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
