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
  return emsOf(text, 0) * fontSize;
}

/** The width of what stands before, and of a text behind it. */
function emsOf(text: string, before: number): number {
  let ems = before;
  for (const character of text) ems += widthOf(character);
  return ems;
}

/** In ems. The few thousand characters that names are written with are looked at once each. */
function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = estimated(character);
  if (widths.size < WIDTHS_KEPT) widths.set(character, width);
  return width;
}

const widths = new Map<string, number>();
const WIDTHS_KEPT = 5_000;

function estimated(character: string): number {
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

/** The text in lines that keep within a width: broken between words, and in Japanese anywhere. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  let ems = 0;
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && emsOf(piece.trimEnd(), ems) * fontSize > width) {
      lines.push(line.trimEnd());
      line = '';
      ems = 0;
    }
    line += piece;
    ems = emsOf(piece, ems);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with what follows them; in Japanese single characters, with what may not begin a line. */
const PIECES =
  /[\u2e80-\uffef][、。，．）」』】・ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]*|[^\s\u2e80-\uffef]+\s*|\s+/gu;

/** The text in at most so many lines; the last is cut with an ellipsis where there is more. */
export function fitLines(text: string, width: number, fontSize: number, most: number): string[] {
  const lines = wrapText(text, width, fontSize);
  const kept = lines.slice(0, most - 1);
  const last = lines.length > most ? lines.slice(most - 1).join(' ') : lines[most - 1];
  return [...kept, ...(last === undefined ? [] : [last])].map((line) => fitText(line, width, fontSize));
}
