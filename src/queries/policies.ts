import { cypher, type Fragment } from '../planner/cypher.ts';
import { type ArgumentReferences, type Catalog, head, property, way } from '../planner/field-declarations.ts';
import { programsOfPolicy } from './budget-links.ts';
import { asList, evidence, idsContaining, inOwnPlace, plainList } from './parts.ts';
import { marked } from './program-starts.ts';

const isRanked = (references: ArgumentReferences): boolean => references.constant('orderBy') === 'PROGRAMS_DESC';

/** The policies that come first in the order that is asked for, where no more is asked than that; `null` for any other list. */
const leadingPolicies = (node: Fragment, references: ArgumentReferences): Fragment | null =>
  ['filter.kind', 'filter.name'].every((path) => references.parameter(path) === null)
    ? marked('Policy', node, isRanked(references) ? 'programCountLeads' : 'orderLeads')
    : null;

/** Laws, plans, strategies and agreements. */
export const policiesCatalog: Catalog = {
  Query: {
    policies: head({
      kind: 'connection',
      to: 'Policy',
      match: ({ node }) => cypher`MATCH (${node}:Policy)`,
      leading: ({ node }, references) => leadingPolicies(node, references),
      arguments: {
        'filter.kind': { where: ({ node }, parameter) => cypher`${node}.kind IN ${parameter}` },
        'filter.name': {
          where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
          prepare: idsContaining('Policy'),
        },
        orderBy: {},
      },
      order: ({ node }, references) => [
        ...(isRanked(references) ? [cypher`0 - coalesce(${node}.programCount, 0)`] : []),
        cypher`${node}.id`,
      ],
    }),
  },
  PolicyEdge: {},
  Policy: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    kind: property('kind'),
    aliases: property('aliases', asList),
    evidence,
    initiatives: way({
      kind: 'connection',
      to: 'Initiative',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:CITES]-(${node}:Initiative)`,
      total: ({ self }) => cypher`coalesce(${self}.initiativeCount, 0)`,
      order: inOwnPlace('Initiative'),
    }),
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:CITES]-(${node}:Organization)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    programs: programsOfPolicy,
    sections: plainList(
      'BudgetSection',
      ({ self, rel, node }) => cypher`(${self})<-[${rel}:CITES]-(${node}:BudgetSection)`,
      inOwnPlace('BudgetSection'),
    ),
  },
};
