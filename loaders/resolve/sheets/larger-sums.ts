import type { NodeRow } from '../../../src/graph/model.ts';

/** A programme with the lines of its sheets. */
interface WithLines {
  lines: readonly NodeRow[];
}

/**
 * The line of another sheet within whose spending the spending of a sheet is: the sheet's budgets are parts of larger sums (内数), and these are, to the
 * yen, the other's own budgets in every year of which both tell.
 */
export function spendingOfLargerSums(
  programs: readonly WithLines[],
): (program: WithLines, own: NodeRow) => NodeRow | undefined {
  const byBudget = new Map<string, WithLines[]>();
  for (const program of programs) {
    for (const each of yearsOf(program, 'INITIAL', false)) {
      const key = each.join(' ');
      byBudget.set(key, [...(byBudget.get(key) ?? []), program]);
    }
  }
  const holdersOf = (program: WithLines): WithLines[] => {
    const larger = yearsOf(program, 'INITIAL', true);
    const some = new Set([...larger].flatMap((each) => byBudget.get(each.join(' ')) ?? []));
    return [...some].filter((other) => {
      const theirs = yearsOf(other, 'INITIAL', false);
      return other !== program && [...larger].every(([year, yen]) => (theirs.get(year) ?? yen) === yen);
    });
  };
  return (program, { properties: { stage, fiscalYear, amount } }) => {
    if (stage !== 'EXECUTED') return undefined;
    const spent = holdersOf(program).flatMap(({ lines }) =>
      lines.filter(
        ({ properties: theirs }) =>
          theirs['stage'] === 'EXECUTED' && theirs['fiscalYear'] === fiscalYear && theirs['partOf'] !== true,
      ),
    );
    return spent.find(({ properties: theirs }) => Number(amount) <= Number(theirs['amount']));
  };
}

/** Fiscal year → yen of a stage, of the programme's own lines or of the larger sums that they are parts of. */
function yearsOf({ lines }: WithLines, stage: string, isLarger: boolean): Map<number, number> {
  return new Map(
    lines.flatMap(({ properties }): [number, number][] =>
      properties['stage'] === stage && (properties['partOf'] === true) === isLarger
        ? [[Number(properties['fiscalYear']), Number(properties['amount'])]]
        : [],
    ),
  );
}
