import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import { NamedBodies } from '../named-bodies.ts';
import type { ResolveContext, ResolvedPart } from '../part.ts';
import { citations, mentions, namedOn, responsibilities } from './bodies.ts';
import { StrategyRows } from './strategy-rows.ts';
import { type StrategyTitles, StrategyWords, strategyTitles } from './strategy-words.ts';

/** The strategy table → items, rows, directions and initiatives, and who is named on them. */
export function resolveStrategy(
  { document, preamble, items }: StrategyFacts,
  { names, registry }: ResolveContext,
  titles: StrategyTitles = strategyTitles(registry),
): ResolvedPart {
  const bodies = new NamedBodies(names);
  const words = new StrategyWords(document, titles, registry.corrections);
  const rows = new StrategyRows(words);
  const named: RelationshipRow[] = [];

  for (const mention of preamble.mentions) bodies.organization(mention, 'text');
  for (const policy of preamble.policies) bodies.policy(policy);
  for (const item of items) {
    rows.item(item);
    for (const measure of item.measures) {
      const measureId = rows.measure(measure, item);
      named.push(...namedOn(measure, measureId, bodies));
      for (const direction of measure.directions) {
        const id = rows.direction(direction, item, measureId);
        named.push(...mentions(direction, id, bodies), ...citations(direction, id, bodies));
      }
      for (const initiative of measure.initiatives) {
        const id = rows.initiative(initiative, item, measureId);
        named.push(...responsibilities(initiative, measure, id, bodies));
        named.push(...mentions(initiative, id, bodies), ...citations(initiative, id, bodies));
      }
    }
  }
  return {
    nodes: [...rows.nodes, ...bodies.nodes],
    relationships: [...rows.relationships, ...named],
    findings: [...bodies.findings, ...words.findings],
    evidence: bodies.evidence,
  };
}
