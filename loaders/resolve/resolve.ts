import type { GraphRows } from '../../src/graph/model.ts';
import type { DocumentHead } from '../facts/common.ts';
import type { Finding } from '../layout.ts';
import { resolveBudget } from './budget/resolve-budget.ts';
import { resolveCarried } from './links/carried-part.ts';
import { mergeRows } from './merge-rows.ts';
import { resolveCooperation } from './ministry/resolve-cooperation.ts';
import { resolveSecretariat } from './ministry/resolve-secretariat.ts';
import { namingEvidence } from './naming-evidence.ts';
import type { ResolveContext, ResolvedPart } from './part.ts';
import { resolveDocuments } from './registry/documents.ts';
import { resolveOrganizations } from './registry/organizations.ts';
import { resolvePolicies } from './registry/policies.ts';
import { resolveStrategy } from './strategy/resolve-strategy.ts';

/**
 * Facts and registry → the whole graph, the same rows for the same input. Documents without facts are simply not there.
 * Never throws for odd facts: names without registry entry, missing English and faults of integrity are findings.
 */
export function resolveGraph(context: ResolveContext): { rows: GraphRows; findings: Finding[] } {
  const { facts, registry } = context;
  const heads: DocumentHead[] = [];
  const documents: ResolvedPart[] = [];
  const read = <Facts extends { document: DocumentHead }>(
    given: Facts | undefined,
    resolve: (facts: Facts, context: ResolveContext) => ResolvedPart,
  ) => {
    if (given === undefined) return;
    heads.push(given.document);
    documents.push(resolve(given, context));
  };
  read(facts['strategy-follow-up'], (given) => resolveStrategy(given, context));
  const profiled = { names: context.names, ...(registry.profile ? { profile: registry.profile } : {}) };
  const summaries = new Map<string, string>();
  read(facts['mhlw-secretariat'], (given) => {
    const part = resolveSecretariat(given, profiled);
    for (const [id, words] of part.summaries) summaries.set(id, words);
    return part;
  });
  read(facts['mhlw-international-cooperation'], (given) => resolveCooperation(given, profiled));
  // The two budget documents are resolved together, since they speak of the same programmes.
  const budget = [facts['mhlw-budget-request'], facts['hospital-budget-draft']];
  heads.push(...budget.flatMap((given) => given?.document ?? []));
  documents.push(resolveBudget(context));

  const left = Object.values(facts).filter(({ document }) => !heads.includes(document));
  const unresolved = left.map(({ document: { id, layout } }): Finding => {
    const message = `${id}: the graph has no part for the layout ${layout}, so these facts are not in it.`;
    return { severity: 'warning', code: 'not-resolved', message };
  });

  const named = namingEvidence(
    documents,
    heads.map(({ id }) => id),
  );
  const told = documents.flatMap(({ relationships }) => relationships);
  const parts = [
    ...documents,
    resolveOrganizations(registry.organizations, named, told, summaries),
    resolvePolicies(registry.policies, named),
    resolveDocuments(heads, registry.documents),
    resolveCarried(context, documents),
  ];
  const { rows, findings } = mergeRows(
    parts.flatMap(({ nodes }) => nodes),
    parts.flatMap(({ relationships }) => relationships),
  );
  return { rows, findings: [...unresolved, ...parts.flatMap((part) => part.findings), ...findings] };
}
