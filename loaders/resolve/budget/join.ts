import type { BudgetJoinEntry } from '../../registry/budget-schema.ts';
import { type NameStep, nameForms, STEP_CONFIDENCE } from '../../registry/name-forms.ts';
import { agree, type Measured, measured } from '../printed-amounts.ts';
import type { DraftCoverage } from './draft-coverage.ts';
import type { Join, Program, ProgramLine, Stage } from './program.ts';

/** At this confidence a sheet and a line of the draft are one programme; below it a person decides. */
export const JOIN_AT = 0.8;

/** What the figures of both sides say to each other. */
export type AmountSign = 'request-given' | 'last-year-equal' | 'none-last-year' | 'silent' | 'last-year-differs';

const SIGN_WEIGHT: Readonly<Record<AmountSign, number>> = {
  'request-given': 0.05, // the draft, the supplementary budget or both together give what was asked for
  'last-year-equal': 0.05,
  'none-last-year': 0.02,
  silent: -0.05,
  'last-year-differs': -0.3,
};

/** The forms of a sheet's name; those of a programme of the draft are `nameForms` of its name. */
export function sheetForms({ namePrinted, sheet }: Program): Map<string, NameStep> {
  const headings = [sheet?.section?.text, sheet?.subsection?.text].filter((text) => text !== undefined);
  const parts = sheet?.parts.slice(0, 1).flatMap(({ name }) => name ?? []) ?? [];
  return nameForms(namePrinted, { parts, headings });
}

/** How sure a sheet and a programme of the draft are one, when their names meet at `step` and the sheet's bureau is not another. */
export function confidenceOf(
  sheet: Program,
  draft: Program,
  step: NameStep,
  coverage: Exclude<DraftCoverage, 'OUTSIDE'>,
  year: number,
): { sign: AmountSign; confidence: number } {
  const sign = amountSign(sheet, draft, year);
  // Where no division is printed, only the same name and figures that agree speak for it.
  const unsure = coverage === 'UNKNOWN' ? 0.1 : 0;
  const confidence = Math.min(0.99, STEP_CONFIDENCE[step] + SIGN_WEIGHT[sign]) - unsure;
  return { sign, confidence: Math.round(confidence * 100) / 100 };
}

function amountSign(sheet: Program, draft: Program, year: number): AmountSign {
  const request = figure(sheet, 'REQUEST', year);
  const [given, added] = [figure(draft, 'DRAFT', year), figure(draft, 'SUPPLEMENTARY', year - 1)];
  const ways = [given, added, sum(given, added)];
  if (request && ways.some((way) => way !== null && agree(request, way))) return 'request-given';
  const [before, printed] = [figure(sheet, 'INITIAL', year - 1), figure(draft, 'INITIAL', year - 1)];
  if (before && [printed, given].some((other) => other !== null && agree(before, other))) return 'last-year-equal';
  if (before && printed && printed.yen > 0) return 'last-year-differs';
  if (!before && (printed?.yen ?? 0) === 0) return 'none-last-year';
  return 'silent';
}

/** What a programme prints of its own for a stage and fiscal year; `null` when no amount stands for itself. */
export function figure(program: Program, stage: Stage, fiscalYear: number): Measured | null {
  return printedFigure(program, stage, fiscalYear)?.of ?? null;
}

/** The same with the line that it is printed in. */
export function printedFigure(
  { lines }: Program,
  stage: Stage,
  fiscalYear: number,
): { of: Measured; line: ProgramLine } | null {
  const own = lines
    .filter((line) => line.beside === null && line.stage === stage && line.fiscalYear === fiscalYear)
    .flatMap((line) => {
      const of = measured([line.amount]);
      return of === null ? [] : [{ of, line }];
    });
  // Several figures for one stage overlap (医療技術実用化総合促進事業 stands in two sections): the largest is the whole.
  return own.sort((a, b) => b.of.yen - a.of.yen)[0] ?? null;
}

/** The figures of both sides that are compared, as printed, with their lines: what a person looks at who decides. */
export function tellFigures(sheet: Program, draft: Program, year: number): string {
  const told = (program: Program, wanted: readonly (readonly [Stage, number])[]) =>
    wanted
      .flatMap(([stage, fiscalYear]) => {
        const line = printedFigure(program, stage, fiscalYear)?.line;
        return line ? [`${stage} ${fiscalYear} ${line.amount.text} (line ${line.evidence.startLine})`] : [];
      })
      .join(', ') || 'no figure of its own';
  const initial = ['INITIAL', year - 1] as const;
  const asked = told(sheet, [['REQUEST', year], initial]);
  const given = told(draft, [['DRAFT', year], ['SUPPLEMENTARY', year - 1], initial]);
  return `the sheet prints ${asked}; the draft ${given}`;
}

export function sum(a: Measured | null, b: Measured | null): Measured | null {
  if (a === null || b === null) return null;
  return { yen: a.yen + b.yen, precision: Math.max(a.precision, b.precision) };
}

/** A decided join, as sure as its reason. */
export const decided = (entry: Extract<BudgetJoinEntry, { reasonJa: string }>): Join => ({
  basis: 'CURATED',
  rule: 'registry',
  confidence: 1,
  reason: entry.reason,
  reasonJa: entry.reasonJa,
});
