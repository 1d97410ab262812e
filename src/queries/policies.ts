import { type Catalog, property } from '../planner/field-plans.ts';
import { programsOfPolicy } from './budget-links.ts';
import { asList, evidence, INITIATIVE_ORDER } from './parts.ts';

/** Laws, plans, strategies and agreements. */
export const policiesCatalog: Catalog = {
  Query: {
    policies: {
      kind: 'connection',
      to: 'Policy',
      binds: ['node', 'rank'],
      match: ({ node, rank }, references) =>
        `MATCH (${node}:Policy) WITH ${node}, CASE ${references.parameter('orderBy')} WHEN 'PROGRAMS_DESC' THEN 0 - COUNT { MATCH (${node})<-[:CITES]-(:BudgetProgram) } ELSE 0 END AS ${rank}`,
      arguments: {
        'filter.kind': { where: ({ node }, parameter) => `${node}.kind IN ${parameter}` },
        'filter.name': {
          where: ({ node }, parameter) => `${node}.id IN ${parameter}`,
          prepare: (text, context) => context.idsContaining('Policy', String(text)),
        },
        orderBy: {},
      },
      order: ({ node, rank }) => [`${rank}`, `${node}.id`],
    },
  },
  PolicyEdge: {},
  Policy: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    kind: property('kind'),
    aliases: property('aliases', asList),
    evidence,
    initiatives: {
      kind: 'connection',
      to: 'Initiative',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:CITES]-(${node}:Initiative)`,
      order: INITIATIVE_ORDER,
    },
    organizations: {
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:CITES]-(${node}:Organization)`,
      order: ({ node }) => [`${node}.id`],
    },
    programs: programsOfPolicy,
  },
};
