import { groupBy } from '../../../src/graph/group-by.ts';
import { ownYen } from '../printed-amounts.ts';
import { isCutUp } from './cut-up.ts';
import { descendants } from './descendants.ts';
import type { Claim, NotAdditive, Program, ProgramLine } from './program.ts';
import { countResidues } from './residue.ts';

/**
 * Decides for every line whether it is added and how much of it, so that the sum of what is added for a fiscal year and stage counts no
 * yen twice. A programme with a sheet of its own is counted by itself in every stage, so that two stages are cut alike; a sum of which
 * parts are counted elsewhere is counted by its parts, and what is left of it by itself. What the documents leave open is left out.
 */
export function decideAdditive(programs: readonly Program[]): void {
  for (const program of programs) for (const line of program.lines) line.notAdditive = ownReason(line, program);
  const below = descendants(programs);
  const groups = groupBy(
    programs.flatMap((program) => program.lines.map((line) => ({ program, line }))),
    ({ line }) => `${line.fiscalYear} ${line.stage}`,
  );
  for (const [key, pairs] of groups) {
    const printed = printing(pairs, groups.get(nextDraft(key)) ?? []);
    countResidues(decideGroup(pairs, below, printed), pairs, programs, printed);
  }
  for (const line of programs.flatMap(({ lines }) => lines)) {
    if (line.notAdditive === null) line.counted = line.amount.yen;
  }
}

/**
 * What prints an amount for a year and stage. The draft prints last year's budget of a sum without that of its parts: there a part counts
 * as printed when the draft prints it for its own year.
 */
function printing(claims: readonly Claim[], next: readonly Claim[]): Set<Program> {
  const own = [...claims, ...next].filter(({ line }) => ownYen(line.amount) !== null);
  return new Set(own.map(({ program }) => program));
}

/** `2024 INITIAL` → `2025 DRAFT`; other stages have none. */
function nextDraft(key: string): string {
  const [year = '', stage] = key.split(' ');
  return stage === 'INITIAL' ? `${Number(year) + 1} DRAFT` : '';
}

/** What the line itself says; `null` when it could be added. */
function ownReason(line: ProgramLine, program: Program): NotAdditive | null {
  const { amount, repeat, beside } = line;
  if (amount.kind === 'none') return 'NONE_PRINTED';
  if (amount.yen === null) return 'UNKNOWN';
  if (beside === 'PUBLIC_MONEY') return beside;
  if (amount.partOf) return 'PART_OF_LARGER_SUM';
  if (repeat !== null) return 'REPEATED';
  if (beside !== null) return beside;
  // A sum with parts that are themselves parts of larger sums (内数) only gathers what other sheets ask for.
  return isOverview(sheetOfLine(program, line)) ? 'OVERVIEW' : null;
}

const isOverview = (sheet: Program['sheet']): boolean =>
  sheet?.components.some(({ request }) => request.partOf) ?? false;

/** The sheet of the year that a line is printed in. */
const sheetOfLine = (program: Program, line: ProgramLine): Program['sheet'] =>
  (program.editions.find(({ lines }) => lines.includes(line)) ?? program).sheet;

/** The sheet that a line of a component is printed in. */
function sheetAbove({ component }: Program, [line]: readonly ProgramLine[]): Program['sheet'] {
  if (component === null) return null;
  const { sheet } = component;
  const printed = sheet.editions.find((edition) => edition.sheet?.evidence.document === line?.evidence.document);
  return (printed ?? sheet).sheet;
}

/** Decides all lines of one year and stage; gives the sums that are counted by their parts. */
function decideGroup(
  claims: readonly Claim[],
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
  printed: ReadonlySet<Program>,
): Claim[] {
  const open = openLines(claims);
  const shared = new Map([...open.keys()].map((program) => [program, withValue(program, below, printed)]));
  const counted = new Map<Program, ReadonlySet<Program>>();
  // What is counted, with all its parts: only a programme that has one of them can be in conflict.
  const taken = new Set<Program>();
  const byParts: Claim[] = [];
  for (const program of inTurn(open, below)) {
    const lines = open.get(program) ?? [];
    const own = shared.get(program) ?? new Set();
    const parts = [program, ...(below.get(program) ?? [])];
    const touches = parts.some((part) => taken.has(part));
    const isGathered = isOverview(sheetAbove(program, lines));
    const reason = (touches ? conflict(program, own, counted, below) : null) ?? (isGathered ? 'OVERVIEW' : null);
    for (const line of lines) line.notAdditive = reason;
    if (reason === 'COUNTED_BY_PARTS') byParts.push(...lines.map((line) => ({ program, line })));
    if (reason !== null) continue;
    counted.set(program, own);
    for (const part of parts) taken.add(part);
  }
  return byParts;
}

/** The lines of each programme that nothing has decided yet and that may be added. */
function openLines(claims: readonly Claim[]): Map<Program, ProgramLine[]> {
  const undecided = claims.filter(({ line }) => line.notAdditive === null);
  const byProgram = [...groupBy(undecided, ({ program }) => program)];
  return new Map(
    byProgram.map(([program, own]) => [
      program,
      onePerProgram(
        own.map(({ line }) => line),
        program,
      ),
    ]),
  );
}

/** Programmes in the order in which they are counted: by what prints them, then the outermost first, then as they are given. */
function inTurn(
  open: ReadonlyMap<Program, readonly ProgramLine[]>,
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
): Program[] {
  const depths = new Map<Program, number>();
  for (const whole of open.keys()) {
    for (const part of below.get(whole) ?? []) depths.set(part, (depths.get(part) ?? 0) + 1);
  }
  const rank = (program: Program, [line]: readonly ProgramLine[]) => {
    if (program.sheet !== null) return 0;
    if (program.component !== null) return 1;
    return line !== undefined && isCutUp(program, line) ? 3 : 2;
  };
  return [...open]
    .map(([program, lines], at) => ({ program, rank: rank(program, lines), depth: depths.get(program) ?? 0, at }))
    .sort((a, b) => a.rank - b.rank || a.depth - b.depth || a.at - b.at)
    .map(({ program }) => program);
}

/**
 * Of several figures of one programme, those that may be added: the rounds of a supplementary budget, else the first year's that prints
 * one, there the request's, else the largest. The others say why they are not.
 */
function onePerProgram(lines: ProgramLine[], program: Program): ProgramLine[] {
  // Editions stand the latest first; one edition has them all.
  const age = (line: ProgramLine) => program.editions.findIndex((edition) => edition.lines.includes(line));
  const [best] = [...lines].sort(
    (a, b) =>
      age(b) - age(a) ||
      Number(b.document === 'request') - Number(a.document === 'request') ||
      (b.amount.yen ?? 0) - (a.amount.yen ?? 0),
  );
  const added = lines.filter((line) => line === best || isOtherRound(line, best));
  for (const line of lines) {
    if (added.includes(line)) continue;
    const isSameDocument = line.evidence.document === best?.evidence.document;
    line.notAdditive = isSameDocument ? 'SHARED_AMOUNT' : 'SAME_AMOUNT_IN_OTHER_DOCUMENT';
  }
  return added;
}

/** The first and the second supplementary budget of one year are two sums. */
function isOtherRound(line: ProgramLine, best: ProgramLine | undefined): boolean {
  return line.stage === 'SUPPLEMENTARY' && line.round !== null && best?.round != null && line.round !== best.round;
}

function conflict(
  program: Program,
  own: ReadonlySet<Program>,
  counted: ReadonlyMap<Program, ReadonlySet<Program>>,
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
): NotAdditive | null {
  for (const other of counted.keys()) if (below.get(other)?.has(program)) return 'COMPONENT_OF_COUNTED';
  for (const [other, others] of counted) {
    if (below.get(program)?.has(other)) return 'COUNTED_BY_PARTS';
    for (const part of own) if (others.has(part)) return 'COUNTED_BY_PARTS';
  }
  return null;
}

/** The programme and all below it that print an amount for this year and stage. */
function withValue(
  program: Program,
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
  printed: ReadonlySet<Program>,
): Set<Program> {
  return new Set([program, ...(below.get(program) ?? [])].filter((each) => printed.has(each)));
}
