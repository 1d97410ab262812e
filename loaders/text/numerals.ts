/** Kanji that write numbers: 一 to 九, 〇 零 nought, 十 百 千, and the forms of deeds (壱 弐 参 拾). */
export const KANJI_DIGIT = '一二三四五六七八九〇零十百千壱弐参拾';

/**
 * The number that kanji below ten thousand write, place by place or digit by digit: 十五 and 一五 are 15, 二千二十五 and 二〇二五 are
 * 2025. `null` when they write none (十十, 百千).
 */
export function readKanjiNumber(text: string): number | null {
  const signs = [...text].map((sign) => DEED_FORMS[sign] ?? sign);
  if (signs.length === 0) return null;
  if (!signs.some((sign) => sign in PLACES)) {
    const digits = signs.map((sign) => DIGITS.indexOf(sign));
    return digits.includes(-1) ? null : Number(digits.join(''));
  }
  let total = 0;
  let digit: number | null = null;
  let place = 10_000;
  for (const sign of signs) {
    const size = PLACES[sign];
    if (size === undefined) {
      if (digit !== null || DIGITS.indexOf(sign) < 1) return null;
      digit = DIGITS.indexOf(sign);
    } else {
      if (size >= place) return null;
      total += (digit ?? 1) * size;
      place = size;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const PLACES: Readonly<Record<string, number>> = { 千: 1_000, 百: 100, 十: 10 };
const DEED_FORMS: Readonly<Record<string, string>> = { 零: '〇', 壱: '一', 弐: '二', 参: '三', 拾: '十' };
