import type { OrganizationNameFragment } from '../generated/graphql.ts';

/** An organisation with what it is a part of, as far as was asked. */
export type Nested = OrganizationNameFragment & { parent?: Nested | null };

/** The ministry, or body of the cabinet, that an organisation is a part of or is; `null` where none is known. */
export function ministryAbove(organization: Nested): OrganizationNameFragment | null {
  for (let here: Nested | null | undefined = organization; here; here = here.parent) {
    if (here.kind === 'MINISTRY' || here.kind === 'CABINET') return here;
  }
  return null;
}
