/** Chinese, Japanese and full-width characters are as wide as they are high. */
const WIDE =
  /[\u1100-\u11ff\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ijlft.,:;'|!()[\] ]/;
const BROAD = /[A-Z%@MWmw]/;

/**
 * About how wide a text is in a sans-serif font. The server has no fonts; the estimate errs on the wide side, so that what is said to
 * fit does.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * fontSize;
}

/** In ems. */
function widthOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return BROAD.test(character) ? 0.72 : 0.57;
}

/** The text, cut with an ellipsis where it would be wider. */
export function fitText(text: string, width: number, fontSize: number): string {
  const room = width / fontSize - widthOf('…');
  let ems = 0;
  let fits = '';
  for (const character of text) {
    ems += widthOf(character);
    if (ems > room) return textWidth(text, fontSize) <= width ? text : `${(fits || character).trimEnd()}…`;
    fits += character;
  }
  return text;
}
