import { appropriationText, type LineRow } from '../../../src/budget/money-rows.ts';
import { groupBy } from '../../../src/graph/group-by.ts';

/** Says on each line which parts that its whole has elsewhere, in whatever year, are printed as none (－) or zero in the line's own year and at its stage. */
export function withNothing(lines: readonly LineRow[]): LineRow[] {
  const partsOf = new Map<string, Set<string>>();
  for (const { countsAs, elsewhere } of lines) {
    if (elsewhere.length > 0) partsOf.set(countsAs, new Set([...(partsOf.get(countsAs) ?? []), ...elsewhere]));
  }
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
