import { cypher, type Fragment } from '../planner/cypher.ts';
import { type ArgumentReferences, way } from '../planner/field-declarations.ts';
import { inOwnPlace } from './parts.ts';

/**
 * What two organisations share is worked out when the graph is resolved: `SHARES_INITIATIVES_WITH` leads from the one whose id comes first
 * and lists the initiatives for which both answer on any basis, on that of their names, and on that of the row. `Responsibility` has no
 * third basis; both of them are any.
 */
export const SHARES = 'SHARES_INITIATIVES_WITH';

/** The ids of the initiatives that the pair of `rel` shares on the bases that the argument names; on any where it names none. */
export function sharedOn(rel: Fragment, references: ArgumentReferences): Fragment {
  const basis = references.parameter('basis');
  return basis
    ? onBasis(basis, (property) => cypher`coalesce(${rel}.${property}, [])`, '[]')
    : cypher`${rel}.initiatives`;
}

/** For how many initiatives an organisation answers on those bases; 0 or `null` where it answers for none. */
export function countOn(organization: Fragment, references: ArgumentReferences): Fragment {
  const basis = references.parameter('basis');
  return basis
    ? onBasis(basis, (property) => cypher`${organization}.${COUNTS[property]}`, '0')
    : cypher`${organization}.initiativeCount`;
}

/** The items under which the initiatives of `shares` stand, in their order. */
export const sharedItems = way({
  kind: 'list',
  to: 'StrategyItem',
  given: ['shares'],
  binds: ['node', 'initiative', 'id'],
  match: ({ shares, id, initiative, node }) =>
    cypher`UNWIND ${shares} AS ${id} MATCH (${initiative}:Entity {id: ${id}}) MATCH (${initiative})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(${node}:StrategyItem)`,
  group: { compute: {} },
  order: inOwnPlace('StrategyItem'),
});

type Lists = 'initiatives' | 'namedInitiatives' | 'inheritedInitiatives';
const COUNTS: Readonly<Record<Lists, string>> = {
  initiatives: 'initiativeCount',
  namedInitiatives: 'namedInitiativeCount',
  inheritedInitiatives: 'inheritedInitiativeCount',
};

function onBasis(basis: Fragment, of: (property: Lists) => Fragment, none: string): Fragment {
  const [named, inherited] = [cypher`'NAMED' IN ${basis}`, cypher`'INHERITED' IN ${basis}`];
  return cypher`CASE WHEN ${named} AND ${inherited} THEN ${of('initiatives')} WHEN ${named} THEN ${of('namedInitiatives')} WHEN ${inherited} THEN ${of('inheritedInitiatives')} ELSE ${none} END`;
}
