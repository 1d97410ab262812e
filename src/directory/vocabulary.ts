import { distance } from 'fastest-levenshtein';
import { isEnglishStopWord, stem } from './english-words.ts';
import { normalize, squeezeFolded } from './fold.ts';
import { allNames, type NamedNode } from './named-node.ts';

const LATIN_WORD = /[a-z][a-z0-9]*(?:[-&/][a-z0-9]+)*/g;
const KATAKANA_WORD = /[\p{Script=Katakana}ー]{4,}/gu;
/** Shorter words are too near to too many others. */
const CORRECTED_FROM = 4;
/** A half word is known from so many letters on. */
const PREFIX_FROM = 3;
/** Forms of a word differ in so many last letters. */
const ENDING = 2;
/** Initials of so few letters are looked for: R&D, NTDs. */
const INITIALS = { min: 2, max: 5 } as const;

/** The words and names that the graph uses, to mend what is misspelt and to open initials. */
export class Vocabulary {
  /** How often each word occurs. */
  readonly #words = new Map<string, number>();
  readonly #stems = new Set<string>();
  readonly #names = new Map<string, number>();
  readonly #texts: string[] = [];
  #cutTexts: readonly (readonly string[])[] | null = null;

  constructor(nodes: readonly NamedNode[]) {
    for (const node of nodes) {
      for (const name of allNames(node)) count(this.#names, squeezeFolded(name));
      for (const text of new Set([...allNames(node), node.text ?? '', node.summaryEn ?? '']))
        this.#read(normalize(text).toLowerCase());
    }
  }

  #read(text: string): void {
    for (const [joined] of text.matchAll(LATIN_WORD)) {
      const parts = joined.split(/[-&/]/);
      for (const word of parts.length > 1 ? [...parts, parts.join('')] : parts) {
        count(this.#words, word);
        this.#stems.add(stem(word));
      }
    }
    for (const [word] of text.matchAll(KATAKANA_WORD)) count(this.#words, word);
    this.#texts.push(text);
  }

  /** Whether a Latin word occurs, in any of its forms or as the beginning of a longer one. */
  knows(word: string): boolean {
    if (this.#words.has(word) || this.#names.has(word)) return true;
    if (this.#stems.has(stem(word)) && !this.#isSlip(word)) return true;
    if (word.length < PREFIX_FROM) return false;
    for (const known of this.#words.keys()) if (known.startsWith(word)) return true;
    return false;
  }

  /** Some slips leave the stem of another word: infectous has that of infection. Other endings of the same word are no slips. */
  #isSlip(word: string): boolean {
    const near = this.nearestWord(word);
    if (near === null || stem(near) === stem(word)) return false;
    const same = Math.min(word.length, near.length) - ENDING;
    return near.slice(0, same) !== word.slice(0, same);
  }

  /** The word that is most probably meant by one that occurs nowhere; `null` when none is near. */
  nearestWord(word: string): string | null {
    return nearest(word, this.#words);
  }

  /** The same of a whole name, folded and squeezed: 厚生労動省 is 厚生労働省. */
  nearestName(key: string): string | null {
    return nearest(key, this.#names);
  }

  /** The Latin words of the texts without those that only hold others together, clause by clause; cut up when initials are first looked for. */
  get #clauses(): readonly (readonly string[])[] {
    this.#cutTexts ??= this.#texts
      .flatMap((text) => text.split(/[^a-z0-9\s'-]+/))
      .map((clause) => clause.split(/[\s-]+/).filter((word) => word !== '' && !isEnglishStopWord(word)))
      .filter((words) => words.length >= INITIALS.min);
    return this.#cutTexts;
  }

  /** The words whose initials are these letters, those that stand together most often: `ntd` is `neglected tropical diseases`. */
  opened(initials: string): string | null {
    const [first, second] = initials.split('&');
    if (first && second) return this.#paired(first, second);
    if (initials.length < INITIALS.min || initials.length > INITIALS.max) return null;
    const found = new Map<string, number>();
    for (const words of this.#clauses) {
      for (let at = 0; at + initials.length <= words.length; at += 1) {
        if (beginWith(words, at, initials)) count(found, words.slice(at, at + initials.length).join(' '));
      }
    }
    return best(found);
  }

  /** `r&d` is `research and development`. */
  #paired(first: string, second: string): string | null {
    const pair = new RegExp(`\\b${first}[a-z]+ and ${second}[a-z]+`, 'g');
    const found = new Map<string, number>();
    for (const text of this.#texts) for (const [phrase] of text.matchAll(pair)) count(found, phrase);
    return best(found);
  }
}

function beginWith(words: readonly string[], at: number, initials: string): boolean {
  for (let index = 0; index < initials.length; index += 1) if (words[at + index]?.[0] !== initials[index]) return false;
  return true;
}

function count(counts: Map<string, number>, word: string): void {
  if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
}

function best(counts: ReadonlyMap<string, number>): string | null {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/** One slip in four to seven letters, two in more; of several words as near, the one with the same beginning, then the commonest. */
function nearest(word: string, known: ReadonlyMap<string, number>): string | null {
  if (word.length < CORRECTED_FROM) return null;
  const slips = word.length < 8 ? 1 : 2;
  let found: { word: string; order: readonly number[] } | null = null;
  for (const [candidate, times] of known) {
    if (candidate.length < CORRECTED_FROM || Math.abs(candidate.length - word.length) > slips) continue;
    const apart = isSwapped(word, candidate) ? 1 : distance(word, candidate);
    if (apart === 0 || apart > slips) continue;
    const order = [apart, candidate[0] === word[0] ? 0 : 1, -times];
    if (found === null || isBefore(order, found.order)) found = { word: candidate, order };
  }
  return found?.word ?? null;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index]);
  return differs >= 0 && (one[differs] ?? 0) < (other[differs] ?? 0);
}

/** Two neighbouring letters changed places: one slip, not two. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
