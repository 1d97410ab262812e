import { appropriationText, type LineRow } from '../../../src/budget/money-rows.ts';
import { groupBy } from '../../../src/graph/group-by.ts';

/** Says on each line which parts that its whole has elsewhere, in whatever year, are printed as none (－) or zero in the line's own year and at its stage. */
export function withNothing(lines: readonly LineRow[]): LineRow[] {
  const partsOf = new Map(
    [...groupBy(lines, ({ countsAs }) => countsAs)].map(([whole, own]) => [
      whole,
      new Set(own.flatMap(({ elsewhere }) => elsewhere)),
    ]),
  );
  const printed = groupBy(lines, (line) => `${line.program} ${appropriationText(line)}`);
  const isNothing = (part: string, line: LineRow) =>
    printed
      .get(`${part} ${appropriationText(line)}`)
      ?.every(({ amount, reason }) => reason === 'NONE_PRINTED' || amount === 0) ?? false;
  return lines.map((line) => {
    const nothing = [...(partsOf.get(line.countsAs) ?? [])].filter((part) => isNothing(part, line));
    return nothing.length === 0 ? line : { ...line, nothing: nothing.sort() };
  });
}
