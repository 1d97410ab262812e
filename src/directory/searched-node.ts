import { stem } from './english-words.ts';
import { fold } from './fold.ts';
import { indexTerms } from './index-terms.ts';
import { type NamedNode, namesAndNumbers } from './named-node.ts';
import { MATCH, type Match, SqueezedText } from './squeezed-text.ts';
import type { Term } from './understand.ts';

/** How much it says that a term stands in a name as a word, within one, as the beginning of one, or in the text only. */
const STRENGTH = { word: 1, inside: 0.85, beginning: 0.7, text: 0.5, textInside: 0.4 } as const;
/** A synonym says a little less than the word itself. */
export const BY_SYNONYM = 0.95;
/** What the field calls it says less: where the word itself begins a name, this goes before all that has only the other. */
export const BY_ALIKE = 0.7;
const LATIN_WORDS = /[a-z0-9]+/g;
const LATIN_ONLY = /^[a-z0-9]+$/;

/** A node with its names and texts as the ranking compares them; each form is made when it is first needed. */
export class SearchedNode {
  readonly node: NamedNode;
  /** Names, folded. */
  readonly foldedNames: readonly string[];
  /** Printed text, folded. */
  readonly foldedText: string;
  /** The line about it, folded. */
  readonly foldedLine: string;
  /** What is searched besides names: the printed text, what is said of it, and what kind of thing it is (law, fund, plan). */
  readonly foldedRest: string;
  #names: readonly SqueezedText[] | undefined;
  #text: SqueezedText | undefined;
  #nameTerms: ReadonlySet<string> | undefined;
  #textTerms: ReadonlySet<string> | undefined;

  constructor(node: NamedNode) {
    this.node = node;
    this.foldedNames = [...new Set(namesAndNumbers(node).map(fold))];
    this.foldedText = fold(node.text ?? '');
    // The printed text of what has no other name is its name.
    const text = this.foldedNames.includes(this.foldedText) ? '' : this.foldedText;
    this.foldedLine = fold(node.summaryEn ?? '');
    this.foldedRest = [text, this.foldedLine, fold(node.kind ?? '').replaceAll('_', ' ')].join('\n');
  }

  get names(): readonly SqueezedText[] {
    this.#names ??= this.foldedNames.map((name) => new SqueezedText(name));
    return this.#names;
  }

  /** The best match of a key in any of the names. */
  matchInNames(key: string): Match {
    let best: Match = MATCH.nowhere;
    for (const name of this.names) {
      const match = name.matchOf(key);
      if (match > best) best = match;
    }
    return best;
  }

  /** Whether a key stands as it is in a name or in the text; a Latin word as a whole one, since EPI is not the beginning of epidemic. */
  has(key: string): boolean {
    const matches = [this.matchInNames(key), this.#rest.matchOf(key)];
    return matches.some((match) => (LATIN_ONLY.test(key) ? isWhole(match) : match > MATCH.nowhere));
  }

  get #rest(): SqueezedText {
    this.#text ??= new SqueezedText(this.foldedRest);
    return this.#text;
  }

  /** From 0 to 1: how well a term, or what else it is called, is met. */
  strengthOf({ key, text, synonyms, alike, together }: Term): number {
    let best = together ? this.#strengthAsItStands(key) : this.#strengthOfName(key, text);
    for (const [other, name] of synonyms) {
      if (best >= BY_SYNONYM) break;
      best = Math.max(best, BY_SYNONYM * this.#strengthOfName(other, name));
    }
    for (const other of alike.keys()) {
      if (best >= BY_ALIKE) break;
      best = Math.max(best, BY_ALIKE * this.#strengthAsItStands(other));
    }
    return best;
  }

  /** The same of a key that is looked for as a whole, its words not apart from each other. */
  #strengthAsItStands(key: string): number {
    const match = this.matchInNames(key);
    if (match > MATCH.nowhere) return isWhole(match) ? STRENGTH.word : STRENGTH.inside;
    const matchInText = this.#rest.matchOf(key);
    if (matchInText > MATCH.nowhere) return isWhole(matchInText) ? STRENGTH.text : STRENGTH.textInside;
    return 0;
  }

  #strengthOfName(key: string, text: string): number {
    const match = this.matchInNames(key);
    if (isWhole(match)) return STRENGTH.word;
    const words = LATIN_ONLY.test(key) ? (text.toLowerCase().match(LATIN_WORDS) ?? []).map(stem) : [];
    this.#nameTerms ??= new Set(this.foldedNames.flatMap(indexTerms));
    if (holdsAll(this.#nameTerms, words)) return STRENGTH.word;
    if (match > MATCH.nowhere) return words.length > 0 ? STRENGTH.beginning : STRENGTH.inside;
    const matchInText = this.#rest.matchOf(key);
    if (isWhole(matchInText)) return STRENGTH.text;
    this.#textTerms ??= new Set(indexTerms(this.foldedRest));
    if (holdsAll(this.#textTerms, words)) return STRENGTH.text;
    return matchInText > MATCH.nowhere ? STRENGTH.textInside : 0;
  }
}

function isWhole(match: Match): boolean {
  return match === MATCH.all || match === MATCH.firstWords || match === MATCH.word;
}

function holdsAll(terms: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => terms.has(word));
}
