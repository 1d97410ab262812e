import type { LastingProgram } from './over-years.ts';
import type { Program } from './program.ts';
import { ProgramIdMaker } from './rows.ts';

/**
 * The ids of programmes, for what each is in one year and over all. They are given year by year, the earliest first, so that a next year
 * shifts none; and to sheets and the draft's programmes before components, so that a new component shifts none of them.
 */
export function programIds(programs: readonly LastingProgram[]): (program: Program) => string {
  const given = new ProgramIdMaker();
  const years = new Set(programs.flatMap(({ editions }) => editions.map(({ year }) => year)));
  const inTurn = [...years].sort((a, b) => a.year - b.year);
  const ids = new Map<Program, string>();
  for (const turn of inTurn) {
    const first = new Map(
      programs.flatMap((lasting) => {
        const edition = lasting.editions.at(-1);
        return edition?.year === turn ? [[edition.program, lasting] as const] : [];
      }),
    );
    const printed = turn.programs.filter((program) => first.has(program));
    const wholes = printed.filter(({ component }) => component === null);
    const components = printed.filter(({ component }) => component !== null);
    for (const program of [...wholes, ...components]) {
      const id = given.next(program.idText);
      const lasting = first.get(program);
      if (lasting === undefined) continue;
      ids.set(lasting.merged, id);
      for (const edition of lasting.editions) ids.set(edition.program, id);
    }
  }
  return (program) => {
    const id = ids.get(program);
    if (id === undefined) throw new Error(`no id was made for the programme "${program.namePrinted}"`);
    return id;
  };
}
