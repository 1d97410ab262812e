import type {
  BudgetRequestFacts,
  ComponentFact,
  OtherAmountFact,
  SheetFact,
} from '../../documents/mhlw-budget-request/facts.ts';
import type { Amount, FactEvidence } from '../../facts/common.ts';
import { type Beside, newProgram, type Program, type ProgramLine, UNDECIDED } from './program.ts';
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
      beside: null,
      ...UNDECIDED,
      elsewhere: [],
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
    const which = round === null ? null : `第${round}次補正予算`;
    lines.push(...make(amount, evidence, { fiscalYear, stage: 'SUPPLEMENTARY', note: which, round }));
  }
  for (const other of sheet.otherAmounts) {
    const { label, amount, evidence } = other;
    lines.push(
      ...make(amount, evidence, { note: label, partOfName: amount.partOf ? label : null, beside: besideOf(other) }),
    );
  }
  return lines;
}

/**
 * What a label says of the amount beside the programme's own: 公費 (state and prefectures together), 地方 (the prefectures' part), …計上
 * (a ministry or bureau that books a part of it: デジタル庁計上, 厚生労働省計上, 他局計上分), 国負担 (the state's share, once more).
 */
function besideOf({ label, publicMoney = false }: OtherAmountFact): Beside {
  if (publicMoney || /公費|^地方|地方負担/u.test(label)) return 'PUBLIC_MONEY';
  if (/計上/u.test(label)) return 'SHARE_BY_MINISTRY';
  if (/補助金|交付金|基金/u.test(label)) return 'LARGER_SUM';
  return /国負担|国費/u.test(label) ? 'SUBTOTAL' : 'OTHER_AMOUNT';
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
    const beside = isTotal || recut ? 'SUBTOTAL' : null;
    const note = isTotal ? name : null;
    part.lines.push(...make(request, evidence, { beside, note }));
    if (previousInitial) part.lines.push(...make(previousInitial, evidence, { beside, note, previous: true }));
    for (const other of others) {
      const { amount, label, previousYear = false } = other;
      part.lines.push(
        ...make(amount, other.evidence, { beside: besideOf(other), note: label, previous: previousYear }),
      );
    }
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
