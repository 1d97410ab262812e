/** Yen per unit, larger units first. 憶 is a slip of recognition for 億. */
const UNITS: readonly (readonly [string, bigint])[] = [
  ['兆', 1_000_000_000_000n],
  ['億', 100_000_000n],
  ['憶', 100_000_000n],
  ['千万', 10_000_000n],
  ['百万', 1_000_000n],
  ['万', 10_000n],
  ['千', 1_000n],
  ['', 1n],
];

/**
 * `1794億23百万円` → 179,423,000,000. The unit is that of the last part, which is the precision of the figure. `null` yen when the
 * units do not descend, the sum is no whole yen, or it is not safe in a number.
 */
export function yenOf(number: string): { yen: number | null; unit: string } {
  let total = 0n;
  let exact = true;
  let last: bigint | null = null;
  let unit = '円';
  for (const part of number.matchAll(/([0-9]+)(?:\.([0-9]+))?(兆|億|憶|千万|百万|万|千|)円?/gu)) {
    const [, whole = '', decimals = '', name = ''] = part;
    const size = UNITS.find(([known]) => known === name)?.[1] ?? 1n;
    const scaled = BigInt(whole + decimals) * size;
    const divisor = 10n ** BigInt(decimals.length);
    exact &&= scaled % divisor === 0n && (last === null || size < last);
    total += scaled / divisor;
    last = size;
    unit = `${name.replace('憶', '億')}円`;
  }
  const safe = exact && total <= BigInt(Number.MAX_SAFE_INTEGER);
  return { yen: safe ? Number(total) : null, unit };
}

/** Whole yen in the document's manner, exact: 790000000 is `7.9億円`, 25000000 is `25百万円`, 500 is `500円`. */
export function printYen(yen: number): string {
  if (!Number.isSafeInteger(yen)) throw new RangeError(`whole yen up to 2^53 wanted, got ${yen}`);
  const sign = yen < 0 ? '▲' : '';
  const size = Math.abs(yen);
  if (size >= 100_000_000 && size % 10_000_000 === 0) return `${sign}${grouped(size / 10_000_000, 1)}億円`;
  if (size >= 1_000_000 && size % 1_000_000 === 0) return `${sign}${grouped(size / 1_000_000, 0)}百万円`;
  if (size >= 1_000 && size % 1_000 === 0) return `${sign}${grouped(size / 1_000, 0)}千円`;
  return `${sign}${grouped(size, 0)}円`;
}

function grouped(value: number, decimals: 0 | 1): string {
  const base = 10 ** decimals;
  const whole = Math.floor(value / base).toLocaleString('en-US');
  return value % base === 0 ? whole : `${whole}.${value % base}`;
}
