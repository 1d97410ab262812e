import type { NodeRow, PropertyValue } from '../../../src/graph/model.ts';
import { listOf } from '../../../src/graph/property.ts';
import { precision } from '../printed-amounts.ts';
import { reached } from '../reached.ts';
import { type KnownProgram, lineYen } from './known-programs.ts';
import { amountsInLargerSums } from './larger-sums.ts';

/** A programme with the lines that review sheets give it. */
export interface SheetProgram {
  id: string;
  /** What other documents say of it; `null` for a programme that only the sheets have. */
  known: KnownProgram | null;
  lines: NodeRow[];
  /** Programmes that it is a part of, printed or decided, and such as are parts of it by decision. */
  wholes: KnownProgram[];
  parts: KnownProgram[];
}

/**
 * Decides which of several lines for one yen is added, over all documents: the sheet's exact one, and the rounded one beside it is
 * not (`SAME_AMOUNT_IN_OTHER_DOCUMENT`), also where the two differ. A whole that holds the programme keeps what is left of it; where the
 * other document counts the money under another heading, the sheet's line is not added. `inSums`: amounts of sheets that are within those of others.
 * Changes the lines that it is given.
 */
export function countOnce(
  programs: readonly SheetProgram[],
  line: (node: NodeRow) => NodeRow,
  inSums: ReadonlyMap<NodeRow, NodeRow> = amountsInLargerSums(programs),
): void {
  // Two sheets never hold each other's money: only what another document counts can be the whole, or a part, of a sheet's.
  const linesOf = (known: KnownProgram): NodeRow[] => known.lines.map(line);
  const open: { program: SheetProgram; own: NodeRow; isTaken: boolean }[] = [];
  for (const program of programs) {
    for (const own of program.lines) {
      const beside = own.properties['notAdditiveReason'];
      if (own.properties['partOf'] === true || beside !== undefined) {
        leaveOut(own, String(beside ?? 'PART_OF_LARGER_SUM'));
        continue;
      }
      const isTaken = takeOver(own, (program.known?.lines ?? []).map(line).filter(sameMoney(own)));
      open.push({ program, own, isTaken });
    }
  }
  for (const { program, own, isTaken } of open) {
    if (!isTaken) add(own, Number(own.properties['amount']));
    if (own.properties['amount'] === 0 || counted(own) === null) continue;
    // What a line takes the place of was set against its wholes already.
    if (!isTaken) lookAbove(program, own, linesOf);
    if (program.parts.length > 0) keepRest(program, own, linesOf);
  }
  // What is within a line that is itself within another is in both: each takes what the line had, whichever comes first.
  const had = new Map(open.map(({ own }) => [own, counted(own)]));
  for (const { program, own } of open) {
    const larger = inSums.get(own);
    const yen = had.get(own) ?? null;
    if (larger !== undefined && yen !== null) takeFrom(larger, program, own, yen);
  }
}

/**
 * What a sheet spent, or asks for, within an amount of another is taken from that, down to nothing: the sheets of the parts may print more together. Of one
 * that is added elsewhere, it is not added.
 */
function takeFrom(larger: NodeRow, program: SheetProgram, own: NodeRow, yen: number): void {
  const left = counted(larger);
  if (left === null && larger.properties['notAdditiveReason'] !== 'COUNTED_BY_PARTS')
    leaveOut(own, 'COMPONENT_OF_COUNTED');
  else reduce(larger, Math.min(left ?? 0, yen), [program.id], slack(larger));
}

const sameMoney =
  (own: NodeRow) =>
  ({ properties }: NodeRow): boolean =>
    properties['fiscalYear'] === own.properties['fiscalYear'] && properties['stage'] === own.properties['stage'];

const counted = ({ properties }: NodeRow): number | null =>
  typeof properties['counted'] === 'number' ? properties['counted'] : null;

/** The sheet's line in the place of what the other document counts, or counts elsewhere. `false` when that document says neither. */
function takeOver(own: NodeRow, others: readonly NodeRow[]): boolean {
  const added = others.filter((other) => counted(other) !== null);
  if (added.length > 0) {
    const elsewhere = added.flatMap(elsewhereOf);
    const inParts = added.reduce((sum, other) => sum + (lineYen(other) ?? 0) - (counted(other) ?? 0), 0);
    add(own, Number(own.properties['amount']));
    if (elsewhere.length > 0) reduce(own, inParts, elsewhere, 0);
    for (const other of added) leaveOut(other, 'SAME_AMOUNT_IN_OTHER_DOCUMENT');
    return true;
  }
  const told = addedElsewhere(others);
  if (told === undefined || own.properties['amount'] === 0) return false;
  const { notAdditiveReason, elsewhere } = told.properties;
  leaveOut(own, String(notAdditiveReason));
  if (elsewhere !== undefined) own.properties['elsewhere'] = elsewhere;
  return true;
}

/** What is a part of a sum that is added takes its share of it; of one that is counted elsewhere, it is not added. */
function lookAbove(program: SheetProgram, own: NodeRow, linesOf: (known: KnownProgram) => NodeRow[]): void {
  const seen = new Set<KnownProgram>();
  const queue = [...program.wholes];
  for (let whole = queue.shift(); whole !== undefined; whole = queue.shift()) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    const lines = linesOf(whole).filter((each) => each !== own && sameMoney(own)(each));
    const sum = lines.find((each) => counted(each) !== null);
    if (sum !== undefined) {
      // What the sum has lost to a part that both hold is not taken from it again.
      const lost = new Set([
        ...elsewhereOf(sum),
        ...[...reached(whole.parts, ({ parts }) => parts)].map(({ node }) => node.id),
      ]);
      const gone = partsOf(program, own, linesOf).filter(({ id }) => lost.has(id));
      const rest = Number(own.properties['amount']) - sumOf(gone.map((part) => part.line));
      reduce(sum, Math.max(0, rest), [program.id], slack(sum));
    } else if (addedElsewhere(lines) !== undefined) leaveOut(own, 'COMPONENT_OF_COUNTED');
    else queue.push(...whole.wholes);
  }
}

/**
 * Of the lines of a sum that is not added itself, the one that says that its money is added all the same. Of a sum that is in a larger
 * one, shares an unknown part with another, or stands elsewhere only in part, some is added nowhere; nor is what repeats such a sum.
 */
function addedElsewhere(lines: readonly NodeRow[]): NodeRow | undefined {
  const withReason = (...reasons: string[]) =>
    lines.filter(({ properties }) => reasons.some((reason) => reason === properties['notAdditiveReason']));
  const [inOthers] = withReason('COUNTED_BY_PARTS', 'COMPONENT_OF_COUNTED');
  if (inOthers !== undefined) return inOthers;
  if (withReason('SHARED_AMOUNT').length > 0) return undefined;
  return withReason('REPEATED').find(({ properties }) => properties['partlyRepeated'] !== true);
}

/** A sheet that holds programmes which are counted on their own keeps what they leave of its sum. */
function keepRest(program: SheetProgram, own: NodeRow, linesOf: (known: KnownProgram) => NodeRow[]): void {
  const parts = partsOf(program, own, linesOf);
  if (parts.length === 0) return;
  const inside = parts.map((part) => part.line);
  const ids = parts.map(({ id }) => id);
  reduce(
    own,
    sumOf(inside),
    ids,
    inside.reduce((total, each) => total + slack(each), 0),
  );
}

/** Lines that are counted of the year and stage, of the programmes that a sheet holds and of their parts. */
function partsOf(
  program: SheetProgram,
  own: NodeRow,
  linesOf: (known: KnownProgram) => NodeRow[],
): { id: string; line: NodeRow }[] {
  return [...reached(program.parts, ({ parts }) => parts)].flatMap((part) =>
    linesOf(part)
      .filter((each) => sameMoney(own)(each) && counted(each) !== null)
      .map((each) => ({ id: part.node.id, line: each })),
  );
}

const sumOf = (lines: readonly NodeRow[]): number => lines.reduce((total, each) => total + (counted(each) ?? 0), 0);

const elsewhereOf = ({ properties }: NodeRow): string[] => listOf(properties['elsewhere']);

/** Yen by which a printed figure may be rounded. */
const slack = ({ properties: { text, unit } }: NodeRow): number =>
  unit === '円' ? 0 : precision({ text: String(text), unit: typeof unit === 'string' ? unit : null });

function add({ properties }: NodeRow, yen: number): void {
  properties['additive'] = true;
  properties['counted'] = yen;
  delete properties['notAdditiveReason'];
}

function leaveOut({ properties }: NodeRow, reason: string): void {
  properties['additive'] = false;
  properties['notAdditiveReason'] = reason;
  delete properties['counted'];
  delete properties['elsewhere'];
}

/** Less what its parts have; nothing is left when that is no more than rounding. */
function reduce(node: NodeRow, yen: number, parts: readonly string[], rounding: number): void {
  const { properties } = node;
  const rest = (counted(node) ?? 0) - yen;
  const elsewhere: PropertyValue = [...new Set([...elsewhereOf(node), ...parts])].sort();
  leaveOut(node, 'COUNTED_BY_PARTS');
  properties['elsewhere'] = elsewhere;
  if (rest > rounding) properties['counted'] = rest;
}
