import { NamedBodies } from '../named-bodies.ts';
import type { ResolveContext, ResolvedPart } from '../part.ts';
import { bodiesOfSection } from './bodies.ts';
import { BodiesOverYears } from './bodies-over-years.ts';
import type { BudgetYear } from './budget-year.ts';
import type { LastingProgram } from './over-years.ts';
import type { Program } from './program.ts';

/** Who runs and receives programmes, and whom and what programmes and the sections of drafts name. */
export function namedInBudget(
  programs: readonly LastingProgram[],
  years: readonly BudgetYear[],
  idOf: (program: Program) => string,
  { names, registry: { corrections, administration = [] } }: ResolveContext,
): ResolvedPart {
  const bodies = new NamedBodies(names);
  const context = { bodies, names, corrections, administration, notes: new Map() };
  const overYears = new BodiesOverYears(context, programs);
  const relationships = programs.flatMap((lasting) => overYears.of(lasting, idOf(lasting.merged)));
  for (const { draft, sectionIds } of years) {
    if (draft === undefined) continue;
    const ofDraft = { ...context, document: draft.document };
    for (const [section, id] of sectionIds) relationships.push(...bodiesOfSection(section, id, ofDraft));
  }
  const { nodes, findings, evidence } = bodies;
  return { nodes, relationships, findings, evidence, notes: context.notes };
}
