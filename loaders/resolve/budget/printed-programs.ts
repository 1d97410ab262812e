import type { LastingProgram } from './over-years.ts';
import type { Program } from './program.ts';

/** What the documents print as a programme (sheets, lines of the draft), as the objects that the facts hold → the id of its node. */
export function printedPrograms(
  programs: readonly LastingProgram[],
  idOf: (program: Program) => string,
): Map<object, string> {
  const ids = new Map<object, string>();
  for (const { merged, editions } of programs) {
    for (const { sheet, places } of editions.map(({ program }) => program)) {
      if (sheet !== null) ids.set(sheet, idOf(merged));
      for (const { line } of places) ids.set(line, idOf(merged));
    }
  }
  return ids;
}
