import type { Amount } from '../facts/common.ts';
import { dash, placedDigits } from './figures.ts';

/** An amount in running text; offsets are UTF-16 units of the text that was given, `end` exclusive. */
export interface PlacedAmount {
  amount: Amount;
  start: number;
  end: number;
}

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

const GAP = '[ \\t\\u3000]*';
// Without commas a number begins where its digits do; looking for it from each digit would cost the square of their count.
const NUMBER = '(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|(?<![0-9０-９])[0-9０-９]+)(?:[.．][0-9０-９]+)?';
// 兆億百万… before 円; spaces may be torn in between: 1.4 億円, 53 百万円, １，７９４億２３百万円.
const PART = `${NUMBER}${GAP}(?:兆|億|憶|千万|百万|万|千)${GAP}`;
// 約 about; ▲ △ minus; の内数 part of a larger sum; 程度 or so.
const FIGURE = `(?<about>約${GAP})?(?<minus>[▲△]${GAP})?(?<number>(?:${PART})*(?:${PART}|${NUMBER}${GAP})円)(?<after>${GAP}(?:程度${GAP})?(?:の?内数)?)`;
// （－） （一） （-億円） （ー） (一千万円): a dash in brackets, with or without a unit. Recognition reads － as 一, one.
const NONE = `(?<none>[（(]${GAP}${dash}${GAP}(?:(?:兆|億|憶|千万|百万|万|千)?円${GAP})?[）)])`;
const ANY = new RegExp(`${FIGURE}|${NONE}`, 'gu');

/** Every amount in yen and every bracketed none (（－）, （一）, （-億円）) in a text, in order. Sums of other money (億ドル) are not yen. */
export function readAmounts(text: string): PlacedAmount[] {
  const found: PlacedAmount[] = [];
  for (const match of text.matchAll(ANY)) {
    const printed = match[0].trimEnd();
    const groups = match.groups ?? {};
    const amount = groups['none'] === undefined ? figure(printed, groups) : none(printed);
    found.push({ amount, start: match.index, end: match.index + printed.length });
  }
  return found;
}

/** The amount that a whole text is, brackets and blanks aside: `７．９億円`, `(4.4億円)`, `－`; `null` when it is anything else. */
export function readAmount(text: string): Amount | null {
  const trimmed = text.trim();
  const bare = unbracket(trimmed);
  if (new RegExp(`^${dash}${GAP}(?:(?:兆|億|憶|千万|百万|万|千)?円)?$`, 'u').test(bare)) return none(trimmed);
  const [only, ...more] = readAmounts(bare);
  if (only === undefined || more.length > 0) return null;
  return only.start === 0 && only.end === bare.length ? only.amount : null;
}

/** A figure without its own unit, as in a table under （単位：百万円）: `７，０３０`, `△ 149`, `26,655の内数`, `－`. `null` when it is anything else. */
export function readFigure(text: string, unit: string): Amount | null {
  const trimmed = text.trim();
  const bare = unbracket(trimmed);
  if (new RegExp(`^${dash}$`, 'u').test(bare)) return { ...none(trimmed), unit: null };
  const match = new RegExp(
    `^(?<about>約${GAP})?(?<minus>[▲△]${GAP})?(?<number>${NUMBER})(?<after>${GAP}(?:程度${GAP})?(?:の?内数)?)$`,
    'u',
  ).exec(bare);
  if (!match) return null;
  const groups = { ...match.groups, number: `${match.groups?.['number']}${unit}` };
  return { ...figure(bare, groups), text: bare };
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

function figure(text: string, groups: Record<string, string | undefined>): Amount {
  const { yen, unit } = yenOf(placedDigits(groups['number'] ?? ''));
  const signed = yen === null || groups['minus'] === undefined || yen === 0 ? yen : -yen;
  const after = groups['after'] ?? '';
  return {
    text,
    yen: signed,
    unit,
    kind: yen === null ? 'unknown' : 'amount',
    partOf: after.includes('内数'),
    approximate: groups['about'] !== undefined || after.includes('程度'),
  };
}

function none(text: string): Amount {
  const unit = /(?:兆|億|憶|千万|百万|万|千)?円/u.exec(text)?.[0] ?? null;
  return {
    text,
    yen: null,
    unit: unit === null ? null : unit.replace('憶', '億'),
    kind: 'none',
    partOf: false,
    approximate: false,
  };
}

/**
 * `1794億23百万円` → 179,423,000,000. The unit is that of the last part, which is the precision of the figure. `null` yen when the
 * units do not descend, the sum is no whole yen, or it is not safe in a number.
 */
function yenOf(number: string): { yen: number | null; unit: string } {
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

function unbracket(text: string): string {
  return /^[（(【〔<＜]([^（(【〔<＜]*)[）)】〕>＞]$/u.exec(text)?.[1]?.trim() ?? text;
}
