import type {
  DraftFigure,
  DraftSection,
  HospitalBudgetDraftFacts,
  PrintedTotal,
} from '../../documents/hospital-budget-draft/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import { ownYen } from '../printed-amounts.ts';
import { descendants } from './descendants.ts';
import { STAGES } from './draft-programs.ts';
import type { DraftEntry, NotAdditive, Program, ProgramLine, Stage } from './program.ts';

/** A total that a document prints, beside what is counted under it; amounts in yen. `printed` = `counted` + all differences + `unexplained`. */
export interface DocumentTotal {
  name: string;
  /** The section that it is printed for; `null` for the whole document. */
  section: DraftSection | null;
  stage: Stage;
  fiscalYear: number;
  text: string;
  printed: number;
  counted: number;
  /** The lines that are counted, as the documents of the ministry print them. */
  countedLines: ProgramLine[];
  differences: TotalDifference[];
  unexplained: number;
  evidence: FactEvidence;
  /** What the document says of it besides: うち、東日本大震災復興特別会計 (of which a special account holds so much). */
  ofWhich: { name: string; figure: DraftFigure }[];
}

/** What is printed under the total and not counted there, of one programme, and why. */
export interface TotalDifference {
  reason: NotAdditive;
  amount: number;
  program: Program;
  /** Of a larger sum, its name. */
  name: string | null;
  evidence: FactEvidence;
}

/** All totals of a draft budget: of the whole bureau (予算案 A, 補正 B, last year's C), and of each section that prints one. */
export function documentTotals(draft: HospitalBudgetDraftFacts, programs: readonly Program[]): DocumentTotal[] {
  const below = descendants(programs);
  const places = programs.flatMap((program) =>
    program.places
      .filter(({ line }) => line.evidence.document === draft.document.id)
      .map((place) => ({ place, program })),
  );
  const totals = [...bureauTotals(draft), ...draft.sections.flatMap((section) => sectionTotals(section))];
  return totals.map((total) => {
    const isInside = (path: readonly string[]) => total.section?.path.every((title, at) => path[at] === title) ?? true;
    const inside = places.filter(({ place }) => isInside(place.section.path));
    return { ...total, ...explain(total, inside, below) };
  });
}

type Explained = 'counted' | 'countedLines' | 'differences' | 'unexplained';
type Printed = Omit<DocumentTotal, Explained>;

function bureauTotals({ printedTotals }: HospitalBudgetDraftFacts): Printed[] {
  const totals: Printed[] = [];
  for (const row of printedTotals.filter(({ source }) => source === 'BUREAU_TOTALS')) {
    for (const [stage, figure] of stagesOf(row)) {
      const name = row.name ?? '';
      const above = totals.find((total) => total.stage === stage && total.fiscalYear === figure.fiscalYear);
      if (row.within) above?.ofWhich.push({ name, figure });
      else if (above === undefined) totals.push(...printed(name, null, stage, figure));
    }
  }
  return totals;
}

function stagesOf({ draft, initial, supplementary }: PrintedTotal): [Stage, DraftFigure][] {
  const all: [Stage, DraftFigure | null][] = [
    ['DRAFT', draft],
    ['INITIAL', initial],
    ['SUPPLEMENTARY', supplementary],
  ];
  return all.flatMap(([stage, figure]) => (figure === null ? [] : [[stage, figure] as [Stage, DraftFigure]]));
}

function sectionTotals(section: DraftSection): Printed[] {
  const { title, draft, change, supplementary } = section;
  const totals = [
    ...(draft === null ? [] : printed(title, section, 'DRAFT', draft)),
    ...(supplementary === null ? [] : printed(title, section, 'SUPPLEMENTARY', supplementary)),
  ];
  const [now, difference] = [ownYen(draft?.amount), ownYen(change?.amount)];
  if (draft === null || change === null || now === null || difference === null) return totals;
  // 対前年, the difference to last year, gives last year's initial budget.
  const amount = { ...draft.amount, text: `${draft.amount.text} − ${change.amount.text}`, yen: now - difference };
  const initial = { fiscalYear: draft.fiscalYear - 1, amount, evidence: change.evidence };
  return [...totals, ...printed(title, section, 'INITIAL', initial)];
}

function printed(name: string, section: DraftSection | null, stage: Stage, figure: DraftFigure): Printed[] {
  const yen = ownYen(figure.amount);
  if (yen === null) return [];
  const { fiscalYear, evidence, amount } = figure;
  return [{ name, section, stage, fiscalYear, text: amount.text, printed: yen, evidence, ofWhich: [] }];
}

interface Placed {
  place: DraftEntry;
  program: Program;
}

/**
 * Each line that stands by itself under the total, beside what is counted of it there. What is printed but counted under another total, or
 * only as a larger sum, are differences; what the document does not list, or rounds, remains unexplained. A section adds up all that
 * stands under it, repeats too; the total of the whole has each yen once.
 */
function explain(
  total: Printed,
  inside: readonly Placed[],
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
): Pick<DocumentTotal, Explained> {
  const isAsked = (line: ProgramLine) => line.stage === total.stage && line.fiscalYear === total.fiscalYear;
  const here = new Set(inside.map(({ place }) => place));
  const isHere = (program: Program, line: ProgramLine) => isUnder(here, program, line);
  const countedHere = new Map<Program, number>();
  const countedLines: ProgramLine[] = [];
  for (const program of new Set(inside.flatMap((placed) => [placed.program, ...(below.get(placed.program) ?? [])]))) {
    const lines = program.lines.filter((line) => isAsked(line) && line.counted !== null && isHere(program, line));
    countedLines.push(...lines);
    if (lines.length > 0) countedHere.set(program, sum(lines.map((line) => line.counted ?? 0)));
  }
  const isInCounted = (program: Program) => [...countedHere.keys()].some((other) => below.get(other)?.has(program));
  const differences: TotalDifference[] = [];
  const used = new Set<Program>();
  const told = new Set<Program>();
  for (const { program, line } of standing(inside, here, total)) {
    if (total.section === null && told.has(program)) continue;
    told.add(program);
    const under = [program, ...(below.get(program) ?? [])].filter((each) => countedHere.has(each) && !used.has(each));
    if (total.section !== null) for (const each of under) used.add(each);
    // Parts that another sum under the same total holds.
    const held =
      total.section === null ? line.elsewhere.filter((each) => !countedHere.has(each) && isInCounted(each)) : [];
    const found =
      sum(under.map((each) => countedHere.get(each) ?? 0)) + sum(held.map((each) => figureOf(each, isAsked)));
    const amount = under.length === 0 && isInCounted(program) ? 0 : (line.amount.yen ?? 0) - found;
    const reason = line.notAdditive ?? 'COUNTED_BY_PARTS';
    if (amount !== 0) differences.push({ reason, amount, program, name: null, evidence: line.evidence });
  }
  differences.push(...largerSums(inside, isAsked, isHere));
  const counted = sum([...countedHere.values()]);
  return {
    counted,
    countedLines,
    differences,
    unexplained: total.printed - counted - sum(differences.map(({ amount }) => amount)),
  };
}

const figureOf = (program: Program, isAsked: (line: ProgramLine) => boolean): number =>
  Math.max(
    0,
    ...program.lines.filter((line) => isAsked(line) && line.beside === null).map(({ amount }) => amount.yen ?? 0),
  );

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** Whether a line stands under a total; one of the request where the draft prints its programme, and not only repeats it. */
function isUnder(here: ReadonlySet<DraftEntry>, program: Program, line: ProgramLine): boolean {
  if (line.document === 'draft')
    return program.places.some((place) => here.has(place) && place.sectionId === line.section);
  const edition = program.editions.find(({ lines }) => lines.includes(line)) ?? program;
  const { places } = edition.component?.sheet ?? edition;
  const documents = new Set([...here].map((place) => place.line.evidence.document));
  const [home] = places
    .filter((place) => documents.has(place.line.evidence.document))
    .toSorted((a, b) => Number(a.line.repeat !== null) - Number(b.line.repeat !== null));
  return home !== undefined && here.has(home);
}

/** Lines with a figure of their own below no other line with one; those that repeat nothing first. */
function standing(inside: readonly Placed[], here: ReadonlySet<DraftEntry>, { stage, fiscalYear }: Printed) {
  const of = STAGES.find(([name]) => name === stage)?.[1] ?? (() => null);
  const figureAt = ({ line }: DraftEntry) => {
    const figure = of(line);
    if (figure?.fiscalYear !== fiscalYear) return null;
    // A note that names the larger sum (※…基金の内数) speaks of where the amount is in, not of how much it is.
    const yen = line.partOf === null ? ownYen(figure.amount) : figure.amount.yen;
    return yen === null || /内数/u.test(figure.amount.text) ? null : figure;
  };
  const hasFigureAbove = (place: DraftEntry): boolean => {
    const { parent } = place;
    return parent !== null && here.has(parent) && (figureAt(parent) !== null || hasFigureAbove(parent));
  };
  const lines = inside.flatMap(({ place, program }) => {
    const figure = figureAt(place);
    if (figure === null || hasFigureAbove(place)) return [];
    const line = program.lines.find(({ evidence, stage: at }) => evidence === figure.evidence && at === stage);
    return line === undefined ? [] : [{ place, program, line }];
  });
  return lines.toSorted((a, b) => Number(a.place.line.repeat !== null) - Number(b.place.line.repeat !== null));
}

/** Subsidies that pay for what is listed, and of which the document prints the whole only: each once, less what is listed as a part of it. */
function largerSums(
  inside: readonly Placed[],
  isAsked: (line: ProgramLine) => boolean,
  isHere: (program: Program, line: ProgramLine) => boolean,
): TotalDifference[] {
  const lines = [...new Set(inside.map(({ program }) => program))].flatMap((program) =>
    program.lines.filter((line) => isAsked(line) && isHere(program, line)).map((line) => ({ program, line })),
  );
  const sums = new Map<string, TotalDifference>();
  for (const { program, line } of lines) {
    const key = `${line.partOfName} ${line.amount.yen}`;
    if (line.notAdditive !== 'LARGER_SUM' || sums.has(key)) continue;
    const listed = lines.filter(
      (other) => other.line.notAdditive === 'PART_OF_LARGER_SUM' && other.line.partOfName === line.partOfName,
    );
    const amount = (line.amount.yen ?? 0) - sum(listed.map((other) => other.line.amount.yen ?? 0));
    sums.set(key, { reason: 'LARGER_SUM', amount, program, name: line.partOfName, evidence: line.evidence });
  }
  return [...sums.values()];
}
