import { BUDGET_DRAFT } from '../../documents/hospital-budget-draft/facts.ts';
import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import { STRATEGY_FOLLOW_UP } from '../../documents/strategy-follow-up/facts.ts';
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
  const ids = programsOf(parts);
  const input = { programs, strategy, names, registry: { links, organizations, corrections }, ids, further };
  const { rows, findings } = resolveStrategyLinks(input);
  const renamed = new Map(parts.flatMap((part) => [...(part.renamed ?? [])]));
  const relationships = rows.map((row) => ({ ...row, to: renamed.get(row.to) ?? row.to }));
  return { ...emptyPart(), relationships, findings };
}

/** The programmes of sheets and of the draft's lines, as the parts that made them say. */
export function programsOf(parts: readonly ResolvedPart[]): ProgramLookup {
  const programOf = new Map(parts.flatMap((part) => [...(part.programOf ?? [])]));
  return { sheet: (sheet) => programOf.get(sheet) ?? null, line: (line) => programOf.get(line) ?? null };
}
