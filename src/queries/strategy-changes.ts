import { cypher, type Fragment } from '../planner/cypher.ts';
import { bound, type Catalog, expression, head, way } from '../planner/field-declarations.ts';
import { everPrinted } from './editions.ts';
import { editionId, evidence, inOwnPlace } from './parts.ts';

/** Who answers on which basis in an edition, as texts that can be compared; nobody is an empty list. */
const answersIn = (edition: Fragment, node: Fragment): Fragment =>
  cypher`collect(CASE WHEN ${edition} IN coalesce(r.documents, ${node}.documents) THEN o.id + ' ' + r.responsibility END)`;

/** The places of an edition among those of all; `edition` is the id of a document's node. */
const placesOf = (edition: Fragment, places: Fragment): Fragment =>
  cypher`[place IN ${places} WHERE place STARTS WITH substring(${edition}, 9) + '#']`;

const RESPONSIBLE = `:${everPrinted('RESPONSIBLE_FOR')}`;

/** What became of the initiatives of one edition of the strategy table in another one. */
export const strategyChangesCatalog: Catalog = {
  Query: {
    strategyChanges: head({
      kind: 'connection',
      to: 'StrategyChange',
      binds: ['node', 'kind', 'from', 'to'],
      match: ({ node, kind, from, to }, references) => {
        const [before, after] = [references.value('from'), references.value('to')];
        return cypher`MATCH (${node}:Initiative)
WHERE ${before} IN ${node}.documents OR ${after} IN ${node}.documents
OPTIONAL MATCH (o:Organization)-[r${RESPONSIBLE}]->(${node})
WHERE r.was IS NULL OR r.was = 'RESPONSIBLE_FOR'
WITH ${node}, ${answersIn(before, node)} AS answered, ${answersIn(after, node)} AS answers
WITH ${node}, ${before} AS ${from}, ${after} AS ${to}, CASE
WHEN NOT ${before} IN ${node}.documents THEN 'ADDED'
WHEN NOT ${after} IN ${node}.documents THEN 'DROPPED'
WHEN size(answered) = size(answers) AND all(one IN answered WHERE one IN answers) THEN 'KEPT'
ELSE 'RESPONSIBILITY_CHANGED' END AS ${kind}`;
      },
      arguments: {
        from: { prepare: editionId },
        to: { prepare: editionId },
        kinds: { where: ({ kind }, parameter) => cypher`${kind} IN ${parameter}` },
      },
      order: inOwnPlace('Initiative'),
      target: ({ node, kind, from, to }) => ({ self: node, kind, from, to }),
    }),
  },
  StrategyChangeEdge: {},
  StrategyChange: {
    kind: expression(['kind'], ({ kind }) => kind),
    initiative: bound('Initiative', ['self'], ({ self }) => ({ self })),
    fromEvidence: expression(
      ['self', 'from'],
      ({ self, from }) => placesOf(from, cypher`${self}.evidence`),
      evidence.read,
    ),
    toEvidence: expression(['self', 'to'], ({ self, to }) => placesOf(to, cypher`${self}.evidence`), evidence.read),
    responsibilities: way({
      kind: 'list',
      to: 'ResponsibilityChange',
      given: ['self', 'from', 'to'],
      binds: ['node', 'rel', 'place'],
      match: ({ self, node, rel, place }) =>
        cypher`MATCH (${self})<-[${rel}${RESPONSIBLE}]-(${node}:Organization)
WHERE ${rel}.was IS NULL OR ${rel}.was = 'RESPONSIBLE_FOR'
UNWIND ${rel}.evidence AS ${place}
WITH ${self}, ${node}, ${rel}, ${place}`,
      where: ({ self, rel, from, to }) => [
        cypher`(${from} IN coalesce(${rel}.documents, ${self}.documents) OR ${to} IN coalesce(${rel}.documents, ${self}.documents))`,
      ],
      group: {
        compute: {
          before: ({ self, rel, from }) =>
            cypher`max(CASE WHEN ${from} IN coalesce(${rel}.documents, ${self}.documents) THEN ${rel}.responsibility END)`,
          after: ({ self, rel, to }) =>
            cypher`max(CASE WHEN ${to} IN coalesce(${rel}.documents, ${self}.documents) THEN ${rel}.responsibility END)`,
          places: ({ place }) => cypher`collect(DISTINCT ${place})`,
          rank: ({ rel }) => cypher`min(${rel}.order)`,
        },
      },
      order: ({ node, rank }) => [rank, cypher`${node}.id`],
      target: ({ node, before, after, places, from, to }) => ({ organization: node, before, after, places, from, to }),
    }),
  },
  ResponsibilityChange: {
    organization: bound('Organization', ['organization'], ({ organization }) => ({ self: organization })),
    from: expression(['before'], ({ before }) => before),
    to: expression(['after'], ({ after }) => after),
    fromEvidence: expression(['places', 'from'], ({ places, from }) => placesOf(from, places), evidence.read),
    toEvidence: expression(['places', 'to'], ({ places, to }) => placesOf(to, places), evidence.read),
  },
};
