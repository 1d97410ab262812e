import type { OrganizationEntry } from '../registry/schema.ts';
import { organizationId } from './ids.ts';

/** Organisation → the one that the registry has above it, by their ids; one that stands by itself is not there. */
export function parentsOf(organizations: readonly OrganizationEntry[]): Map<string, string> {
  return new Map(
    organizations.flatMap(({ id, parent }) =>
      parent === undefined ? [] : [[organizationId(id), organizationId(parent)] as const],
    ),
  );
}
