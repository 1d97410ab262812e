import { distance } from 'fastest-levenshtein';
import { folded } from '../text/folded.ts';

/** Words that many names have: to share one says nothing. */
const COMMON: ReadonlySet<string> = new Set(['and', 'for', 'the', 'japan', 'ministry', 'bureau', 'division', 'office']);
/** Of so many signs one may be written wrongly. */
const SIGNS_TO_A_SLIP = 3;
/** Shorter words are in everything. */
const LETTERS_LEAST = 3;

/**
 * Whether what somebody wrote comes near one of the names of something: one is within the other, few signs differ, or they share a word that not every
 * name has. Width, case and signs between words do not count.
 */
export function isNear(written: string, names: readonly (string | null | undefined)[]): boolean {
  return names.some((name) => name && (isSame(joined(written), joined(name)) || isWordShared(written, name)));
}

function isSame(written: string, name: string): boolean {
  const [short, long] = written.length < name.length ? [written, name] : [name, written];
  if (short.length >= leastOf(short) && long.includes(short)) return true;
  return short.length >= leastOf(short) && distance(short, long) <= long.length / SIGNS_TO_A_SLIP;
}

function isWordShared(written: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(written).some((one) => words.some((other) => isSameWord(one, other)));
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) > SIGNS_TO_A_SLIP && distance(one, other) <= 1);
}

/** Two characters of Japanese are a word, two letters are none. */
function leastOf(text: string): number {
  return /[^\p{ASCII}]/u.test(text) ? 2 : LETTERS_LEAST;
}

const joined = (text: string) => folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= leastOf(word) && !COMMON.has(word));
