import MiniSearch, { type Query } from 'minisearch';
import { groupBy } from '../graph/group-by.ts';
import { fold, squeezeFolded } from './fold.ts';
import { highlight } from './highlight.ts';
import { indexTerms } from './index-terms.ts';
import { allNames, type NamedNode, namesAndNumbers } from './named-node.ts';
import { type Candidate, rank } from './rank.ts';
import { SearchedNode } from './searched-node.ts';
import { MATCH } from './squeezed-text.ts';
import { Synonyms } from './synonyms.ts';
import { type Term, type Understood, understand } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

/** A hit; `rank` counts from 0. */
export interface SearchHit {
  id: string;
  rank: number;
  score: number;
  name: string;
  nameEn: string | null;
  /** Its names with the query's place in them marked; none when only single words were found. */
  highlights: string[];
}

/** Places are marked in so many hits; nobody reads further at once. */
const HIGHLIGHTED_MAX = 200;
/** Types whose lists are narrowed by the line about a thing, too. */
const WITH_LINE: ReadonlySet<string> = new Set(['BudgetProgram']);
/** Half words are found from so many Latin letters on. */
const PREFIX_FROM = 3;

/**
 * Full-text search in the process, built once per data version from the store: the stores' own indexes rank differently, and
 * answers must be equal on both. A library finds what has any of the words; how well it fits is weighed here.
 */
export class SearchIndex {
  readonly #nodes: ReadonlyMap<string, SearchedNode>;
  readonly #ofType: ReadonlyMap<string, readonly SearchedNode[]>;
  #vocabulary: Vocabulary | null = null;
  /** Both are built when something is first searched: to find what contains a text takes neither. */
  #builtSynonyms: Synonyms | null = null;
  #builtMini: MiniSearch<SearchedNode> | null = null;

  constructor(nodes: readonly NamedNode[]) {
    const searched = nodes.map((node) => new SearchedNode(node));
    this.#nodes = new Map(searched.map((each) => [each.node.id, each]));
    this.#ofType = groupBy(searched, ({ node }) => node.type);
  }

  get #synonyms(): Synonyms {
    this.#builtSynonyms ??= new Synonyms(
      [...this.#nodes.values()].map(({ node }) => node),
      (name) => this.#stands(name),
    );
    return this.#builtSynonyms;
  }

  /** Whether a name stands as it is in any name or text. */
  #stands(name: string): boolean {
    const key = squeezeFolded(name);
    for (const searched of this.#nodes.values()) if (searched.has(key)) return true;
    return false;
  }

  get #mini(): MiniSearch<SearchedNode> {
    this.#builtMini ??= indexed([...this.#nodes.values()]);
    return this.#builtMini;
  }

  /** How a query is read. */
  understood(query: string): Understood {
    const occurs = (word: string) => this.#mini.search(allOf(word)).length > 0;
    const vocabulary = () => {
      this.#vocabulary ??= new Vocabulary([...this.#nodes.values()].map(({ node }) => node));
      return this.#vocabulary;
    };
    return understand(query, this.#synonyms, vocabulary, occurs);
  }

  /** Hits of the given types (all when `null`), best first; ties in the order of ids. */
  search(query: string, types: readonly string[] | null): SearchHit[] {
    const typed = squeezeFolded(query);
    if (typed === '') return [];
    const { terms, corrections } = this.understood(query);
    const whole = corrections.length > 0 ? terms.map((term) => term.key).join('') : typed;
    return rank(this.#candidates(terms, whole), whole, terms, this.#nodes.size)
      .filter(({ searched }) => types === null || types.includes(searched.node.type))
      .sort((a, b) => b.score - a.score || (a.searched.node.id < b.searched.node.id ? -1 : 1))
      .map(({ searched, score }, place) => ({
        id: searched.node.id,
        rank: place,
        score: Math.round(score * 1e6) / 1e6,
        name: searched.node.name,
        nameEn: searched.node.nameEn,
        highlights: place < HIGHLIGHTED_MAX ? highlights(searched, [whole, ...otherNames(terms, whole)]) : [],
      }));
  }

  /** What has any of the terms, and what has the whole query in a name though no word of it alone: StopTB in Stop TB. */
  #candidates(terms: readonly Term[], whole: string): Candidate[] {
    const fits = new Map<string, number>();
    if (terms.length > 0) for (const hit of this.#mini.search(anyOf(terms))) fits.set(hit.id, hit.score);
    const found: Candidate[] = [];
    for (const [id, searched] of this.#nodes) {
      const fit = fits.get(id) ?? (searched.matchInNames(whole) > 0 ? 0 : null);
      if (fit !== null) found.push({ searched, fit });
    }
    return found;
  }

  /** Ids of the nodes of a type with `text` in a name, in their text or, where that is looked in, in the line about them. */
  idsContaining(type: string, text: string): string[] {
    const part = fold(text);
    return (this.#ofType.get(type) ?? [])
      .filter(
        ({ foldedNames, foldedText, foldedLine }) =>
          foldedText.includes(part) ||
          foldedNames.some((name) => name.includes(part)) ||
          (WITH_LINE.has(type) && foldedLine.includes(part)),
      )
      .map(({ node }) => node.id);
  }
}

/** The library's index of nodes. */
function indexed(nodes: readonly SearchedNode[]): MiniSearch<SearchedNode> {
  const index = new MiniSearch<SearchedNode>({
    fields: ['names', 'rest'],
    extractField: ({ node, foldedNames, foldedRest }, field) =>
      field === 'id' ? node.id : field === 'names' ? foldedNames.join('\n') : foldedRest,
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 3 },
      tokenize: (terms) => terms.split(' '),
      // A Latin word may be unfinished, and a single character begins pairs; a pair of Japanese characters is what it is.
      prefix: (term) => (/^[a-z0-9]+$/.test(term) ? term.length >= PREFIX_FROM : [...term].length === 1),
    },
  });
  index.addAll(nodes);
  return index;
}

/** Any term, by any of its names. */
function anyOf(terms: readonly Term[]): Query {
  const names = terms.flatMap(({ text, synonyms, alike }) => [text, ...synonyms.values(), ...alike.values()]);
  return { combineWith: 'OR', queries: names.filter((name) => indexTerms(fold(name)).length > 0).map(allOf) };
}

/** Every part of a name. */
function allOf(name: string): Query {
  return { combineWith: 'AND', queries: [indexTerms(fold(name)).join(' ')] };
}

/** What a query that is one name may be called besides. */
function otherNames(terms: readonly Term[], whole: string): string[] {
  const named = terms.length === 1 ? terms[0] : terms.find(({ key }) => key === whole);
  return named ? [...named.synonyms.keys(), ...named.alike.keys()] : [];
}

/** The names with the first of the keys that any of them has marked in them. */
function highlights(searched: SearchedNode, keys: readonly string[]): string[] {
  const { node } = searched;
  for (const key of keys) {
    // Another name stands there as a word: 人工知能 is not the ai of Taiwan.
    if (key !== keys[0] && searched.matchInNames(key) === MATCH.nowhere) continue;
    const marked = [...new Set(highlightedNames(node, key))].flatMap((name) => highlight(name, key) ?? []);
    if (marked.length > 0) return marked;
  }
  return [];
}

/** The number of an item is shown where it was looked for. */
function highlightedNames(node: NamedNode, key: string): string[] {
  const names = allNames(node);
  return names.some((name) => squeezeFolded(name).includes(key)) ? names : namesAndNumbers(node);
}
