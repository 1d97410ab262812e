import type { PolicyEntry } from '../../registry/schema.ts';
import { policyId } from '../ids.ts';
import { emptyPart, present, type ResolvedPart } from '../part.ts';

/** The laws, plans and strategies that the documents name (`evidence`: id → places), and no others. */
export function resolvePolicies(
  policies: readonly PolicyEntry[],
  evidence: ReadonlyMap<string, string[]>,
): ResolvedPart {
  const part = emptyPart();
  for (const { id: entry, name, nameEn, kind, aliases, lookup: lookupNames } of policies) {
    const id = policyId(entry);
    const named = evidence.get(id);
    if (named === undefined) continue;
    part.nodes.push({
      id,
      type: 'Policy',
      properties: { ...present({ name, nameEn, kind, aliases, lookupNames }), evidence: named },
    });
  }
  return part;
}
