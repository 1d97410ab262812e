/**
 * Spreadsheet programs take a text that begins with `=`, `+`, `-` or `@`, in any width and behind any blanks, for a formula that they
 * run, when they read it from a table without types or when somebody edits it.
 */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠﹦﹢﹣﹫−]/u;

/** Whether a spreadsheet program could take the text for a formula. */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text);
}
