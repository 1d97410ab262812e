import { xmlText } from '../xml-text.ts';

/** The most that a cell holds, in UTF-16 units. */
export const CELL_LENGTH_MAX = 32_767;
const CUT = ' … [cut: a cell holds no more]';

/** Texts without any of these need no second look; there are some hundred thousand. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to look for
const UNCOMMON = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as a cell can hold it: line breaks as spreadsheets have them; what a workbook has no place for is left out, and a cut is told. */
export function cellText(text: string): string {
  if (text.length <= CELL_LENGTH_MAX && !UNCOMMON.test(text)) return text;
  const kept = xmlText(text.replace(/\r\n?/g, '\n'));
  return kept.length <= CELL_LENGTH_MAX ? kept : xmlText(kept.slice(0, CELL_LENGTH_MAX - CUT.length)) + CUT;
}

/** Texts of one cell that are told apart; `null` where there is none. */
export function joined(texts: readonly (string | null)[]): string | null {
  return [...new Set(texts.filter((text) => text !== null))].join('; ') || null;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A cell's text as XML has it; what it holds otherwise, XML can hold (`cellText`). */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
