import { BY_ALIKE, BY_SYNONYM, type SearchedNode } from './searched-node.ts';
import { MATCH, type Match } from './squeezed-text.ts';
import type { Term } from './understand.ts';

/** What it is worth how a whole query stands in a name: each more than anything that single terms can bring. */
const MATCH_WORTH: Readonly<Record<Match, number>> = {
  [MATCH.nowhere]: 0,
  [MATCH.inside]: 2,
  [MATCH.word]: 2.5,
  [MATCH.beginning]: 3,
  [MATCH.firstWords]: 3.5,
  [MATCH.all]: 6,
};
/** What the rest is worth at most. */
const WORTH = { coverage: 1.3, neighbours: 0.25, brevity: 0.1, fit: 0.1 } as const;
/** The fit that the index tells has no bound: half of its worth is reached here. */
const HALF_FIT = 50;
/** Of what fits as well, the named thing goes before the sentence that names it. */
const KINDS: Readonly<Record<string, number>> = {
  StrategyItem: 0.12,
  Organization: 0.1,
  Policy: 0.08,
  Topic: 0.07,
  BudgetProgram: 0.05,
  BudgetSection: 0.04,
  Measure: 0.03,
  Initiative: 0.02,
  Direction: 0.02,
};

/** The whole goes before its parts, whose names have its own in them. */
const PART = 0.03;

/** A node that may be meant, and how well the index thinks that it fits. */
export interface Candidate {
  searched: SearchedNode;
  fit: number;
}

/** A candidate with its score: the query as a whole in a name first, then how much of its terms is met, then the rest. */
export interface Ranked {
  searched: SearchedNode;
  score: number;
}

/** Scores the candidates of `nodes` in all; one that meets nothing is left out. `whole` is the key of the query. */
export function rank(candidates: readonly Candidate[], whole: string, terms: readonly Term[], nodes: number): Ranked[] {
  const strengths = candidates.map(({ searched }) => terms.map((term) => searched.strengthOf(term)));
  const weights = terms.map((_, index) => rarity(strengths.filter((each) => (each[index] ?? 0) > 0).length, nodes));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return candidates.flatMap(({ searched, fit }, at) => {
    const met = weights.reduce((sum, weight, index) => sum + weight * (strengths[at]?.[index] ?? 0), 0);
    const inName = wholeQueryWorth(searched, whole, terms, strengths[at] ?? []);
    if (inName === 0 && met === 0) return [];
    const score =
      inName +
      (all === 0 ? 0 : (WORTH.coverage * met) / all) +
      WORTH.neighbours * neighbours(searched, terms) +
      (KINDS[searched.node.type] ?? 0) -
      (searched.node.partOf.length > 0 ? PART : 0) +
      WORTH.brevity * brevity(searched, whole) +
      (WORTH.fit * fit) / (fit + HALF_FIT);
    return [{ searched, score }];
  });
}

/** What a term tells: the rarer it is, the more. One that is nowhere tells nothing. */
function rarity(found: number, nodes: number): number {
  return found === 0 ? 0 : Math.log(1 + nodes / found);
}

/** What the whole query is worth where it stands in a name; a query that is one name may stand there under another. */
function wholeQueryWorth(
  searched: SearchedNode,
  whole: string,
  terms: readonly Term[],
  strengths: readonly number[],
): number {
  const worth = MATCH_WORTH[searched.matchInNames(whole)];
  const at = terms.length === 1 ? 0 : terms.findIndex(({ key }) => key === whole);
  const named = terms[at];
  if (!named) return worth;
  // Another form of the same word is as good as the word: labor is Labour rather than the beginning of Laboratory.
  const asAnotherForm = !named.together && strengths[at] === 1 ? MATCH_WORTH[MATCH.word] : 0;
  const worthOf = (key: string) => MATCH_WORTH[searched.matchInNames(key)];
  const others = [
    ...[named.key, ...named.synonyms.keys()].map((key) => BY_SYNONYM * worthOf(key)),
    ...[...named.alike.keys()].map((key) => BY_ALIKE * worthOf(key)),
  ];
  return Math.max(worth, asAnotherForm, ...others);
}

/** How many terms that follow each other in the query do so in a name, whatever particle stood between; from 0 to 1. */
function neighbours(searched: SearchedNode, terms: readonly Term[]): number {
  if (terms.length < 2) return 0;
  const pairs = terms.slice(1).filter((term, index) => searched.matchInNames(`${terms[index]?.key}${term.key}`) > 0);
  return pairs.length / (terms.length - 1);
}

/** The more of a name the query makes up, the better, of those that have it where any has; from 0 to 1. */
function brevity(searched: SearchedNode, whole: string): number {
  const having = searched.names.filter((name) => name.matchOf(whole) > MATCH.nowhere);
  const names = having.length > 0 ? having : searched.names;
  return Math.max(0, ...names.map(({ key }) => Math.min(1, whole.length / Math.max(1, key.length))));
}
