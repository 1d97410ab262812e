import { reached } from '../reached.ts';
import type { SheetProgram } from './count-once.ts';
import type { KnownProgram } from './known-programs.ts';
import type { Sheet } from './sheet.ts';

/** A sheet's programme, after what is counted was decided, with the units that run it. */
export interface SettledSheet {
  sheet: Sheet;
  program: SheetProgram;
  units: readonly string[];
}

/**
 * Which programmes of other documents a sheet may still be, or hold: no sheet has them, nothing joins them with the sheet's own, and nobody has decided
 * that they are another thing.
 */
export function openPrograms(
  sheets: readonly SettledSheet[],
  isRefused: (sheet: Sheet, program: KnownProgram) => boolean,
): (settled: SettledSheet) => (program: KnownProgram) => boolean {
  const joined = new Set(sheets.flatMap(({ program }) => [program.known, ...program.parts]));
  return ({ sheet, program }) => {
    const near = relatives(program);
    return (other) => !joined.has(other) && !near.has(other) && !isRefused(sheet, other);
  };
}

/** What is joined with the programme, and everything above and below that. */
function relatives({ known, wholes, parts }: SheetProgram): Set<KnownProgram> {
  const own = [...(known ? [known] : []), ...wholes, ...parts];
  return new Set([...reached(own, (program) => program.wholes), ...reached(own, (program) => program.parts)]);
}
