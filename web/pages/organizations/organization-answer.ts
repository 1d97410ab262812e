import type { OrganizationPageQuery } from '../../generated/graphql.ts';

/** An organisation, as its page asks for it. */
export type Organization = NonNullable<OrganizationPageQuery['organization']>;
