/** One bullet of a text; offsets are UTF-16 units of the text that was given, `end` exclusive, blanks at both ends left out. */
export interface Bullet {
  /** Without the bullet sign: `text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
}

/** A text cut at its bullet signs. */
export interface BulletedText {
  /** What stands before the first sign, trimmed; `''` when nothing does. */
  before: string;
  /** In order; a sign with nothing behind it is no bullet. */
  bullets: Bullet[];
}

/**
 * Cuts a text at each ・ that stands at its start or after a blank. The sign within words (財務・保健当局) is text, and so is
 * one inside a bracket that closes again (（外 ・厚）).
 */
export function splitBullets(text: string): BulletedText {
  const enclosed = enclosedParts(text);
  const signs = [...text.matchAll(SIGN)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length }))
    .filter(({ at }) => !enclosed.some(([open, close]) => open < at && at < close));
  const bullets: Bullet[] = [];
  for (const [index, sign] of signs.entries()) {
    const bullet = trimmed(text, sign.end, signs[index + 1]?.at ?? text.length);
    if (bullet.text !== '') bullets.push(bullet);
  }
  return { before: text.slice(0, signs[0]?.at ?? text.length).trim(), bullets };
}

/** Whether a text is a bullet from its first sign on. */
export function beginsWithBullet(text: string): boolean {
  return /^[・･]/u.test(text) && splitBullets(text).bullets.length > 0;
}

/** ・ in both widths and the signs that text recognition reads for it, at the start or after a blank. */
const SIGN = /(?<=^|\s)[・･•‣·]+\s*/gu;

/** Start and end of every bracket that closes again; an opening sign alone encloses nothing. */
function enclosedParts(text: string): [number, number][] {
  const parts: [number, number][] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '(' || sign === '（') open.push(at);
    if (sign !== ')' && sign !== '）') continue;
    const start = open.pop();
    if (start !== undefined) parts.push([start, at]);
  }
  return parts;
}

function trimmed(text: string, from: number, to: number): Bullet {
  const slice = text.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const bullet = slice.trim();
  return { text: bullet, start, end: start + bullet.length };
}
