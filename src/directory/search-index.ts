import MiniSearch from 'minisearch';
import { fold, squeezeFolded, terms } from './fold.ts';
import { highlight } from './highlight.ts';
import { allNames, type NamedNode } from './named-node.ts';

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

/** Exact name, beginning of a name, inside a name, terms only: each is worth more than any fit of the next. */
const TIERS = { exact: 3, prefix: 2, inside: 1, terms: 0 } as const;

/**
 * Full-text search in the process, built once per data version from the store: the stores' own indexes rank differently, and
 * answers must be equal on both.
 */
export class SearchIndex {
  readonly #nodes = new Map<string, NamedNode>();
  readonly #names = new Map<string, string[]>();
  readonly #texts = new Map<string, string>();
  readonly #mini = new MiniSearch<NamedNode>({
    fields: ['names', 'text', 'summaryEn'],
    extractField: (node, field) =>
      field === 'names' ? allNames(node).join('\n') : ((node as unknown as Record<string, string | null>)[field] ?? ''),
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 3 },
      combineWith: 'AND',
      // A Latin word may be unfinished or misspelt; a pair of Japanese characters may not.
      prefix: (term) => /^[a-z0-9]{3,}$/.test(term),
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    },
  });

  constructor(nodes: readonly NamedNode[]) {
    this.#mini.addAll(nodes);
    for (const node of nodes) {
      this.#nodes.set(node.id, node);
      this.#names.set(node.id, [...new Set(allNames(node).map(squeezeFolded))]);
      this.#texts.set(node.id, [...allNames(node), node.text ?? ''].map(fold).join('\n'));
    }
  }

  /** Hits of the given types (all when `null`), best first; ties in the order of ids. */
  search(query: string, types: readonly string[] | null): SearchHit[] {
    const key = squeezeFolded(query);
    if (key === '') return [];
    const scores = new Map<string, number>();
    for (const hit of this.#mini.search(query)) scores.set(hit.id, hit.score / (hit.score + 10));
    for (const [id, names] of this.#names) {
      const tier = tierOf(key, names);
      if (tier > 0) scores.set(id, (scores.get(id) ?? 0) + tier);
    }
    return [...scores]
      .filter(([id]) => types === null || types.includes(this.#nodes.get(id)?.type ?? ''))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([id, score], rank) => ({
        id,
        rank,
        score: Math.round(score * 1e6) / 1e6,
        name: this.#nodes.get(id)?.name ?? '',
        nameEn: this.#nodes.get(id)?.nameEn ?? null,
        highlights: rank < HIGHLIGHTED_MAX ? this.#highlights(id, key) : [],
      }));
  }

  #highlights(id: string, key: string): string[] {
    const node = this.#nodes.get(id);
    return node ? [...new Set(allNames(node))].flatMap((name) => highlight(name, key) ?? []) : [];
  }

  /** Ids of the nodes of a type with `text` in a name or in their text. */
  idsContaining(type: string, text: string): string[] {
    const part = fold(text);
    return [...this.#texts]
      .filter(([id, haystack]) => this.#nodes.get(id)?.type === type && haystack.includes(part))
      .map(([id]) => id);
  }
}

function tierOf(key: string, names: readonly string[]): number {
  let tier: number = TIERS.terms;
  for (const name of names) {
    if (name === key) return TIERS.exact;
    if (name.startsWith(key)) tier = Math.max(tier, TIERS.prefix);
    else if (name.includes(key)) tier = Math.max(tier, TIERS.inside);
  }
  return tier;
}
