import type { OrganizationPageQuery } from '../../generated/graphql.ts';

/** An organisation, as its page asks for it. */
export type Organization = NonNullable<OrganizationPageQuery['organization']>;

/** The programmes that it has to do with, by what it does there. */
export type OrganizationRoles = Omit<OrganizationPageQuery, 'organization'>;

/** The items under which it answers for an initiative; `items` holds those as well where the strategy only names it. */
export function itemsAnswered({ items, initiatives }: Organization): Organization['items'] {
  const numbers = new Set(initiatives.edges.map(({ node }) => node.item.number));
  return items.filter(({ number }) => numbers.has(number));
}
