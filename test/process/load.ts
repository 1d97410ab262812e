import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';

/** What became of one request. */
export interface Outcome {
  /** When it was asked; on the clock of `at`. */
  from: number;
  /** When it was answered or given up, on the clock of `performance.now()`. */
  at: number;
  /** 0 when there was no answer of HTTP within `PATIENCE_MS`. */
  status: number;
  /** Of its errors; empty for an answer with all its data. */
  codes: string[];
  /** What an answer must not be; `null` when it is data, or errors as JSON. */
  fault: string | null;
}

/** What a client may have to wait for an answer, whatever became of the store. */
export const PATIENCE_MS = 120_000;
/** So that requests that fail at once do not keep the processor from the others. */
const REST_MS = 5;
const ENOUGH_WITHIN_MS = 120_000;

/** What is asked in turn. */
export const QUERIES = [
  '{ strategyItem(number: 11) { title programs { edges { confidence node { nameEn requestAmount } } } } }',
  '{ sharedInitiatives(organizations: ["厚労省", "JICA"]) { totalCount nodes { titleEn evidence { startLine } } } }',
  '{ collaborations(first: 5) { nodes { shared organizations { nameEn } } } }',
  '{ path(from: "AMED", to: "METI") { length } }',
];

/** Requests from many connections, each asking again as soon as it has its answer, until it is stopped. */
export class Load {
  readonly outcomes: Outcome[] = [];
  #stopped = false;
  readonly #running: Promise<unknown>;

  constructor(url: string, connections: number) {
    this.#running = Promise.all(Array.from({ length: connections }, (_, index) => this.#keepAsking(url, index)));
  }

  /** Ends when `count` more requests have got their data; throws when that takes longer than two minutes. */
  untilGood(count: number): Promise<void> {
    return this.#until(count, ({ codes, fault }) => codes.length === 0 && fault === null);
  }

  /** The same for requests that got no data. */
  untilRefused(count: number): Promise<void> {
    return this.#until(count, ({ codes, fault }) => codes.length > 0 || fault !== null);
  }

  async #until(count: number, isOne: (outcome: Outcome) => boolean): Promise<void> {
    const from = this.outcomes.length;
    const come = () => this.outcomes.slice(from).filter(isOne).length;
    await vi.waitFor(() => expect(come()).toBeGreaterThanOrEqual(count), { timeout: ENOUGH_WITHIN_MS, interval: 50 });
  }

  /** Ends when every request that was sent has its outcome. */
  async stop(): Promise<Outcome[]> {
    this.#stopped = true;
    await this.#running;
    return this.outcomes;
  }

  async #keepAsking(url: string, first: number): Promise<void> {
    for (let turn = first; !this.#stopped; turn += 1) {
      this.outcomes.push(await ask(url, QUERIES[turn % QUERIES.length] ?? ''));
      await pause(REST_MS);
    }
  }
}

/** Asks the service at `url` one question; never rejects. */
export async function ask(url: string, query: string): Promise<Outcome> {
  const from = performance.now();
  let status = 0;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    status = response.status;
    const answer = (await response.json()) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
    const codes = (answer.errors ?? []).map(({ extensions }) => String(extensions?.code));
    const fault = answer.data || codes.length > 0 ? null : `neither data nor errors: ${JSON.stringify(answer)}`;
    return { from, at: performance.now(), status, codes, fault };
  } catch (error) {
    const { name, message, cause } = error as Error;
    return { from, at: performance.now(), status, codes: [], fault: `${name}: ${message} (${String(cause)})` };
  }
}
