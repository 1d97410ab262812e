import { encodePlace } from '../../../src/graph/evidence.ts';
import { BUDGET_DRAFT } from '../../documents/hospital-budget-draft/facts.ts';
import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import { STRATEGY_FOLLOW_UP } from '../../documents/strategy-follow-up/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import { fold } from '../../registry/fold.ts';
import { latestFirst } from '../editions.ts';
import { emptyPart, type ResolveContext, type ResolvedPart } from '../part.ts';
import type { ProgramLookup } from './linkable-programs.ts';
import { resolveStrategyLinks } from './resolve-links.ts';

/**
 * The links of the programmes that stand in `parts` to the strategy that they carry. Nothing when the strategy, all budget
 * documents or the registry's subjects and links are away.
 */
export function resolveCarried(context: ResolveContext, parts: readonly ResolvedPart[]): ResolvedPart {
  const { facts, registry, names } = context;
  const [strategy] = latestFirst(facts.of(STRATEGY_FOLLOW_UP), registry.documents).editions;
  const programs = {
    requests: latestFirst(facts.of(BUDGET_REQUEST), registry.documents).editions,
    drafts: latestFirst(facts.of(BUDGET_DRAFT), registry.documents).editions,
  };
  const further = parts.flatMap((part) => part.linkable ?? []);
  const { links, organizations, corrections } = registry;
  const count = programs.requests.length + programs.drafts.length + further.length;
  if (strategy === undefined || links === undefined || count === 0) return emptyPart();
  const ids = programmeIdsOf(parts);
  const input = { programs, strategy, names, registry: { links, organizations, corrections }, ids, further };
  const { rows, findings } = resolveStrategyLinks(input);
  const renamed = new Map(parts.flatMap((part) => [...(part.renamed ?? [])]));
  const relationships = rows.map((row) => ({ ...row, to: renamed.get(row.to) ?? row.to }));
  return { ...emptyPart(), relationships, findings };
}

/** A sheet or line is the programme node that has its place as evidence; of several at one place, the one with its name. */
export function programmeIdsOf(parts: readonly Pick<ResolvedPart, 'nodes'>[]): ProgramLookup {
  const byPlace = new Map<string, { id: string; names: string[] }[]>();
  for (const { id, type, properties } of parts.flatMap(({ nodes }) => nodes)) {
    if (type !== 'BudgetProgram') continue;
    const names = [properties['name'], properties['namePrinted']].flatMap((name) => (name ? [fold(String(name))] : []));
    for (const place of properties['evidence'] as string[]) {
      byPlace.set(place, [...(byPlace.get(place) ?? []), { id, names }]);
    }
  }
  const at = (evidence: FactEvidence, name: string): string | null => {
    const known = byPlace.get(encodePlace(evidence)) ?? [];
    return (known.find(({ names }) => names.includes(fold(name))) ?? known[0])?.id ?? null;
  };
  return { sheet: ({ evidence, name }) => at(evidence, name), line: ({ evidence, name }) => at(evidence, name) };
}
