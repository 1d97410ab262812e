import { GAP } from './figures.ts';
import { KANJI_DIGIT, readKanjiNumber } from './numerals.ts';
import { type RewrittenText, rewrite } from './rewritten-text.ts';

/**
 * The one usual spelling of each amount in yen: ▲ for a minus (−5百万円, -5百万円), a point for a decimal point (1･5億円, 1・5億円),
 * no blank within a unit (3億 円), figures for kanji (十五億円, 一兆二千億円), の内数 for （内数） behind it.
 */
export function usualAmounts(from: RewrittenText): RewrittenText {
  if (!from.text.includes('円')) return from;
  const joined = rewrite(from, TORN_UNIT, ([unit]) => unit.replace(BLANKS, ''));
  const figures = rewrite(joined, KANJI_FIGURE, inFigures);
  const pointed = rewrite(figures, POINT, () => '.');
  const signed = rewrite(pointed, MINUS, () => '▲');
  return rewrite(signed, PART_OF, () => 'の内数');
}

const DIGIT = '[0-9０-９]';
/** 3億 円, 3百 万円: a unit that is torn behind its figure. */
const TORN_UNIT = new RegExp(`(?<=${DIGIT}${GAP})(?:兆|億|憶|[千百]${GAP}万|百万|万|千)${GAP}円`, 'gu');
const BLANKS = /[\t\p{Zs}]+/gu;
const NUMBER = `${DIGIT}+(?:[,，]${DIGIT}{3})*(?:[.．]${DIGIT}+)?`;
const UNIT = '(?:兆|億|憶|千万|百万|万|千)';
const AMOUNT_AHEAD = `(?=${NUMBER}${GAP}(?:${UNIT}${GAP}(?:${NUMBER}${GAP}${UNIT}${GAP})*)?円)`;
// A dash behind a figure, a unit or a Latin letter is a range or a hyphen: 3－5億円, 3億円－5億円.
const MINUS = new RegExp(`(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ兆億憶万千円])[−－‐‑–-]${AMOUNT_AHEAD}`, 'gu');
const POINT = new RegExp(
  `(?<=(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．･・])${DIGIT}+(?:[,，]${DIGIT}{3})*)[･・](?=${DIGIT}+${GAP}${UNIT}?${GAP}円)`,
  'gu',
);
const PART_OF = new RegExp(`(?<=円${GAP}(?:程度${GAP})?)[（(〔［]${GAP}の?${GAP}内数${GAP}[）)〕］]`, 'gu');
// 数億円 (several), 同一, 統一, 第一, 唯一: the kanji before it belong to a word.
const KANJI_FIGURE = new RegExp(`(?<![数何幾第同統唯単均一-九])[${KANJI_DIGIT}兆億憶万]+円`, 'gu');

/** `十五億円` → `15億円`; `三千万円` → `3千万円`. In brackets 一億円 alone is the dash of none, and 百万円 is a unit: both stay. */
function inFigures({ 0: printed, index, input }: RegExpExecArray): string | null {
  if (new RegExp(`^${UNIT}?円$`, 'u').test(printed)) return null;
  if (new RegExp(`^一${UNIT}円$`, 'u').test(printed) && /[（(][ \t\u3000]*$/u.test(input.slice(0, index))) return null;
  if (/[0-9０-９,，.．]$/u.test(input.slice(0, index))) return null;
  let figures = '';
  for (const [part, kanji = '', unit = ''] of printed.matchAll(PART)) {
    if (part === '') continue;
    const own = kanji === '' ? null : partInFigures(kanji, unit);
    if (own === null) return null;
    figures += own;
  }
  return `${figures}円`;
}

const PART = new RegExp(`([${KANJI_DIGIT}]*)([兆億憶万]?)`, 'gu');

/** 三千 before 万 is 3千, so that the unit stays as printed: 三千万 is 3千万, 五百万 is 5百万; before nothing 五千 is 5千. */
function partInFigures(kanji: string, unit: string): string | null {
  const round = /^(?<digit>[一二三四五六七八九])(?<place>[百千])$/u.exec(kanji)?.groups;
  if (round?.['digit'] && (unit === '万' || (unit === '' && round['place'] === '千')))
    return `${readKanjiNumber(round['digit'])}${round['place']}${unit}`;
  const value = readKanjiNumber(kanji);
  return value === null ? null : `${value}${unit}`;
}
