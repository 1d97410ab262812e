import { LEADS, SAME_THING } from './field-names.ts';
import { squeezeFolded } from './fold.ts';
import { allNames, type NamedNode } from './named-node.ts';

/** Kinds whose names are one thing each; names of programmes and headings are sentences, which nobody uses for each other. */
const NAMING_TYPES: ReadonlySet<string> = new Set(['Organization', 'Policy', 'Topic', 'StrategyItem']);
/** 薬剤耐性（AMR）: a run of kanji or katakana with its abbreviation in brackets. */
const JAPANESE_ABBREVIATED =
  /(?<name>[\p{Script=Han}\p{Script=Katakana}ー・々]{2,})\s*[（(](?<short>[A-Z][A-Za-z0-9-]{1,9})s?[）)]/gu;
/** Antimicrobial resistance (AMR): the words before it are cut by the letters of the abbreviation. */
const ENGLISH_ABBREVIATED = /(?<before>(?:[A-Za-z][\w'’-]*[\s-]+){1,9}?)\((?<short>[A-Z][A-Za-z0-9-]{1,9}?)s?\)/gu;

/** Whether a name stands as it is in any name or text of the graph. */
export type Stands = (name: string) => boolean;

/** Names by their folded form. */
type Names = ReadonlyMap<string, string>;

const NONE: Names = new Map();

/** What else a thing is called, in either language, by the folded form of any of its names. */
export class Synonyms {
  readonly #sets = new Map<string, Map<string, string>>();
  readonly #field = new Map<string, readonly string[]>();
  readonly #leads = new Map<string, readonly string[]>();
  readonly #stands: Stands;
  readonly #alike = new Map<string, Names>();

  /**
   * From the names that the graph's own nodes bear, the abbreviations that their names and texts explain in brackets, and the names that the
   * field has for one thing.
   */
  constructor(nodes: readonly NamedNode[], stands: Stands) {
    this.#stands = stands;
    for (const node of nodes) if (NAMING_TYPES.has(node.type)) this.#join(allNames(node).filter(canStandForAnother));
    const own = new Set(this.#sets.keys());
    for (const node of nodes) {
      for (const text of new Set([node.name, node.nameEn, node.text, node.summaryEn])) {
        if (text) for (const pair of explained(text)) if (!isTaken(pair, own)) this.#join(pair);
      }
      for (const pair of openedInEnglish(node)) if (!isTaken(pair, own)) this.#join(pair);
    }
    for (const names of SAME_THING) for (const name of names) this.#field.set(squeezeFolded(name), names);
    for (const { typed, printed } of LEADS) for (const name of typed) this.#leads.set(squeezeFolded(name), printed);
  }

  /** The other names that the graph itself has for it; empty when none is known. */
  of(key: string): Names {
    const others = new Map(this.#sets.get(key));
    others.delete(key);
    return others;
  }

  /** What people of the field call it besides, as far as it stands anywhere in the graph. */
  alike(key: string): Names {
    const field = inNumber(this.#field, key);
    const leads = inNumber(this.#leads, key);
    if (field === undefined && leads === undefined) return NONE;
    const known = this.#alike.get(key);
    if (known) return known;
    const found = this.#standing(field ?? [], key);
    const alike = found.size === 0 && leads && !this.#stands(key) ? this.#standing(leads, key) : found;
    this.#alike.set(key, alike);
    return alike;
  }

  /** With what the graph itself has for them. Plurals stand where their singulars do, and are told once. */
  #standing(names: readonly string[], key: string): Names {
    const own = this.#sets.get(key);
    const found = new Map<string, string>();
    for (const name of names) {
      const other = squeezeFolded(name);
      const isKnown = other === key || own?.has(other) || found.has(other.replace(/(?<=[a-z])s$/, ''));
      if (isKnown || !this.#stands(name)) continue;
      found.set(other, name);
      for (const [same, called] of this.of(other)) if (same !== key && !own?.has(same)) found.set(same, called);
    }
    return found;
  }

  /** Names of which one is known to mean the same as another mean the same, all of them. */
  #join(names: readonly string[]): void {
    const joined = new Map<string, string>();
    for (const name of names) {
      const key = squeezeFolded(name);
      for (const [other, shown] of this.#sets.get(key) ?? [[key, name] as const]) {
        if (!joined.has(other)) joined.set(other, shown);
      }
    }
    if (joined.size > 1) for (const key of joined.keys()) this.#sets.set(key, joined);
  }
}

/** One character (厚, 国) stands for a body in lists only, and in words for many things. */
function canStandForAnother(name: string): boolean {
  return [...squeezeFolded(name)].length > 1 && !/[（(]/.test(name);
}

/** An abbreviation that the Japanese name has, with the words of the English name that have its initials: UHC, Universal Health Coverage. */
function openedInEnglish({ name, nameEn }: NamedNode): [short: string, name: string][] {
  const words = (nameEn ?? '').match(/[A-Za-z]+/g) ?? [];
  const found: [string, string][] = [];
  for (const short of new Set(name.normalize('NFKC').match(/(?<![A-Za-z])[A-Z]{3,6}(?![A-Za-z])/g))) {
    for (let at = 0; at + short.length <= words.length; at += 1) {
      const part = words.slice(at, at + short.length);
      if (part.every((word, index) => word[0]?.toUpperCase() === short[index])) found.push([short, part.join(' ')]);
    }
  }
  return found;
}

/** システム before brackets is the last word of a name, not the name. */
const COMMON_WORD_MAX = 6;

function isOfThreeKanji(name: string): boolean {
  return /^\p{Script=Han}{3,}$/u.test(name);
}

/** The abbreviation of a body is explained by the body's own names; what stands before it elsewhere is something else of it. */
function isTaken(pair: readonly string[], own: ReadonlySet<string>): boolean {
  return pair.some((name) => own.has(squeezeFolded(name))) && !pair.every((name) => own.has(squeezeFolded(name)));
}

/** Pairs of a name and the abbreviation that a text explains with it. */
function explained(text: string): [name: string, short: string][] {
  const found: [string, string][] = [];
  for (const { groups } of text.normalize('NFKC').matchAll(JAPANESE_ABBREVIATED)) {
    const name = groups?.['name'] ?? '';
    if (isOfThreeKanji(name) || name.length > COMMON_WORD_MAX) found.push([name, groups?.['short'] ?? '']);
  }
  for (const { groups } of text.matchAll(ENGLISH_ABBREVIATED)) {
    const short = groups?.['short'] ?? '';
    const name = longForm(groups?.['before'] ?? '', short);
    if (name) found.push([name, short]);
  }
  return found;
}

/**
 * The end of `before` that `short` abbreviates: read from behind, every letter is met, and the first one begins a word (the rule
 * of Schwartz and Hearst).
 */
function longForm(before: string, short: string): string | null {
  const text = before.trimEnd();
  let at = text.length;
  const letters = [...short.toLowerCase()].filter((each) => /[a-z0-9]/.test(each));
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index];
    do at -= 1;
    while (at >= 0 && (text[at]?.toLowerCase() !== letter || (index === 0 && /\w/.test(text[at - 1] ?? ' '))));
    if (at < 0) return null;
  }
  const name = text.slice(at);
  return name.length > short.length ? name : null;
}

/** What is known of a name, or of what it is the plural of: PPEs. Of two letters with an s there are too many. */
function inNumber<Known>(known: ReadonlyMap<string, Known>, key: string): Known | undefined {
  return known.get(key) ?? (/^[a-z]{3,}s$/.test(key) ? known.get(key.slice(0, -1)) : undefined);
}
