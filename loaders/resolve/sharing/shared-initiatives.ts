import type { PropertyValue, RelationshipRow } from '../../../src/graph/model.ts';
import { present } from '../part.ts';

/** On which bases both of a pair answer for an initiative, and under which names the relationship tells those initiatives. */
export const BASES = {
  /** On any, each of them on its own. */
  initiatives: () => true,
  namedInitiatives: (responsibility: PropertyValue | undefined) => responsibility === 'NAMED',
  inheritedInitiatives: (responsibility: PropertyValue | undefined) => responsibility === 'INHERITED',
} as const;

/** Who answers for an initiative, in the order of ids: organisation → its relationships. */
type Answering = ReadonlyMap<string, readonly RelationshipRow[]>;

/**
 * Which two organisations answer for the same initiatives, from the one whose id comes first: derived from what the latest edition of the
 * table says of responsibility (`RESPONSIBLE_FOR`), and from nothing else. As sure as the least sure of those; its evidence is theirs.
 */
export function sharedInitiatives(relationships: readonly RelationshipRow[]): RelationshipRow[] {
  const pairs = new Map<string, Map<string, readonly RelationshipRow[]>>();
  for (const [initiative, answering] of byInitiative(relationships)) {
    const organizations = [...answering.keys()].sort();
    for (const [place, from] of organizations.entries()) {
      for (const to of organizations.slice(place + 1)) {
        const pair = `${from}\n${to}`;
        const shared = pairs.get(pair) ?? new Map<string, readonly RelationshipRow[]>();
        shared.set(initiative, [...(answering.get(from) ?? []), ...(answering.get(to) ?? [])]);
        pairs.set(pair, shared);
      }
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pair, shared]) => pairRow(pair, shared));
}

function byInitiative(relationships: readonly RelationshipRow[]): Map<string, Answering> {
  const found = new Map<string, Map<string, RelationshipRow[]>>();
  for (const row of relationships) {
    if (row.type !== 'RESPONSIBLE_FOR') continue;
    const answering = found.get(row.to) ?? new Map<string, RelationshipRow[]>();
    answering.set(row.from, [...(answering.get(row.from) ?? []), row]);
    found.set(row.to, answering);
  }
  return found;
}

function pairRow(pair: string, shared: ReadonlyMap<string, readonly RelationshipRow[]>): RelationshipRow {
  const [from = '', to = ''] = pair.split('\n');
  const initiatives = [...shared.keys()].sort();
  const rows = initiatives.flatMap((initiative) => shared.get(initiative) ?? []);
  const evidence = new Set(rows.flatMap(({ properties }) => properties['evidence'] as string[]));
  const confidence = Math.min(...rows.map(({ properties }) => Number(properties['confidence'] ?? 1)));
  const onBases = Object.entries(BASES).map(([name, counts]) => {
    const bothOn = (organization: string) => (initiative: string) =>
      (shared.get(initiative) ?? []).some(
        (row) => row.from === organization && counts(row.properties['responsibility']),
      );
    return [name, initiatives.filter(bothOn(from)).filter(bothOn(to))] as const;
  });
  return {
    type: 'SHARES_INITIATIVES_WITH',
    from,
    to,
    key: '',
    properties: {
      basis: 'DERIVED',
      rule: 'both-answer-for-the-initiative',
      confidence,
      ...present(Object.fromEntries(onBases)),
      evidence: [...evidence].sort(),
    },
  };
}
