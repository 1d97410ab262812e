/** Times of one contender, in milliseconds. */
export interface Times {
  p50: number;
  p95: number;
}

/**
 * Asks the contenders in turn, `rounds` times after a warm-up, so that whatever else the machine does meets all of them alike.
 * Gives each contender's times by name.
 */
export async function measure(
  contenders: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<string, Times>> {
  const names = Object.keys(contenders);
  const taken = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await contenders[name]?.();
      if (round >= 0) taken.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantiles(taken.get(name) ?? [])]));
}

function quantiles(times: number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
