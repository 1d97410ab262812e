import type { NameIndex } from '../../registry/name-index.ts';
import type { LinkableProgram } from '../linkable.ts';
import { statesPlan } from './reasons.ts';
import { type FoundLink, found, STRATEGY_POLICY } from './rules.ts';
import type { StrategyText } from './strategy-texts.ts';

/** Policy → the places of the strategy that name it. The strategy's own name says nothing of a place in it. */
export function textsNamingPolicies(texts: readonly StrategyText[], names: NameIndex): Map<string, StrategyText[]> {
  const naming = new Map<string, StrategyText[]>();
  for (const strategyText of texts) {
    for (const id of new Set(names.findPolicies(strategyText.text).map((match) => match.id))) {
      if (id !== STRATEGY_POLICY) naming.set(id, [...(naming.get(id) ?? []), strategyText]);
    }
  }
  return naming;
}

/** POLICY: the programme's own review sheet states a plan that the place names. */
export function policyLinks(program: LinkableProgram, naming: ReadonlyMap<string, StrategyText[]>): FoundLink[] {
  return (program.stated ?? []).flatMap(({ id, evidence }) =>
    (naming.get(id) ?? []).map((strategyText) =>
      found({
        program,
        strategyText,
        confidence: 0.95,
        link: 'POLICY',
        basis: { basis: 'STATED' },
        reason: statesPlan(strategyText.level),
        further: [evidence],
      }),
    ),
  );
}
