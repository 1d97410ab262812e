/** Signs that open a new thing, so that a name does not go on over them. */
const START =
  /^[ \t\u3000]*(?:[○〇◯●・･＋+※【＜<①-⑳]|[（(][0-9０-９]+[）)]|[0-9０-９]{1,2}(?:[ \t\u3000]|$)|[0-9０-９]+[ \t\u3000]*[．.][ \t\u3000]*[^0-9０-９ \t\u3000]|[ａ-ｚa-z][．.]|事業区分|令和[0-9０-９元]+年度補正予算|(?:うち|上記))/u;

/** True when a line begins with a mark, a block or a note: it continues no name. */
export function opensSomething(text: string): boolean {
  return START.test(text);
}

/** True for running prose: it holds a full stop, or ends with a comma. */
export function looksLikeProse(text: string): boolean {
  return /[。]|[、，,]\s*$/u.test(text);
}
