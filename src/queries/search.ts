import { cypher } from '../planner/cypher.ts';
import { byResolver, type Catalog, expression, head, way } from '../planner/field-declarations.ts';
import { editionsPrinting } from './editions.ts';

/** The editions of the strategy table that print what was found, the latest first. */
const printingHit = way({
  kind: 'list',
  to: 'SourceDocument',
  given: ['node'],
  binds: ['place', 'edition'],
  match: ({ node, place, edition }) => editionsPrinting(node, place, edition),
  order: ({ place }) => [place],
  target: ({ edition }) => ({ self: edition }),
});

/** Full-text search: the index in the process ranks, the store fills in what is asked of each hit. */
export const searchCatalog: Catalog = {
  Query: {
    search: head({
      kind: 'connection',
      to: 'Node',
      binds: ['hit', 'node'],
      match: ({ hit, node }, references) =>
        cypher`UNWIND ${references.value('query')} AS ${hit} MATCH (${node}:Entity {id: ${hit}.id})`,
      arguments: {
        query: {
          prepare: (query, context, values, argument) =>
            context.searchHits(String(query), (values['types'] as string[] | undefined) ?? null, argument),
        },
      },
      order: ({ hit }) => [cypher`${hit}.rank`, cypher`${hit}.id`],
    }),
    closest: head({
      kind: 'list',
      to: 'Node',
      binds: ['alike', 'node'],
      match: ({ alike, node }, references) =>
        cypher`UNWIND ${references.value('id')} AS ${alike} MATCH (${node}:Entity {id: ${alike}.id})`,
      arguments: { id: { prepare: (id, context) => context.closestTo(String(id)) } },
      order: ({ alike }) => [cypher`${alike}.place`],
    }),
  },
  SearchUnderstood: { terms: byResolver(), corrections: byResolver() },
  SearchTerm: { text: byResolver(), synonyms: byResolver() },
  SearchCorrection: { typed: byResolver(), used: byResolver() },
  SearchEdge: {
    score: expression(['hit'], ({ hit }) => cypher`${hit}.score`),
    name: expression(['hit'], ({ hit }) => cypher`${hit}.name`),
    editions: printingHit,
    nameEn: expression(['hit'], ({ hit }) => cypher`${hit}.nameEn`),
    highlights: expression(['hit'], ({ hit }) => cypher`${hit}.highlights`),
  },
};
