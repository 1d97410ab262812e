import type {
  DraftFigure,
  DraftLine,
  DraftSection,
  HospitalBudgetDraftFacts,
} from '../../documents/hospital-budget-draft/facts.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { type DraftEntry, newProgram, type Program, type ProgramLine, type Stage, UNDECIDED } from './program.ts';

/** The draft's lines as programmes: one a name, wherever its figures stand (draft, supplementary budget, repeats). */
export function draftPrograms(
  facts: HospitalBudgetDraftFacts,
  sectionIds: ReadonlyMap<DraftSection, string>,
): Program[] {
  const programs = new Map<string, Program>();
  const byPlace = new Map<DraftEntry, Program>();
  const places = facts.sections.flatMap((section) => placesOf(section, sectionIds.get(section) ?? '', null));
  for (const place of places) {
    const key = keyOf(place);
    let program = programs.get(key);
    if (program === undefined) {
      program = newProgram(place.line.name, 'COMPONENT');
      programs.set(key, program);
    }
    if (place.parent === null) program.level = 'PROGRAM';
    program.places.push(place);
    program.lines.push(...linesOf(place));
    byPlace.set(place, program);
  }
  for (const place of places) hangBelow(place, byPlace, programs);
  return [...programs.values()];
}

function placesOf(
  { lines, ...section }: Omit<DraftSection, 'lines'> & { lines: DraftLine[] },
  sectionId: string,
  parent: DraftEntry | null,
): DraftEntry[] {
  return lines.flatMap((line) => {
    const place: DraftEntry = { line, section: { ...section, lines }, sectionId, parent };
    return [place, ...placesOf({ ...section, lines: line.parts }, sectionId, place)];
  });
}

/** A part with the name of its whole is another programme, unless it prints no other figure than the whole. */
function keyOf({ line, parent }: DraftEntry): string {
  const key = nameKey(line.name);
  if (parent === null || nameKey(parent.line.name) !== key) return key;
  const same = STAGES.every(([, of]) => {
    const [own, whole] = [of(line), of(parent.line)];
    return own === null || own.amount.yen === (whole?.amount.yen ?? null);
  });
  return same ? key : `${key}\npart`;
}

/** A line below another is a part of it; so is one that says of which larger sum it is a part (…の内数). */
function hangBelow(place: DraftEntry, byPlace: ReadonlyMap<DraftEntry, Program>, programs: Map<string, Program>) {
  const program = byPlace.get(place);
  const { line, parent } = place;
  // Named without any figure, it is pointed at and not a part (a fund that also pays).
  if (line.parts.length === 0 && STAGES.every(([, of]) => of(line) === null)) return;
  const named = line.partOf?.name == null ? undefined : programs.get(nameKey(line.partOf.name));
  for (const whole of [parent === null ? undefined : byPlace.get(parent), named]) {
    if (program === undefined || whole === undefined || whole === program) continue;
    if (program.wholes.some((known) => known.program === whole)) continue;
    program.wholes.push({ program: whole, evidence: line.evidence, order: line.position, join: null });
  }
}

/** Where a line prints its figure for each stage. */
export const STAGES: readonly (readonly [Stage, (line: DraftLine) => DraftFigure | null])[] = [
  ['DRAFT', ({ draft }) => draft],
  ['INITIAL', ({ initial }) => initial],
  ['SUPPLEMENTARY', ({ supplementary }) => supplementary],
];

function linesOf({ line, sectionId }: DraftEntry): ProgramLine[] {
  const make = (figure: DraftFigure, stage: Stage, more: Partial<ProgramLine> = {}): ProgramLine => ({
    fiscalYear: figure.fiscalYear,
    stage,
    amount: figure.amount,
    document: 'draft',
    evidence: figure.evidence,
    section: sectionId,
    repeat: line.repeat?.extent ?? null,
    partOfName: figure.amount.partOf ? (line.partOf?.name ?? null) : null,
    note: line.account === null ? null : line.account.name,
    round: null,
    beside: null,
    ...UNDECIDED,
    elsewhere: [],
    ...more,
  });
  const own = STAGES.flatMap(([stage, of]) => {
    const figure = of(line);
    return figure === null ? [] : [make(figure, stage)];
  });
  const beside: ProgramLine[] = [];
  // 公費 public money with the prefectures' part; 地方 the prefectures' part alone
  if (line.publicMoney) beside.push(make(line.publicMoney, 'DRAFT', { beside: 'PUBLIC_MONEY', note: '公費' }));
  if (line.localShare) beside.push(make(line.localShare, 'DRAFT', { beside: 'PUBLIC_MONEY', note: '地方' }));
  for (const { name, figure, menu } of line.grants) {
    const note = [name, ...menu.map((entry) => entry.name)].join('、');
    beside.push(make(figure, 'DRAFT', { beside: 'LARGER_SUM', note, partOfName: name, evidence: figure.evidence }));
  }
  return [...own, ...beside];
}
