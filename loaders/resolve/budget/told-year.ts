import { encodeYear } from '../../../src/graph/program-year.ts';
import { documentId } from '../ids.ts';
import type { Program } from './program.ts';
import { emptyYear } from './program-years.ts';
import { digitalAgency } from './rows.ts';
import { tagsOf } from './tags.ts';
import type { OutcomeFound } from './verdict.ts';

/** What the request and the draft of one fiscal year say of a programme, encoded; its amounts are added when all lines are there. */
export function toldYear(program: Program, fiscalYear: number, outcome: OutcomeFound | null): string {
  const { sheet, component, places } = program;
  const documents = [sheet?.evidence, component?.fact.evidence, ...places.map(({ line }) => line.evidence)];
  return encodeYear({
    ...emptyYear(fiscalYear),
    isPrinted: true,
    tags: tagsOf(program),
    section: sheet?.section?.text ?? places[0]?.section.path.at(-1) ?? null,
    digitalAgency: digitalAgency(program)['digitalAgency'] ?? null,
    outcome: outcome?.outcome ?? 'UNKNOWN',
    why: outcome?.reason ?? null,
    outcomeEvidence: outcome?.evidence ?? [],
    documents: [...new Set(documents.flatMap((evidence) => (evidence ? [documentId(evidence.document)] : [])))],
  });
}
