import { isOwnAmount } from '../../../src/budget/own-amount.ts';
import { decodePlace } from '../../../src/graph/evidence.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { NodeRow } from '../../../src/graph/model.ts';
import { listOf } from '../../../src/graph/property.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { PRIORITY } from './sheet-line.ts';

/** A programme with the lines of its sheets. */
interface WithLines {
  lines: readonly NodeRow[];
}

/**
 * What sheets spent, were given or ask for → the line of another sheet within which that is: the sheet's budgets are parts of larger sums (内数), and these
 * are, to the yen, the other's own budgets in every year of which both tell. What is given or asked for is within the other's only where the sheet says
 * of the same year and money that it is within a larger sum, and the other prints that sum: 1942 asks for 56百万円 by itself, within what 1936 asks for.
 * `wholes`: programmes that words call a part of another, whose spending holds theirs.
 */
export function amountsInLargerSums(
  programs: readonly WithLines[],
  wholes: ReadonlyMap<WithLines, WithLines> = new Map(),
): Map<NodeRow, NodeRow> {
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
    const theirs = holders.flatMap(({ lines }) => lines).filter(isOwn);
    for (const own of program.lines.filter(isOwn)) {
      const sums = program.lines.filter((line) => isSum(line) && isOfSameMoney(own)(line)).map(yenOf);
      const within = theirs
        .filter(isOfSameMoney(own))
        .find((line) => yenOf(own) <= yenOf(line) && (isSpent(line) || sums.includes(yenOf(line))));
      if (within !== undefined) found.set(own, within);
    }
  }
  for (const [program, whole] of wholes) {
    const theirs = whole.lines.filter((line) => isOwn(line) && isSpent(line));
    for (const own of program.lines.filter((line) => isOwn(line) && isSpent(line))) {
      const within = theirs.filter(isOfSameMoney(own)).find((line) => yenOf(own) <= yenOf(line));
      if (within !== undefined) found.set(own, within);
    }
  }
  return found;
}

/** Sums within which other sheets print more, together, than the sum itself: all are kept, and a person is told. */
export function partsAboveSums(inSums: ReadonlyMap<NodeRow, NodeRow>): Finding[] {
  const bySum = groupBy(inSums.keys(), (own) => inSums.get(own));
  return [...bySum].flatMap(([sum, parts]): Finding[] => {
    if (sum === undefined) return [];
    const together = parts.reduce((total, own) => total + yenOf(own), 0);
    if (together <= yenOf(sum)) return [];
    const { fiscalYear, stage } = sum.properties;
    const [place] = listOf(sum.properties['evidence']).map(decodePlace);
    const message = `The ${stage} of ${fiscalYear} is ${yenOf(sum)} yen, and ${parts.length} sheets whose money is within it print ${together} together, ${together - yenOf(sum)} more. All are kept; the parts are added, and nothing is left of the sum.`;
    return [finding('note', 'parts-above-larger-sum', place, message)];
  });
}

const yenOf = ({ properties }: NodeRow): number => Number(properties['amount']);
const isSpent = ({ properties }: NodeRow): boolean => properties['stage'] === 'EXECUTED';
const isLarger = ({ properties }: NodeRow): boolean => properties['partOf'] === true;
/** A larger sum that words tell; 要望額 is a part of the request and no sum. */
export const isSum = (line: NodeRow): boolean =>
  isLarger(line) && line.properties['note'] !== PRIORITY && line.properties['amount'] !== undefined;
/** An amount of the sheet's own that is known. */
export const isOwn = ({ properties }: NodeRow): boolean =>
  isOwnAmount(properties) && properties['amount'] !== undefined;
export const isOfSameMoney =
  ({ properties: { fiscalYear, stage } }: NodeRow) =>
  ({ properties }: NodeRow): boolean =>
    properties['fiscalYear'] === fiscalYear && properties['stage'] === stage;

/** Fiscal year → yen of a stage, of the programme's own lines or of the larger sums that they are parts of. */
function yearsOf({ lines }: WithLines, stage: string, ofLarger: boolean): Map<number, number> {
  return new Map(
    lines
      .filter((line) => line.properties['stage'] === stage && (ofLarger ? isSum(line) : isOwn(line)))
      .map(({ properties }) => [Number(properties['fiscalYear']), Number(properties['amount'])]),
  );
}
