import type { Finding } from '../../layout.ts';
import type { BudgetJoinEntry } from '../../registry/budget-schema.ts';
import { meet, nameForms, nameKey } from '../../registry/name-forms.ts';
import type { DraftCoverage } from './draft-coverage.ts';
import { confidenceOf, decided, JOIN_AT, sheetForms, tellFigures } from './join.ts';
import { joinedBefore, type LastYearsJoin } from './last-years-joins.ts';
import { lookAlikes, notDecided, pairKey } from './look-alikes.ts';
import type { Join, Program } from './program.ts';

type Decision = Extract<BudgetJoinEntry, { draft: string }>;
interface Candidate {
  sheet: Program;
  draft: Program;
  confidence: number;
  words: string;
}

/**
 * Makes one programme of a sheet and the draft's programme of the same name: the draft's lines, places and parts go over to the sheet's,
 * and the list that comes back lacks what was joined. What the rule cannot decide, and decisions that fit nothing, are findings.
 */
export function joinPrograms(
  sheets: readonly Program[],
  drafts: readonly Program[],
  decisions: readonly BudgetJoinEntry[],
  coverageOf: (sheet: Program) => DraftCoverage,
  year: number,
  before: readonly LastYearsJoin[] = [],
): { drafts: Program[]; findings: Finding[] } {
  const joined = new Map<Program, Program>();
  const join: TakeJoin = (sheet, draft, how) => {
    joined.set(draft, sheet);
    sheet.joins.push(how);
  };
  const isDecided = joinDecided(sheets, drafts, decisions, join);
  const candidates = meetings(sheets, drafts, coverageOf, year, before).filter(
    ({ sheet, draft }) => !isDecided.has(pairKey(sheet, draft)) && !joined.has(draft),
  );
  candidates.sort((a, b) => b.confidence - a.confidence);
  const findings: Finding[] = [];
  for (const candidate of candidates) {
    const { sheet, draft, confidence, words } = candidate;
    if (joined.has(draft)) continue;
    const isRivalled = hasRival(candidate, candidates);
    if (confidence < JOIN_AT || isRivalled) findings.push(undecided(candidate, isRivalled, year));
    else join(sheet, draft, { basis: 'DERIVED', rule: 'name-amount-division', confidence, reason: words });
  }
  for (const [draft, sheet] of joined) merge(sheet, draft);
  const rest = drafts.filter((draft) => !joined.has(draft));
  for (const program of [...sheets, ...rest]) redirect(program, joined);
  findings.push(...lookAlikes(sheets, rest, coverageOf, isDecided, year));
  return { drafts: rest, findings };
}

type TakeJoin = (sheet: Program, draft: Program, how: Join) => void;

/** Joins what a person decided, or makes it a part; gives all pairs that are decided, also those that are none. */
function joinDecided(
  sheets: readonly Program[],
  drafts: readonly Program[],
  decisions: readonly BudgetJoinEntry[],
  join: TakeJoin,
): Set<string> {
  const isDecided = new Set<string>();
  for (const entry of decisions) {
    if (!('draft' in entry)) continue;
    const found = pairOf(entry, sheets, drafts);
    if (found === null) continue;
    const { sheet, draft } = found;
    isDecided.add(pairKey(sheet, draft));
    if (entry.decision === 'SAME') join(sheet, draft, decided(entry));
    if (entry.decision === 'COMPONENT') makePart(sheet, draft, decided(entry));
  }
  return isDecided;
}

function makePart(whole: Program, draft: Program, how: Join): void {
  const evidence = draft.places[0]?.line.evidence ?? whole.lines[0]?.evidence;
  if (evidence) draft.wholes.push({ program: whole, evidence, order: draft.wholes.length + 1, join: how });
  draft.level = 'COMPONENT';
}

/** Whether another sheet is about as sure to be the same programme of the draft. */
function hasRival(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { sheet, draft, confidence } = candidate;
  return candidates.some(
    (other) =>
      other !== candidate && other.draft === draft && other.sheet !== sheet && other.confidence >= confidence - CLOSE,
  );
}

/** Every sheet and programme of the draft whose names meet, unless another bureau asks. */
function meetings(
  sheets: readonly Program[],
  drafts: readonly Program[],
  coverageOf: (sheet: Program) => DraftCoverage,
  year: number,
  before: readonly LastYearsJoin[],
): Candidate[] {
  // A part with its whole's name never stands for the whole.
  const whole = drafts.filter(({ namePrinted, places }) =>
    places.some(({ parent }) => parent === null || nameKey(parent.line.name) !== nameKey(namePrinted)),
  );
  const forms = new Map(whole.map((draft) => [draft, nameForms(draft.namePrinted)]));
  const byForm = new Map<string, Set<Program>>();
  for (const [draft, names] of forms) {
    for (const name of names.keys()) byForm.set(name, (byForm.get(name) ?? new Set()).add(draft));
  }
  return sheets.flatMap((sheet) => {
    const coverage = coverageOf(sheet);
    if (coverage === 'OUTSIDE') return [];
    const own = sheetForms(sheet);
    const near = new Set([...own.keys()].flatMap((name) => [...(byForm.get(name) ?? [])]));
    const lastOf = joinedBefore(before, sheet);
    const known = whole.filter((draft) => lastOf(draft) !== null);
    return [...new Set([...near, ...known])].flatMap((draft): Candidate[] => {
      const last = lastOf(draft);
      const step = meet(own, forms.get(draft) ?? new Map());
      if (step === null) return last === null ? [] : [{ sheet, draft, ...last }];
      const { sign, confidence } = confidenceOf(sheet, draft, step, coverage, year);
      const words = `name: ${step}; amounts: ${sign}`;
      if (last === null || last.confidence <= confidence) return [{ sheet, draft, confidence, words }];
      return [{ sheet, draft, confidence: last.confidence, words: `${words}; ${last.words}` }];
    });
  });
}

/** Two sheets for one line of the draft must be further apart than this. */
const CLOSE = 0.05;

function pairOf(entry: Decision, sheets: readonly Program[], drafts: readonly Program[]) {
  const sheet = sheets.find(({ namePrinted }) => nameKey(namePrinted) === nameKey(entry.request));
  const draft = drafts.find(({ namePrinted }) => nameKey(namePrinted) === nameKey(entry.draft));
  return sheet && draft ? { sheet, draft } : null;
}

function merge(sheet: Program, draft: Program): void {
  sheet.places.push(...draft.places);
  sheet.lines.push(...draft.lines);
  sheet.wholes.push(...draft.wholes);
}

/** Wholes that were joined are the sheets' programmes now; nothing is a part of itself. */
function redirect(program: Program, joined: ReadonlyMap<Program, Program>): void {
  const wholes = program.wholes.map((whole) => ({ ...whole, program: joined.get(whole.program) ?? whole.program }));
  program.wholes = wholes.filter(
    (whole, at) => whole.program !== program && wholes.findIndex((other) => other.program === whole.program) === at,
  );
}

function undecided({ sheet, draft, confidence, words }: Candidate, isRivalled: boolean, year: number): Finding {
  const of = `confidence ${confidence}, where ${JOIN_AT} is needed (${words})`;
  const why = isRivalled ? 'another sheet is as near' : `${of}; ${tellFigures(sheet, draft, year)}`;
  return notDecided(sheet, draft, why);
}
