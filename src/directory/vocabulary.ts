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
/** Initials of so few letters are looked for: GF. */
const INITIALS = { min: 2, max: 5 } as const;
/** Kinds whose English names people abbreviate; the initials of words that merely stand together are nobody's. */
const ABBREVIATED_TYPES: ReadonlySet<string> = new Set(['Organization', 'Policy', 'Topic', 'StrategyItem']);

/** The words and names that the graph uses, to mend what is misspelt and to open initials. */
export class Vocabulary {
  /** How often each word occurs. */
  readonly #words = new Map<string, number>();
  readonly #stems = new Set<string>();
  readonly #names = new Map<string, number>();
  readonly #abbreviated: string[] = [];
  #byInitials: ReadonlyMap<string, string | null> | null = null;

  constructor(nodes: readonly NamedNode[]) {
    for (const node of nodes) {
      for (const name of allNames(node)) {
        count(this.#names, squeezeFolded(name));
        if (ABBREVIATED_TYPES.has(node.type)) this.#abbreviated.push(name);
      }
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

  /** The name of something whose words have these initials, those that only hold others together left out: `gf` is `global fund`. */
  opened(initials: string): string | null {
    if (initials.length < INITIALS.min || initials.length > INITIALS.max) return null;
    this.#byInitials ??= byInitials(this.#abbreviated);
    return this.#byInitials.get(initials) ?? null;
  }
}

/** English names by the initials of their words; `null` where two have the same. */
function byInitials(names: readonly string[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const name of names) {
    const words = /^[\p{Script=Latin}\s'’,-]+$/u.test(name)
      ? name
          .toLowerCase()
          .split(/[\s,-]+/)
          .filter(Boolean)
      : [];
    while (isEnglishStopWord(words[0] ?? '')) words.shift();
    const full = words.join(' ');
    const telling = words.filter((word) => !isEnglishStopWord(word));
    const initials = telling.map((word) => word[0]).join('');
    if (telling.length >= INITIALS.min)
      found.set(initials, (found.get(initials) ?? full) === full && found.get(initials) !== null ? full : null);
  }
  return found;
}

function count(counts: Map<string, number>, word: string): void {
  if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
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
