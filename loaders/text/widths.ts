/**
 * One width for every sign: ASCII signs, digits and brackets half width, katakana and Japanese punctuation full width,
 * any blank a plain space. `（ＷＨＯ、ｶﾞﾋﾞ）` → `(WHO、ガビ)`. Circled numbers (①) and compound signs (㈱, ㎡) stay.
 *
 * The length may change (`ｶﾞ` is two signs, `ガ` one): offsets into the folded text are not offsets into the original.
 */
export function foldWidth(text: string): string {
  return text.replace(FOLDED, (cluster) => cluster.normalize('NFKC'));
}

/** `foldWidth` without any white space, for comparing printed forms: `Ｇ Ｈ　資金` → `GH資金`. */
export function squeeze(text: string): string {
  return foldWidth(text).replace(BLANK, '');
}

/** Full-width ASCII and signs, half-width katakana with their voicing marks, decomposed kana, blanks of any width. */
const FOLDED =
  /[\uFF01-\uFF60\uFFE0-\uFFEE]|[\uFF61-\uFF9D][\uFF9E\uFF9F\u3099\u309A]?|[\u3041-\u30FE][\uFF9E\uFF9F\u3099\u309A]|[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** White space, and the signs without width that copied text carries. */
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF]+/gu;
