import { STRATEGY_FOLLOW_UP } from '../../documents/strategy-follow-up/facts.ts';
import { emptyPart } from '../part.ts';
import type { Resolver } from '../resolver.ts';
import { resolveStrategy } from './resolve-strategy.ts';

/** The editions of the strategy table. */
export const strategyResolver: Resolver = {
  id: 'strategy',
  resolve(context) {
    const [edition] = context.facts.of(STRATEGY_FOLLOW_UP);
    return edition === undefined ? emptyPart() : resolveStrategy(edition, context);
  },
};
