import type { NodeRow } from '../../../src/graph/model.ts';
import { formerNames } from './former-names.ts';
import type { LastingProgram } from './over-years.ts';
import { changeOf, ownAmounts } from './own-amounts.ts';
import { type ProgramWords, programEvidence, programNode } from './rows.ts';
import { toldYear } from './told-year.ts';

/**
 * The node of a programme over the years. Names and headings are those of the latest year that has the programme, and what a sheet says is
 * that of the latest sheet; each amount is that of the latest year that has one; the outcome is that of the latest year that a draft is there for.
 */
export function lastingNode(
  { editions, merged }: LastingProgram,
  id: string,
  { called, ...words }: Omit<ProgramWords, 'outcome' | 'years'> & { called: readonly string[] },
): NodeRow {
  const [latest] = editions;
  const compared = editions.find(({ year }) => year.draft !== undefined) ?? latest;
  const outcome = compared.year.outcomes.get(compared.program) ?? null;
  const years = editions.flatMap(({ program, year }) =>
    year.year > 0 ? [toldYear(program, year.year, year.outcomes.get(program) ?? null)] : [],
  );
  const shown = { ...latest.program, sheet: merged.sheet, component: merged.component };
  const node = programNode(shown, id, latest.year.year, { ...words, outcome, years });
  if (editions.length === 1) return node;
  const amounts: Record<string, number> = {};
  for (const { program, year } of [...editions].reverse()) {
    const own = ownAmounts(program, year.year);
    for (const [name, yen] of Object.entries({ ...own, change: changeOf(program, own) })) {
      if (yen !== null) amounts[name] = yen;
    }
  }
  // As printed: spellings that differ little are what other documents may meet it by.
  const names = new Set([
    ...[node.properties['otherNames'] ?? []].flat().map(String),
    ...called,
    ...editions
      .flatMap(({ program }) => [program.namePrinted, ...program.places.map(({ line }) => line.name)])
      .flatMap((name) => [name, ...formerNames(name)]),
  ]);
  for (const shownAlready of [latest.program.namePrinted, node.properties['name']]) names.delete(String(shownAlready));
  const evidence = [...new Set(editions.flatMap(({ program }) => programEvidence(program)))];
  const told = {
    ...(names.size > 0 ? { otherNames: [...names] } : {}),
    inDraft: editions.some(({ program }) => program.places.length > 0),
    ...amounts,
    evidence,
  };
  return { ...node, properties: { ...node.properties, ...told } };
}
