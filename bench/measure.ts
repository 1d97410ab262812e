/** Times of one contender, in milliseconds. */
export interface Times {
  p50: number;
  p95: number;
}

/** How often to ask: `rounds` times, but no longer than `atMostMs` for all contenders together, then at least `LEAST_ROUNDS` times. */
export interface Repeats {
  rounds: number;
  atMostMs?: number;
}

const WARM_UP = 60;
const LEAST_ROUNDS = 20;

/**
 * Asks the contenders in turn, after a warm-up, so that whatever else the machine does meets all of them alike. Gives each
 * contender's times by name.
 */
export async function measure<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<unknown>>>,
  { rounds, atMostMs = 60_000 }: Repeats,
): Promise<Record<Name, Times>> {
  const names = Object.keys(contenders) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  await askInTurn(Math.min(WARM_UP, rounds), atMostMs / 4, () => undefined);
  await askInTurn(rounds, atMostMs, (name, ms) => taken.get(name)?.push(ms));
  return Object.fromEntries(names.map((name) => [name, quantiles(taken.get(name) ?? [])])) as Record<Name, Times>;

  async function askInTurn(times: number, limitMs: number, note: (name: Name, ms: number) => void): Promise<void> {
    const end = performance.now() + limitMs;
    for (let round = 0; round < times && (round < LEAST_ROUNDS || performance.now() < end); round += 1) {
      for (const name of names) {
        const start = performance.now();
        await contenders[name]();
        note(name, performance.now() - start);
      }
    }
  }
}

/** Median and 95th percentile of times in milliseconds. */
export function quantiles(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
