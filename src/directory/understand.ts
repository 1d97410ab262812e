import { saysOfAid } from './english-words.ts';
import { partsOf, type QueryWord, queryWords } from './query-words.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word or a known name in a query, with what else it may be called. */
export interface Term {
  /** As it is looked for. */
  text: string;
  key: string;
  /** Other names that the graph has for the same thing, by their folded form. */
  synonyms: ReadonlyMap<string, string>;
  /** What people of the field call it besides, and the documents print, by its folded form. */
  alike: ReadonlyMap<string, string>;
  /** Its words are terms of their own besides, so that it counts only where they stand together. */
  together: boolean;
}

/** How a query was read. */
export interface Understood {
  /** In the order of the query, without words that only hold others together. */
  terms: readonly Term[];
  /** What occurs nowhere as it was typed, and what is looked for in its place. */
  corrections: readonly { typed: string; used: string }[];
}

/** Whether a word stands anywhere in the names or texts that are searched. */
export type Occurs = (word: string) => boolean;

/** The longest name that is looked for in a query, in words. */
const NAME_WORDS_MAX = 12;

/** So many words that occur nowhere are looked at for slips: what has more of them is no name. To look for what is near a word takes its time. */
const MENDED_MAX = 12;

const ABBREVIATION = /^[A-Z]{2,4}s?$/;

/** Reads a query: cuts it into words, mends what occurs nowhere, and takes known names, of one or several words, together. */
export function understand(
  query: string,
  synonyms: Synonyms,
  vocabulary: () => Vocabulary,
  occurs: Occurs,
): Understood {
  const corrections: { typed: string; used: string }[] = [];
  const typed = queryWords(query);
  const named = wordsOfNames(typed, synonyms);
  const isKnown = (word: QueryWord) => named.has(word) || stands(word, vocabulary, occurs);
  const words = mended(typed, isKnown, vocabulary, corrections);
  const aids = new Set(words.filter((word, at) => isPluralOfAid(word, words[at - 1])));
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthOf(words, at, synonyms);
    if (length === 1 && words[at]?.stop) {
      at += 1;
      continue;
    }
    const taken = words.slice(at, at + length);
    const [first] = taken;
    if (length === 1 && first !== undefined && aids.has(first)) {
      terms.push({ ...term(words.slice(at - 1, at + 1), synonyms), together: true });
      at += 1;
      continue;
    }
    const name = term(taken, synonyms);
    // Where documents do not use a name for one thing, what has some of its words may be meant as well.
    const isOfField = length > 1 && name.synonyms.size === 0;
    terms.push({ ...name, together: isOfField });
    if (isOfField)
      terms.push(...taken.filter((word) => !word.stop && !aids.has(word)).map((word) => term([word], synonyms)));
    at += length;
  }
  return { terms, corrections };
}

function term(words: readonly QueryWord[], synonyms: Synonyms): Term {
  const key = words.map((word) => word.key).join('');
  return { text: shown(words), key, synonyms: synonyms.of(key), alike: synonyms.alike(key), together: false };
}

/**
 * Hearing aids, decision aids: typed small behind a word that says what an aid is for, it is not the disease. By itself it would find that, so that it is
 * looked for with the word alone. Behind any other word (women, vaccine, Africa) it may be the disease, and finds it.
 */
function isPluralOfAid({ text }: QueryWord, before: QueryWord | undefined): boolean {
  return text === 'aids' && before !== undefined && saysOfAid(before.key);
}

function isName(key: string, synonyms: Synonyms): boolean {
  return synonyms.of(key).size > 0 || synonyms.alike(key).size > 0;
}

/** The words of a query that are a known name, alone or with their neighbours. */
function wordsOfNames(words: readonly QueryWord[], synonyms: Synonyms): ReadonlySet<QueryWord> {
  const found = new Set<QueryWord>();
  words.forEach((word, at) => {
    const taken = words.slice(at, at + lengthOf(words, at, synonyms));
    if (taken.length > 1 || (!word.stop && isName(word.key, synonyms))) for (const each of taken) found.add(each);
  });
  return found;
}

/**
 * How many words from `at` are one known name; 1 where none is. It may hold words such as `of`, but does not end with one, and begins with
 * one only where the field says so: WHO CA+, all in capitals, begins with who.
 */
function lengthOf(words: readonly QueryWord[], at: number, synonyms: Synonyms): number {
  for (let length = Math.min(NAME_WORDS_MAX, words.length - at); length > 1; length -= 1) {
    const taken = words.slice(at, at + length);
    if (taken.at(-1)?.stop) continue;
    const key = taken.map((word) => word.key).join('');
    if (taken[0]?.stop ? synonyms.alike(key).size > 0 : isName(key, synonyms)) return length;
  }
  return 1;
}

function mended(
  words: readonly QueryWord[],
  isKnown: (word: QueryWord) => boolean,
  vocabulary: () => Vocabulary,
  corrections: { typed: string; used: string }[],
): QueryWord[] {
  const found: QueryWord[] = [];
  let unknown = 0;
  for (const run of runs(words)) {
    const known = run.map((word) => word.stop || isKnown(word));
    const isUnknown = !known.every(Boolean);
    if (isUnknown) unknown += 1;
    const used = isUnknown && unknown <= MENDED_MAX ? correction(run, vocabulary) : null;
    // What cannot be mended may still be found by its parts.
    if (used === null) found.push(...run.flatMap((word, index) => (known[index] ? [word] : partsOf(word))));
    else {
      corrections.push({ typed: shown(run), used });
      found.push(...queryWords(used));
    }
  }
  return found;
}

/** Neighbouring kanji words without anything between are mended together; any other word alone. */
function runs(words: readonly QueryWord[]): QueryWord[][] {
  const found: QueryWord[][] = [];
  for (const word of words) {
    const last = found.at(-1)?.at(-1);
    const joins = word.script === 'japanese' && !word.stop && last?.script === 'japanese' && !last.stop;
    if (joins) found.at(-1)?.push(word);
    else found.push([word]);
  }
  return found;
}

function stands(word: QueryWord, vocabulary: () => Vocabulary, occurs: Occurs): boolean {
  if (word.script === 'mark') return true;
  return word.script === 'latin' && /^[a-z]+$/i.test(word.text) ? vocabulary().knows(word.key) : occurs(word.text);
}

function correction(run: readonly QueryWord[], vocabulary: () => Vocabulary): string | null {
  const [first] = run;
  if (first?.script === 'latin') {
    const opened = vocabulary().opened(first.text.toLowerCase().replace(/s$/, ''));
    // An abbreviation is a slip of another one at most: PHEM is not them.
    return (
      opened ??
      (ABBREVIATION.test(first.text) ? vocabulary().nearestName(first.key) : vocabulary().nearestWord(first.key))
    );
  }
  if (first?.script === 'katakana') return vocabulary().nearestWord(first.text) ?? vocabulary().nearestName(first.key);
  return vocabulary().nearestName(run.map((word) => word.key).join(''));
}

/** Words as they were typed: Latin ones with spaces between. */
function shown(words: readonly QueryWord[]): string {
  return words
    .map(({ text, script }) => (script === 'latin' ? ` ${text} ` : text))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}
