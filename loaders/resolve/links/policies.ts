import type { NameIndex } from '../../registry/name-index.ts';
import type { LinkProgramme } from '../linkable.ts';
import type { StrategyPlace } from './places.ts';
import { type FoundLink, found, STRATEGY_POLICY } from './rules.ts';

/** Policy → the places of the strategy that name it. The strategy's own name says nothing of a place in it. */
export function policyPlaces(places: readonly StrategyPlace[], names: NameIndex): Map<string, StrategyPlace[]> {
  const naming = new Map<string, StrategyPlace[]>();
  for (const place of places) {
    for (const id of new Set(names.findPolicies(place.text).map((match) => match.id))) {
      if (id !== STRATEGY_POLICY) naming.set(id, [...(naming.get(id) ?? []), place]);
    }
  }
  return naming;
}

/** POLICY: the programme's own review sheet states a plan that the place names. */
export function policyLinks(programme: LinkProgramme, naming: ReadonlyMap<string, StrategyPlace[]>): FoundLink[] {
  return (programme.stated ?? []).flatMap(({ id, evidence }) =>
    (naming.get(id) ?? []).map((place) =>
      found({
        programme,
        place,
        confidence: 0.95,
        link: 'POLICY',
        basis: { basis: 'STATED' },
        reason: `Its review sheet states the plan that the ${WORDS[place.level]} names.`,
        further: [evidence],
      }),
    ),
  );
}

const WORDS: Readonly<Record<StrategyPlace['level'], string>> = {
  ITEM: 'item',
  MEASURE: 'row',
  INITIATIVE: 'initiative',
};
