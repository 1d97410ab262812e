/** The blanks of any width, or none, that may stand between the parts of an amount or a year. */
export const GAP = '[\\t\\p{Zs}]*';

/** One dash as this ministry's documents print or recognition reads none: － - ー ― — – − ‐ 一 (the numeral one) ｰ. */
export const dash = '[－\\-ー―—–−‐‑一ｰ─]';

/** Full-width digits and points made half width; commas and blanks taken out: `１，７９４ 億` → `1794億`. */
export function placedDigits(text: string): string {
  return halfWidthDigits(text)
    .replace(/[,，\s\u3000]/gu, '')
    .replaceAll('．', '.');
}

/** Full-width digits made half width; the text keeps its length. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
