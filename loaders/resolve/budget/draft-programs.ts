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
  const byName = new Map<string, Program>();
  const byPlace = new Map<DraftEntry, Program>();
  const places = facts.sections.flatMap((section) => placesOf(section, sectionIds.get(section) ?? '', null));
  for (const place of places) {
    const name = keyOf(place);
    const program = byName.get(name) ?? newProgram(place.line.name, 'COMPONENT');
    byName.set(name, program);
    byPlace.set(place, program);
    program.places.push(place);
    program.lines.push(...linesOf(place));
    if (place.parent === null) program.level = 'PROGRAM';
  }
  for (const [place, program] of byPlace) {
    for (const whole of wholesOf(place, byPlace, byName)) makePart(program, whole, place);
  }
  return [...byName.values()];
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

/** What a line is a part of: the line that it stands below, and the larger sum that it names (…の内数). */
function wholesOf(
  { line, parent }: DraftEntry,
  byPlace: ReadonlyMap<DraftEntry, Program>,
  byName: ReadonlyMap<string, Program>,
): Program[] {
  // Named without any figure, it is pointed at and not a part (a fund that also pays).
  if (line.parts.length === 0 && STAGES.every(([, of]) => of(line) === null)) return [];
  const above = parent === null ? undefined : byPlace.get(parent);
  const larger = line.partOf?.name;
  const named = larger === undefined || larger === null ? undefined : byName.get(nameKey(larger));
  return [above, named].filter((whole) => whole !== undefined);
}

/** Makes the programme of a line a part of another one, once. */
function makePart(program: Program, whole: Program, { line }: DraftEntry): void {
  if (whole === program || program.wholes.some((known) => known.program === whole)) return;
  program.wholes.push({ program: whole, evidence: line.evidence, order: line.position, join: null });
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
