import type { NodeRow } from '../../../src/graph/model.ts';

/** A programme with the lines of its sheets. */
interface WithLines {
  lines: readonly NodeRow[];
}

/**
 * What sheets spent → the line of another sheet within whose spending that is: the sheet's budgets are parts of larger sums (内数), and these are, to the
 * yen, the other's own budgets in every year of which both tell.
 */
export function spendingOfLargerSums(programs: readonly WithLines[]): Map<NodeRow, NodeRow> {
  const byBudget = new Map<string, WithLines[]>();
  for (const program of programs) {
    for (const each of yearsOf(program, 'INITIAL', false)) {
      const key = each.join(' ');
      byBudget.set(key, [...(byBudget.get(key) ?? []), program]);
    }
  }
  const found = new Map<NodeRow, NodeRow>();
  for (const program of programs) {
    const larger = [...yearsOf(program, 'INITIAL', true)];
    const holders = [...new Set(larger.flatMap((each) => byBudget.get(each.join(' ')) ?? []))].filter((other) => {
      const theirs = yearsOf(other, 'INITIAL', false);
      return other !== program && larger.every(([year, yen]) => (theirs.get(year) ?? yen) === yen);
    });
    if (holders.length === 0) continue;
    const spent = holders.flatMap(({ lines }) => lines).filter((line) => isSpent(line) && !isLarger(line));
    for (const own of program.lines.filter(isSpent)) {
      const { fiscalYear, amount } = own.properties;
      const within = spent.find(
        ({ properties: theirs }) => theirs['fiscalYear'] === fiscalYear && Number(amount) <= Number(theirs['amount']),
      );
      if (within !== undefined) found.set(own, within);
    }
  }
  return found;
}

const isSpent = ({ properties }: NodeRow): boolean => properties['stage'] === 'EXECUTED';
const isLarger = ({ properties }: NodeRow): boolean => properties['partOf'] === true;

/** Fiscal year → yen of a stage, of the programme's own lines or of the larger sums that they are parts of. */
function yearsOf({ lines }: WithLines, stage: string, ofLarger: boolean): Map<number, number> {
  return new Map(
    lines
      .filter((line) => line.properties['stage'] === stage && isLarger(line) === ofLarger)
      .map(({ properties }) => [Number(properties['fiscalYear']), Number(properties['amount'])]),
  );
}
