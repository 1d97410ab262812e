import { COOPERATION } from '../../documents/mhlw-international-cooperation/facts.ts';
import { SECRETARIAT } from '../../documents/mhlw-secretariat/facts.ts';
import { mergeNotes } from '../organization-notes.ts';
import type { ResolveContext, ResolvedPart } from '../part.ts';
import type { Resolver } from '../resolver.ts';
import { resolveCooperation } from './resolve-cooperation.ts';
import { resolveSecretariat } from './resolve-secretariat.ts';

/** What a ministry's pages say of itself: its divisions, and whom it works with. */
export const ministryResolver: Resolver = {
  id: 'ministry',
  resolve({ facts, registry, names }: ResolveContext): ResolvedPart {
    const context = { names, ...(registry.profile ? { profile: registry.profile } : {}) };
    const secretariats = facts.of(SECRETARIAT).map((each) => resolveSecretariat(each, context));
    const parts = [...secretariats, ...facts.of(COOPERATION).map((each) => resolveCooperation(each, context))];
    const evidence = new Map<string, string[]>();
    for (const part of parts) {
      for (const [id, places] of part.evidence) evidence.set(id, [...(evidence.get(id) ?? []), ...places]);
    }
    return {
      nodes: parts.flatMap(({ nodes }) => nodes),
      relationships: parts.flatMap(({ relationships }) => relationships),
      findings: parts.flatMap(({ findings }) => findings),
      evidence,
      notes: mergeNotes(parts.flatMap(({ notes }) => notes ?? [])),
      summaries: new Map(secretariats.flatMap(({ summaries }) => [...summaries])),
    };
  },
};
