import { STRATEGY_FOLLOW_UP } from '../../documents/strategy-follow-up/facts.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { latestFirst } from '../editions.ts';
import type { Resolver } from '../resolver.ts';
import { mergeEditions } from './merge-editions.ts';
import { resolveStrategy } from './resolve-strategy.ts';
import { withSameBullets } from './same-bullets.ts';
import { STRATEGY_TITLES } from './strategy-words.ts';

/** The editions of the strategy table: what several print is one node, with the evidence of all. */
export const strategyResolver: Resolver = {
  id: 'strategy',
  titles: Object.values(STRATEGY_TITLES),
  resolve(context) {
    const { editions, rule } = latestFirst(context.facts.of(STRATEGY_FOLLOW_UP), context.registry.documents);
    const parts = editions.map((facts) => ({ document: facts.document.id, part: resolveStrategy(facts, context) }));
    const same = withSameBullets(parts);
    const merged = mergeEditions(same);
    const renamed = new Map(same.flatMap(({ part }) => [...(part.renamed ?? [])]));
    return { ...merged, renamed, findings: [...latestIs(editions, rule), ...merged.findings] };
  },
};

const RULES = {
  'printed-date': 'by the dates that they print',
  'registry-order': 'by their order in documents.yaml, behind which those come that have no entry',
} as const;

function latestIs(editions: readonly { document: { id: string } }[], rule: keyof typeof RULES): Finding[] {
  const [latest, ...others] = editions.map(({ document }) => document.id);
  if (latest === undefined || others.length === 0) return [];
  const message = `${latest}: taken for the latest edition, before ${others.join(', ')}, ${RULES[rule]}.`;
  return [finding('note', 'latest-edition', null, message)];
}
