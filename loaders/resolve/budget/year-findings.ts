import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { printYen } from '../../text/yen.ts';
import { agree, type Measured } from '../printed-amounts.ts';
import type { BudgetYear } from './budget-year.ts';
import { divisionName } from './draft-coverage.ts';
import { figure, printedFigure, sum } from './join.ts';
import type { Edition } from './over-years.ts';
import { evidenceOf, type Join, type Program, type Stage } from './program.ts';

/** A programme that goes on under another name. */
export function renamed({ program, year }: Edition, later: Program, { confidence, reason }: Join): Finding {
  const message = `${documentOf(later)}: "${later.namePrinted}" is FY${year.year}'s "${program.namePrinted}" (confidence ${confidence}: ${reason}).`;
  return finding('note', 'programme-renamed', evidenceOf(later), message);
}

/** A programme that other divisions run than the year before; one that prints none has not moved. */
export function moved({ program, year }: Edition, later: Program): Finding[] {
  const [before, now] = [program, later].map(({ sheet }) => [...new Set((sheet?.divisions ?? []).map(divisionName))]);
  if (!before?.length || !now?.length || before.some((name) => now.includes(name))) return [];
  const message = `${documentOf(later)}: "${later.namePrinted}" is run by ${now.join(', ')}; in FY${year.year} it was ${before.join(', ')}. The money of each year flows by the division of that year.`;
  return [finding('note', 'programme-moved', evidenceOf(later), message)];
}

/** One programme of the year before that several of this year go on from; the first of them is it, where a rule or a person could tell. */
export function split({ program, year }: Edition, parts: readonly Program[], isTold: boolean): Finding {
  const [first] = parts;
  const names = parts.map(({ namePrinted }) => `"${namePrinted}"`).join(', ');
  const which =
    isTold && first
      ? `"${first.namePrinted}" is that programme, the others are new`
      : 'none of them is that programme yet';
  const message = `${first ? documentOf(first) : 'budget'}: FY${year.year}'s "${program.namePrinted}" goes on as several: ${names}. ${sumWords(program, parts, year.year)}So far ${which}; decide otherwise in budget-joins.yaml.`;
  return finding('warning', 'programme-split', first && evidenceOf(first), message);
}

/** Several programmes of the years before that go on as one of this year. */
export function merged(parts: readonly Edition[], later: Program, isTold: boolean): Finding {
  const names = parts.map(({ program }) => `"${program.namePrinted}"`).join(', ');
  const which = isTold ? `It is the first of them, the others end` : 'It is none of them yet';
  const message = `${documentOf(later)}: "${later.namePrinted}" goes on from several programmes: ${names}. ${which}; decide otherwise in budget-joins.yaml.`;
  return finding('warning', 'programmes-merged', evidenceOf(later), message);
}

/** Whether what the parts print for the year is together what the whole had. */
function sumWords(whole: Program, parts: readonly Program[], year: number): string {
  const printed = parts.map((part) => figure(part, 'INITIAL', year));
  if (printed.some((each) => each === null)) return '';
  const together = printed.reduce<Measured | null>((total, each) => (total === null ? each : sum(total, each)), null);
  const had = figure(whole, 'DRAFT', year) ?? figure(whole, 'REQUEST', year);
  if (together === null || had === null) return '';
  const [left, right] = [printYen(together.yen), printYen(had.yen)];
  return agree(together, had)
    ? `Together they print ${left} for FY${year}, which is what it had. `
    : `Together they print ${left} for FY${year}, where it had ${right}. `;
}

/** A pair that a person must decide. */
export function notContinued({ program, year }: Edition, later: Program, why: string): Finding {
  const message =
    `${documentOf(later)}: whether "${later.namePrinted}" is FY${year.year}'s "${program.namePrinted}" is not decided: ${why}. ` +
    'Decide it in budget-joins.yaml.';
  const missing = {
    file: 'budget-joins.yaml',
    entry: { decision: '', earlier: program.namePrinted, later: later.namePrinted, reason: '', reasonJa: '' },
  };
  return finding('warning', 'continuation-undecided', evidenceOf(later), message, missing);
}

/** Amounts of one year and stage that an earlier and a later document print differently; the initial budget beside the draft of it. */
export function contradictions({ program }: Edition, later: Program, { year }: BudgetYear): Finding[] {
  const pairs: [Stage, Stage, number][] = [
    ['INITIAL', 'DRAFT', year - 1],
    ['SUPPLEMENTARY', 'SUPPLEMENTARY', year - 1],
    ['SUPPLEMENTARY', 'SUPPLEMENTARY', year - 2],
    ['INITIAL', 'INITIAL', year - 2],
  ];
  return pairs.flatMap(([now, before, of]): Finding[] => {
    const [told, had] = [printedFigure(later, now, of), printedFigure(program, before, of)];
    if (told === null || had === null || agree(told.of, had.of)) return [];
    const [{ line: printed }, { line: known }] = [told, had];
    const message = `${printed.evidence.document}: "${later.namePrinted}" prints ${printed.amount.text} as ${now} of FY${of}, ${known.evidence.document} has ${known.amount.text} as ${before} in line ${known.evidence.startLine}. Both are kept.`;
    return [finding('note', 'amounts-contradict', printed.evidence, message)];
  });
}

/** How many programmes go on, end and begin with a year. */
export function tally(
  year: BudgetYear,
  before: readonly unknown[],
  now: readonly Program[],
  found: ReadonlyMap<Program, unknown>,
): Finding {
  const joined = now.filter((program) => found.has(program)).length;
  const message = `FY${year.year}: ${joined} programmes go on from the years before, ${now.length - joined} are new, ${before.length - joined} are not there any more.`;
  return finding('note', 'programmes-over-years', null, message);
}

const documentOf = (program: Program): string => evidenceOf(program)?.document ?? 'budget';
