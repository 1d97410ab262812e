import type { OutcomeReason } from '../../../src/graph/outcome-reason.ts';
import { places } from '../part.ts';
import type { Measured } from '../printed-amounts.ts';
import { figure, sum } from './join.ts';
import type { Program } from './program.ts';
import { notListed, type OutcomeContext, withoutRequest } from './unlisted.ts';
import { decide, type Outcome, type OutcomeFound } from './verdict.ts';

/** Programmes that only the draft has. */
export const onlyInDraft = (program: Program): OutcomeFound => ({
  outcome: 'UNKNOWN',
  reason: { why: 'ONLY_IN_DRAFT' },
  evidence: program.places.flatMap(({ line }) => places(line.evidence)),
});

/** Compares a sheet's request with the draft of the same fiscal year and the supplementary budget before it. */
export function outcomeOf(program: Program, context: OutcomeContext): OutcomeFound {
  const asked = program.lines.filter(({ stage }) => stage === 'REQUEST').flatMap(({ evidence }) => places(evidence));
  const own = asked.length > 0 ? asked : places(...(program.sheet ? [program.sheet.evidence] : []));
  const found = [program, ...context.parts].flatMap(({ lines }) =>
    lines
      .filter((line) => line.document === 'draft' && line.beside === null)
      .flatMap(({ evidence }) => places(evidence)),
  );
  const say = (outcome: Outcome, reason: OutcomeReason, evidence: string[] = []): OutcomeFound => ({
    outcome,
    reason,
    evidence: [...new Set([...own, ...found, ...evidence])],
  });

  const isFound = program.places.length > 0 || context.parts.length > 0;
  if (context.coverage === 'OUTSIDE' && !isFound) {
    return say('OUT_OF_SCOPE', { why: 'OTHER_BUREAU' });
  }
  if (context.draft === undefined) return say('UNKNOWN', { why: 'NO_DRAFT' });
  const request = figure(program, 'REQUEST', context.year);
  if (request === null) return say('UNKNOWN', withoutRequest(program));
  const given = isFound ? stageOf(program, context.parts, 'DRAFT', context.year) : null;
  const added = isFound ? stageOf(program, context.parts, 'SUPPLEMENTARY', context.year - 1) : null;
  if (!isFound) return notListed(program, request, context, say);
  return decide({ request, given, added, parts: context.parts.length, year: context.year }, say);
}

/** The programme's own figure, or the sum of the draft lines that are its components. */
function stageOf(
  program: Program,
  parts: readonly Program[],
  stage: 'DRAFT' | 'SUPPLEMENTARY',
  year: number,
): Measured | null {
  const own = figure(program, stage, year);
  if (own !== null) return own;
  const figures = parts.map((part) => figure(part, stage, year)).filter((each) => each !== null);
  return figures.reduce<Measured | null>((total, each) => (total === null ? each : sum(total, each)), null);
}
