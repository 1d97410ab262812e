import type { Amount } from '../facts/common.ts';
import { dash, GAP, placedDigits } from './figures.ts';
import { asPrinted, originalPlace } from './rewritten-text.ts';
import { usualAmounts } from './usual-amounts.ts';
import { yenOf } from './yen-units.ts';

export { printYen } from './yen-units.ts';

/** An amount in running text; offsets are UTF-16 units of the text that was given, `end` exclusive. */
export interface PlacedAmount {
  amount: Amount;
  start: number;
  end: number;
}

const DIGIT = '[0-9０-９]';
const UNIT = '(?:兆|億|憶|千万|百万|万|千)';
// Without commas a number begins where its digits do; looking for it from each digit would cost the square of their count.
const NUMBER = `(?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+|(?<!${DIGIT})${DIGIT}+)(?:[.．]${DIGIT}+)?`;
// 兆億百万… before 円; spaces may be torn in between: 1.4 億円, 53 百万円, １，７９４億２３百万円.
const PART = `${NUMBER}${GAP}${UNIT}${GAP}`;
const MINUS = `(?<minus>[▲△]${GAP})?`;
// 程度 or so; の内数, （内数） part of a larger sum.
const AFTER = `(?<after>(?:${GAP}程度)?(?:${GAP}の?${GAP}内数|${GAP}[（(〔［]${GAP}の?${GAP}内数${GAP}[）)〕］])?)`;
// 約 about; ▲ △ minus.
const FIGURE = `(?<about>約${GAP})?${MINUS}(?<number>(?:${PART})*(?:${PART}|${NUMBER}${GAP})円)${AFTER}`;
// （－） （一） （-億円） （ー） (一千万円): a dash in brackets, with or without a unit. Recognition reads － as 一, one.
const NONE = `(?<none>[（(]${GAP}${dash}${GAP}(?:${UNIT}?円${GAP})?[）)])`;
const BARE_UNIT = '(?:億|憶|千万|百万|千)';
const LOST = '[●○〇◯□■?？＊*_＿\uFFFD]';
/** What was an amount and cannot be read any more, each with its example. */
const SPOILT = [
  // 1,23百万円, 1.5.3億円, 1..5億円, 4,億円: digits parted as in no number.
  `(?<![0-9０-９A-Za-z])${DIGIT}+(?:[,，.．･・]+${DIGIT}+)*[,，.．･・]+(?:${DIGIT}+)?${GAP}${UNIT}*`,
  // 5、234百万円, 5'234百万円: parted by another sign than a comma.
  `(?<!${DIGIT})${DIGIT}{1,3}(?:[、､'’]${DIGIT}{3})+${GAP}${UNIT}+`,
  // 1, 234百万円: torn at the comma.
  `(?<!${DIGIT})${DIGIT}{1,3}(?:${GAP}[,，]${GAP}${DIGIT}{3})+${GAP}${UNIT}+`,
  // .5億円, ,234百万円: the beginning is lost.
  `(?<=^|[\\s（(【:：])(?:[.．]${DIGIT}+|[,，]${DIGIT}{3})${GAP}${UNIT}+`,
  // ●億円, 1○百万円: signs in place of digits.
  `(?:${DIGIT}|[,，.．])*${LOST}(?:${DIGIT}|${LOST}|[,，.．])*${GAP}${UNIT}+`,
  // 百万円（百万円）, 概算要求額 百万円: a unit without any digit, behind a label, before or in the bracket of the year before.
  `(?<=円${GAP}[（(]${GAP})${BARE_UNIT}(?=円)`,
  `(?<=\\S[\\t\\p{Zs}]+)(?<!単位[：:]?${GAP})${BARE_UNIT}(?=円(?:$|[\\s（(）)、。※]|の?内数))`,
  `(?<![^\\s（(])${BARE_UNIT}(?=円${GAP}[（(]${GAP}(?:${DIGIT}|${dash}|${BARE_UNIT}円))`,
];
const UNREADABLE = `(?<unreadable>(?:${SPOILT.join('|')})円)${AFTER.replace('<after>', '<behind>')}`;
const ANY = new RegExp(`${FIGURE}|${NONE}|${UNREADABLE}`, 'gu');

/**
 * Every amount in yen and every bracketed none (（－）, （一）, （-億円）) in a text, in order, in any spelling. Sums of other money (億ドル)
 * are not yen. An amount that cannot be read, since digits are lost, is there with the kind `unknown`: it is not none and not zero.
 */
export function readAmounts(text: string): PlacedAmount[] {
  if (!MAY_HOLD.test(text)) return [];
  const usual = usualAmounts(asPrinted(text));
  const found: PlacedAmount[] = [];
  for (const match of usual.text.matchAll(ANY)) {
    const groups = match.groups ?? {};
    const length = match[0].trimEnd().length;
    const [start, end] = originalPlace(usual, match.index, match.index + length);
    const printed = text.slice(start, end);
    const rest = usual.text.slice(match.index + length);
    found.push({ amount: amountOf(printed, groups, NAMED_SUM.test(rest)), start, end });
  }
  return found;
}

/** Most lines hold neither 円 nor a dash in brackets. */
const MAY_HOLD = new RegExp(`円|[（(]${GAP}${dash}`, 'u');

/** （…の内数） behind an amount: it is a part of the larger sum that the bracket names. */
const NAMED_SUM = new RegExp(`^${GAP}[（(][^（）()円]*の${GAP}内数${GAP}[）)]`, 'u');

/** The amount that a whole text is, brackets and blanks aside: `７．９億円`, `(4.4億円)`, `－`; `null` when it is anything else. */
export function readAmount(text: string): Amount | null {
  const trimmed = text.trim();
  const bare = unbracket(trimmed);
  if (new RegExp(`^${dash}${GAP}(?:${UNIT}?円)?$`, 'u').test(bare)) return none(trimmed);
  const [only, ...more] = readAmounts(bare);
  if (only === undefined || more.length > 0) return null;
  return only.start === 0 && only.end === bare.length ? only.amount : null;
}

/** A figure without its own unit, as in a table under （単位：百万円）: `７，０３０`, `△ 149`, `26,655の内数`, `－`. `null` when it is anything else. */
export function readFigure(text: string, unit: string): Amount | null {
  const trimmed = text.trim();
  const bare = unbracket(trimmed);
  if (new RegExp(`^${dash}$`, 'u').test(bare)) return { ...none(trimmed), unit: null };
  const match = new RegExp(`^(?<about>約${GAP})?(?<figure>.*?)${AFTER}$`, 'u').exec(bare);
  const [only, ...more] = readAmounts(`${match?.groups?.['figure'] ?? ''}${unit}`);
  if (!match || only === undefined || more.length > 0 || only.amount.kind !== 'amount') return null;
  if (only.start !== 0 || only.end !== (match.groups?.['figure']?.length ?? 0) + unit.length) return null;
  const after = match.groups?.['after'] ?? '';
  return {
    ...only.amount,
    text: bare,
    partOf: after.includes('内数'),
    approximate: match.groups?.['about'] !== undefined || after.includes('程度'),
  };
}

function amountOf(printed: string, groups: Record<string, string | undefined>, namedSum: boolean): Amount {
  if (groups['none'] !== undefined) return none(printed);
  if (groups['unreadable'] !== undefined) {
    const unit = new RegExp(`${UNIT}?円`, 'u').exec(groups['unreadable'])?.[0].replace('憶', '億') ?? null;
    const partOf = namedSum || (groups['behind'] ?? '').includes('内数');
    return { text: printed, yen: null, unit, kind: 'unknown', partOf, approximate: false };
  }
  const { yen, unit } = yenOf(placedDigits(groups['number'] ?? ''));
  const after = groups['after'] ?? '';
  return {
    text: printed,
    yen: yen === null || groups['minus'] === undefined || yen === 0 ? yen : -yen,
    unit,
    kind: yen === null ? 'unknown' : 'amount',
    partOf: namedSum || after.includes('内数'),
    approximate: groups['about'] !== undefined || after.includes('程度'),
  };
}

function none(text: string): Amount {
  const unit = new RegExp(`${UNIT}?円`, 'u').exec(text)?.[0] ?? null;
  return {
    text,
    yen: null,
    unit: unit === null ? null : unit.replace('憶', '億'),
    kind: 'none',
    partOf: false,
    approximate: false,
  };
}

function unbracket(text: string): string {
  return /^[（(【〔<＜]([^（(【〔<＜]*)[）)】〕>＞]$/u.exec(text)?.[1]?.trim() ?? text;
}
