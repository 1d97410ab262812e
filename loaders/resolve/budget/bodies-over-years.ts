import type { RelationshipRow } from '../../../src/graph/model.ts';
import { type BodiesContext, bodiesOf, inheritedAdministration } from './bodies.ts';
import { bodiesByYear } from './bodies-by-year.ts';
import { documentOf, type Edition, type LastingProgram } from './over-years.ts';
import type { Program } from './program.ts';

/** Resolves who runs and receives programmes and whom they name, each year's from the documents of that year. */
export class BodiesOverYears {
  readonly #context: Omit<BodiesContext, 'document'>;
  readonly #byMerged: ReadonlyMap<Program, LastingProgram>;
  /** What each year's documents say of a programme themselves, which its components are given. */
  readonly #printed = new Map<Program, RelationshipRow[]>();

  /** `programs`: all of them, each sheet before its components. */
  constructor(context: Omit<BodiesContext, 'document'>, programs: readonly LastingProgram[]) {
    this.#context = context;
    this.#byMerged = new Map(programs.map((lasting) => [lasting.merged, lasting]));
  }

  /** The relationships of a programme, which has the id `id`. Sheets are asked for before their components. */
  of({ editions }: LastingProgram, id: string): RelationshipRow[] {
    return bodiesByYear(editions.map((edition) => ({ year: edition.year.year, rows: this.#inYear(edition, id) })));
  }

  #inYear(edition: Edition, id: string): RelationshipRow[] {
    const { program } = edition;
    const context: BodiesContext = { ...this.#context, document: documentOf(edition) };
    const printed = bodiesOf(program, id, context);
    this.#printed.set(program, printed);
    return [...printed, ...inheritedAdministration(program, id, this.#ofSheetAround(edition), context)];
  }

  /** What is known of the sheet that a component stands in: in the same year, also where the sheet was made one with others. */
  #ofSheetAround({ program: { component }, year }: Edition): readonly RelationshipRow[] {
    if (component === null) return [];
    const editions = this.#byMerged.get(component.sheet)?.editions;
    const edition = editions?.find((each) => each.year === year) ?? editions?.[0];
    return this.#printed.get(edition?.program ?? component.sheet) ?? [];
  }
}
