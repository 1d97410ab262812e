/** Chinese, Japanese and full-width characters are as wide as they are high. */
const WIDE =
  /[\u1100-\u11ff\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ijlft.,:;'|!()[\] ]/;

/**
 * About how wide a text is in a sans-serif font. The server has no fonts; the estimate errs on the wide side, so that what is said to
 * fit does.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (WIDE.test(character)) ems += 1;
    else if (NARROW.test(character)) ems += 0.34;
    else ems += /[A-ZＡ-Ｚ%@MWmw]/.test(character) ? 0.72 : 0.57;
  }
  return ems * fontSize;
}

/** The text, cut with an ellipsis where it would be wider. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
