import type { BudgetRequestFacts, ComponentFact, SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import type { Amount, FactEvidence } from '../../facts/common.ts';
import { newProgram, type Program, type ProgramLine } from './program.ts';
import type { BudgetSections } from './sections.ts';

/** Every sheet as a programme, its parts and components behind it, in printed order. */
export function requestPrograms(facts: BudgetRequestFacts, sections: BudgetSections): Program[] {
  return facts.sheets.flatMap((sheet) => {
    const section = sections.ofSheet(sheet);
    const program = newProgram(sheet.name, 'PROGRAM');
    program.sheet = sheet;
    program.lines.push(...sheetLines(sheet, facts.document.fiscalYear, section));
    const line = lineMaker(sheet.fiscalYear ?? facts.document.fiscalYear, section);
    return [program, ...headParts(program, sheet, line), ...bodyParts(program, program, sheet.components, line, false)];
  });
}

type Make = (
  amount: Amount,
  evidence: FactEvidence,
  more?: Partial<ProgramLine> & { previous?: boolean },
) => ProgramLine[];

/** A line of the request's year, or with `previous` of the year before; none without a year. */
function lineMaker(fiscalYear: number | null, section: string | null): Make {
  return (amount, evidence, { previous = false, ...more } = {}) => {
    if (fiscalYear === null) return [];
    const line: ProgramLine = {
      fiscalYear: previous ? fiscalYear - 1 : fiscalYear,
      stage: previous ? 'INITIAL' : 'REQUEST',
      amount,
      document: 'request',
      evidence,
      section,
      repeat: null,
      partOfName: null,
      note: null,
      round: null,
      own: true,
      notAdditive: null,
      ...more,
    };
    return [line];
  };
}

function sheetLines(sheet: SheetFact, mainYear: number | null, section: string | null): ProgramLine[] {
  const make = lineMaker(sheet.fiscalYear ?? mainYear, section);
  const { request, previousInitial, requestOf, settledLater } = sheet;
  const note = settledLater?.text ?? null;
  const partOfName = request?.amount.partOf ? requestOf : null;
  const lines = [
    ...(request ? make(request.amount, request.evidence, { partOfName, note }) : []),
    ...(previousInitial ? make(previousInitial.amount, previousInitial.evidence, { previous: true }) : []),
  ];
  for (const { fiscalYear, round, amount, evidence } of sheet.supplementary) {
    const which = round === null ? null : `supplementary budget no. ${round}`;
    lines.push(...make(amount, evidence, { fiscalYear, stage: 'SUPPLEMENTARY', note: which, round }));
  }
  for (const { label, amount, evidence } of sheet.otherAmounts) {
    lines.push(...make(amount, evidence, { note: label, partOfName: amount.partOf ? label : null, own: false }));
  }
  return lines;
}

/** Several amounts in the head: the first is the programme's own and no part of it. */
function headParts(whole: Program, sheet: SheetFact, make: Make): Program[] {
  return sheet.parts.slice(1).map(({ position, name, request, previousInitial }) => {
    const part = partOf(whole, whole, name, request.evidence, position);
    part.lines.push(...make(request.amount, request.evidence));
    if (previousInitial) part.lines.push(...make(previousInitial.amount, previousInitial.evidence, { previous: true }));
    return part;
  });
}

/**
 * Components as programmes. A total (小計, 合計) is a line of what it totals, and what stands under it is another way of cutting the
 * same sum, so it is never added.
 */
function bodyParts(
  sheet: Program,
  whole: Program,
  facts: readonly ComponentFact[],
  make: Make,
  recut: boolean,
): Program[] {
  return facts.flatMap((fact) => {
    const { kind, name, request, previousInitial, others, components, evidence, position } = fact;
    const isTotal = kind === 'total';
    const part = isTotal ? whole : partOf(sheet, whole, name, evidence, position);
    const own = !isTotal && !recut;
    const note = isTotal ? name : null;
    part.lines.push(...make(request, evidence, { own, note }));
    if (previousInitial) part.lines.push(...make(previousInitial, evidence, { own, note, previous: true }));
    for (const { amount, evidence: place, label, previousYear = false } of others)
      part.lines.push(...make(amount, place, { own: false, note: label, previous: previousYear }));
    const below = bodyParts(sheet, part, components, make, recut || isTotal);
    return isTotal ? below : [part, ...below];
  });
}

function partOf(sheet: Program, whole: Program, name: string | null, evidence: FactEvidence, order: number): Program {
  const printed = name ?? whole.namePrinted;
  const part = newProgram(printed, 'COMPONENT', `${whole.idText}\n${printed}`);
  part.component = { fact: { name, evidence }, sheet };
  part.wholes.push({ program: whole, evidence, order, join: null });
  return part;
}
