import type { Finding } from '../../layout.ts';
import { printYen } from '../../text/yen.ts';
import { agree } from '../printed-amounts.ts';
import type { BudgetYear } from './budget-year.ts';
import { figure } from './join.ts';
import type { Edition } from './over-years.ts';
import type { Join, Program, Stage } from './program.ts';

/** A programme that goes on under another name. */
export function renamed({ program, year }: Edition, later: Program, { confidence, reason }: Join): Finding {
  const message = `${documentOf(later)}: "${later.namePrinted}" is FY${year.year}'s "${program.namePrinted}" (confidence ${confidence}: ${reason}).`;
  return { severity: 'note', code: 'programme-renamed', ...linesOf(later), message };
}

/** A pair that a person must decide. */
export function notContinued({ program, year }: Edition, later: Program, why: string): Finding {
  const message =
    `${documentOf(later)}: whether "${later.namePrinted}" is FY${year.year}'s "${program.namePrinted}" is not decided: ${why}. ` +
    'Decide it in budget-joins.yaml.';
  const missing = {
    file: 'budget-joins.yaml',
    entry: { decision: '', earlier: program.namePrinted, later: later.namePrinted, reason: '' },
  };
  return { severity: 'warning', code: 'continuation-undecided', ...linesOf(later), message, missing };
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
    const [printed, known] = [figure(later, now, of), figure(program, before, of)];
    if (printed === null || known === null || agree(printed, known)) return [];
    const message = `${documentOf(later)}: "${later.namePrinted}" prints ${printYen(printed.yen)} as ${now} of FY${of}, ${documentOf(program)} has ${printYen(known.yen)} as ${before}. Both are kept.`;
    return [{ severity: 'note', code: 'amounts-contradict', ...linesOf(later), message }];
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
  return { severity: 'note', code: 'programmes-over-years', message };
}

const evidenceOf = ({ sheet, component, places }: Program) =>
  sheet?.nameEvidence ?? component?.fact.evidence ?? places[0]?.line.evidence;

const documentOf = (program: Program): string => evidenceOf(program)?.document ?? 'budget';

function linesOf(program: Program): Pick<Finding, 'startLine' | 'endLine'> {
  const evidence = evidenceOf(program);
  return evidence === undefined ? {} : { startLine: evidence.startLine, endLine: evidence.endLine };
}
