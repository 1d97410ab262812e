import type { SheetLine } from './sheet-line.ts';

/** The years and stages that the sheets of a number have told of, the latest sheet first: what a later one prints is what is known of it now. */
export class LatestLines {
  readonly #bySheet = new Map<number, Set<string>>();

  /** Takes the lines of a sheet; gives those of years and stages that no later sheet of its number told of. */
  take(sheet: number, lines: readonly SheetLine[]): SheetLine[] {
    const known = this.#bySheet.get(sheet) ?? new Set<string>();
    this.#bySheet.set(sheet, known);
    const own = lines.filter(({ fiscalYear, stage }) => !known.has(`${fiscalYear} ${stage}`));
    for (const { fiscalYear, stage } of lines) known.add(`${fiscalYear} ${stage}`);
    return own;
  }

  /** How many years and stages the sheets of this number told of. */
  count(sheet: number): number {
    return this.#bySheet.get(sheet)?.size ?? 0;
  }
}
