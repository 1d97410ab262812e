import { type NameStep, nameForms, STEP_CONFIDENCE } from '../../registry/name-forms.ts';
import { agree } from '../printed-amounts.ts';
import { divisionName } from './draft-coverage.ts';
import { formerNames, withoutFormerNames } from './former-names.ts';
import { figure, sheetForms } from './join.ts';
import type { Program } from './program.ts';

/** What this year's documents and those of an earlier year say to each other about last year's money. */
export type YearSign = 'given-printed' | 'asked-printed' | 'silent' | 'differs';
/** Whether the same unit runs it. */
export type UnitSign = 'same-division' | 'same-bureau' | 'another-bureau' | 'not-printed';

const YEAR_WEIGHT: Readonly<Record<YearSign, number>> = {
  'given-printed': 0.05, // last year's initial budget, as this year prints it, is what last year's draft gave
  'asked-printed': 0.05, // … or what was asked for
  silent: 0,
  differs: -0.1,
};
const UNIT_WEIGHT: Readonly<Record<UnitSign, number>> = {
  'same-division': 0,
  'not-printed': 0,
  'same-bureau': -0.05,
  'another-bureau': -0.2,
};

/** All forms of a programme's name in the documents of one year, its former names among them. */
export function yearForms(program: Program): Map<string, NameStep> {
  const forms = sheetForms(program);
  const add = (more: ReadonlyMap<string, NameStep>, atMost?: NameStep) => {
    for (const [form, step] of more) {
      const as = atMost !== undefined && STEP_CONFIDENCE[step] > STEP_CONFIDENCE[atMost] ? atMost : step;
      const known = forms.get(form);
      if (known === undefined || STEP_CONFIDENCE[known] < STEP_CONFIDENCE[as]) forms.set(form, as);
    }
  };
  for (const name of new Set([program.namePrinted, ...program.places.map(({ line }) => line.name)])) {
    add(nameForms(name));
    for (const former of formerNames(name)) add(nameForms(former), 'part');
    if (formerNames(name).length > 0) add(nameForms(withoutFormerNames(name)), 'plain');
  }
  return forms;
}

/** How sure a programme of `year` continues one of `before`, when their names meet at `step`. */
export function continuation(
  earlier: Program,
  later: Program,
  step: NameStep,
  year: number,
): { confidence: number; words: string } {
  const [money, unit] = [yearSign(earlier, later, year), unitSign(earlier, later)];
  const confidence = Math.min(0.99, STEP_CONFIDENCE[step] + YEAR_WEIGHT[money] + UNIT_WEIGHT[unit]);
  return {
    confidence: Math.round(confidence * 100) / 100,
    words: `name: ${step}; amounts: ${money}; unit: ${unit}`,
  };
}

/** This year's documents print last year's initial budget; last year's have the draft of it, or what was asked for. */
export function yearSign(earlier: Program, later: Program, year: number): YearSign {
  const before = figure(later, 'INITIAL', year - 1);
  const [given, asked] = [figure(earlier, 'DRAFT', year - 1), figure(earlier, 'REQUEST', year - 1)];
  if (before !== null && given !== null) return agree(before, given) ? 'given-printed' : 'differs';
  // A request may be cut: another amount says nothing.
  return before !== null && asked !== null && agree(before, asked) ? 'asked-printed' : 'silent';
}

function unitSign({ sheet: before }: Program, { sheet: now }: Program): UnitSign {
  const units = (sheet: Program['sheet']) => new Set(sheet?.divisions.map(divisionName) ?? []);
  const bureaus = (sheet: Program['sheet']) => new Set(sheet?.divisions.flatMap(({ bureau }) => bureau ?? []) ?? []);
  const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((each) => b.has(each));
  const [left, right] = [units(before), units(now)];
  if (left.size === 0 || right.size === 0) return 'not-printed';
  if (meets(left, right)) return 'same-division';
  const [from, to] = [bureaus(before), bureaus(now)];
  if (from.size === 0 || to.size === 0) return 'same-bureau';
  return meets(from, to) ? 'same-bureau' : 'another-bureau';
}
