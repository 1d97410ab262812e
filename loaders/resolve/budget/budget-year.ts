import {
  BUDGET_DRAFT,
  type DraftSection,
  type HospitalBudgetDraftFacts,
} from '../../documents/hospital-budget-draft/facts.ts';
import { BUDGET_REQUEST, type BudgetRequestFacts } from '../../documents/mhlw-budget-request/facts.ts';
import type { FactsSet } from '../../facts/facts-set.ts';
import type { Finding } from '../../layout.ts';
import type { BudgetJoinEntry } from '../../registry/budget-schema.ts';
import type { ResolveContext } from '../part.ts';
import { DraftBureau } from './draft-coverage.ts';
import { draftPrograms } from './draft-programs.ts';
import { joinPrograms } from './join-all.ts';
import { joinsOf } from './last-years-joins.ts';
import { onlyInDraft, outcomeOf } from './outcome.ts';
import type { Program } from './program.ts';
import { requestPrograms } from './request-programs.ts';
import type { BudgetSections } from './sections.ts';
import type { OutcomeFound } from './verdict.ts';
import { decideWithin } from './within.ts';

/** The request and the draft for one fiscal year; either may be missing. */
export interface YearDocuments {
  year: number;
  request: BudgetRequestFacts | undefined;
  draft: HospitalBudgetDraftFacts | undefined;
}

/** What the documents for one fiscal year say, their programmes joined with each other. */
export interface BudgetYear extends YearDocuments {
  /** In printed order, the request's first. */
  programs: Program[];
  sectionIds: Map<DraftSection, string>;
  /** What the draft made of the request; `null` where a programme is asked for as a part of another. */
  outcomes: Map<Program, OutcomeFound | null>;
  findings: Finding[];
}

/** The documents by fiscal year, the earliest first. Documents that print none come before all that do, as one year. */
export function documentsByYear(facts: FactsSet): YearDocuments[] {
  const [requests, drafts] = [facts.of(BUDGET_REQUEST), facts.of(BUDGET_DRAFT)];
  const printed = [...requests, ...drafts].flatMap(({ document }) => document.fiscalYear ?? []);
  const only = new Set(printed).size === 1 ? printed[0] : undefined;
  const yearOf = ({ document }: BudgetRequestFacts | HospitalBudgetDraftFacts) => document.fiscalYear ?? only ?? 0;
  const years = [...new Set([...requests, ...drafts].map(yearOf))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const asked = requests.filter((each) => yearOf(each) === year);
    const given = drafts.filter((each) => yearOf(each) === year);
    const pairs = Math.max(asked.length, given.length);
    return Array.from({ length: pairs }, (_, at) => ({ year, request: asked[at], draft: given[at] }));
  });
}

/** Every year's documents, in the order of the years. */
export function readYears(
  documents: readonly YearDocuments[],
  sections: BudgetSections,
  { registry, names }: ResolveContext,
): BudgetYear[] {
  const bureau = new DraftBureau(names, registry.organizations);
  const years: BudgetYear[] = [];
  for (const each of documents) years.push(readYear(each, sections, bureau, registry.budgetJoins ?? [], [...years]));
  return years;
}

/** Joins the programmes of one request with those of the draft for the same year, and compares what both say; what the years before joined speaks for it. */
function readYear(
  documents: YearDocuments,
  sections: BudgetSections,
  bureau: DraftBureau,
  decisions: readonly BudgetJoinEntry[],
  before: readonly BudgetYear[],
): BudgetYear {
  const { request, draft, year } = documents;
  const ids = [request, draft].flatMap((facts) => (facts ? [facts.document.id] : []));
  const speaking = decisions.filter((entry) => entry.documents?.every((id) => ids.includes(id)) ?? true);
  const asked = request ? requestPrograms(request, sections) : [];
  const sheets = asked.filter(({ sheet }) => sheet !== null);
  const coverages = new Map(
    sheets.map((program) => [program, program.sheet ? bureau.coverageOf(program.sheet) : 'UNKNOWN']),
  );
  const coverageOf = (program: Program) => coverages.get(program) ?? 'UNKNOWN';
  const sectionIds = draft ? sections.ofDraft(draft) : new Map<DraftSection, string>();
  const listed = draft ? draftPrograms(draft, sectionIds) : [];
  const joined = joinPrograms(sheets, listed, speaking, coverageOf, year, joinsOf(before));
  const programs = [...asked, ...joined.drafts];
  decideWithin(programs, speaking);
  const decidedParts = partsByDecision(programs);
  const outcomes = new Map(
    programs.map((program) => {
      if (program.sheet === null) return [program, program.level === 'PROGRAM' ? onlyInDraft(program) : null];
      const parts = decidedParts.get(program) ?? [];
      return [program, outcomeOf(program, { coverage: coverageOf(program), draft, parts, year })];
    }),
  );
  return { ...documents, programs, sectionIds, outcomes, findings: joined.findings };
}

/** Sheet → lines of the draft that a person decided to be its components. */
function partsByDecision(programs: readonly Program[]): Map<Program, Program[]> {
  const parts = new Map<Program, Program[]>();
  for (const program of programs) {
    for (const { program: whole, join } of program.wholes) {
      if (join !== null) parts.set(whole, [...(parts.get(whole) ?? []), program]);
    }
  }
  return parts;
}
