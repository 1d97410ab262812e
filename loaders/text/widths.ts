import { inUsualCharacters } from './usual-characters.ts';

/**
 * One width for every sign and the usual form of every character: ASCII signs, digits and brackets half width, katakana and Japanese
 * punctuation full width, any blank a plain space. `（ＷＨＯ、ｶﾞﾋﾞ）` → `(WHO、ガビ)`. Circled numbers (①) and compound signs (㈱, ㎡) stay.
 *
 * The length may change (`ｶﾞ` is two signs, `ガ` one): offsets into the folded text are not offsets into the original.
 */
export function foldWidth(text: string): string {
  return inUsualCharacters(text).replace(FOLDED, (sign) => sign.normalize('NFKC'));
}

/** `foldWidth` without any white space, for comparing printed forms: `Ｇ Ｈ　資金` → `GH資金`. */
export function squeeze(text: string): string {
  return foldWidth(text).replace(BLANK, '');
}

/** ASCII signs and blanks half width, for patterns: the text keeps its length, so that offsets hold for both. */
export function halfWidth(text: string): string {
  return text.replace(
    /[！-～\u3000\u00a0〜]/gu,
    (sign) => SAME_LENGTH[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

const SAME_LENGTH: Readonly<Record<string, string>> = { '\u3000': ' ', '\u00a0': ' ', '〜': '~', '～': '~' };

/** Full-width ASCII and signs, half-width punctuation, blanks of any width. */
const FOLDED = /[\uFF01-\uFF60\uFFE0-\uFFEE\uFF61-\uFF65\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** White space, and the signs without width that copied text carries. */
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF]+/gu;
