import { type Catalog, expression } from '../planner/field-plans.ts';

/** Full-text search: the index in the process ranks, the store fills in what is asked of each hit. */
export const searchCatalog: Catalog = {
  Query: {
    search: {
      kind: 'connection',
      to: 'Node',
      binds: ['hit', 'node'],
      match: ({ hit, node }, references) =>
        `UNWIND ${references.parameter('query')} AS ${hit} MATCH (${node}:Entity {id: ${hit}.id})`,
      arguments: {
        query: {
          prepare: (query, context, values) =>
            context.searchHits(String(query), (values['types'] as string[] | undefined) ?? null),
        },
      },
      order: ({ hit }) => [`${hit}.rank`],
    },
  },
  SearchEdge: {
    score: expression(({ hit }) => `${hit}.score`),
    name: expression(({ hit }) => `${hit}.name`),
    nameEn: expression(({ hit }) => `${hit}.nameEn`),
    highlights: expression(({ hit }) => `${hit}.highlights`),
  },
};
