import type { DraftLine, DraftSection } from '../../documents/hospital-budget-draft/facts.ts';
import type { ComponentFact, SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import type { Amount, FactEvidence } from '../../facts/common.ts';

export type Stage = 'REQUEST' | 'DRAFT' | 'INITIAL' | 'SUPPLEMENTARY';

/** Why an amount is not added. The closed list of `notAdditiveReason`. */
export type NotAdditive =
  | 'PART_OF_LARGER_SUM'
  | 'REPEATED'
  | 'COMPONENT_OF_COUNTED'
  | 'NONE_PRINTED'
  | 'UNKNOWN'
  | 'SHARED_AMOUNT'
  | 'SAME_AMOUNT_IN_OTHER_DOCUMENT'
  | 'COUNTED_BY_PARTS'
  | 'OVERVIEW'
  | Beside;

/** What an amount is that stands beside the programme's own: of several bodies' money, a larger sum, or another cut of the same one. */
export type Beside = 'PUBLIC_MONEY' | 'SHARE_BY_MINISTRY' | 'SUBTOTAL' | 'LARGER_SUM' | 'OTHER_AMOUNT';

/** One amount of a programme, on its way to a `BudgetLine`. */
export interface ProgramLine {
  fiscalYear: number;
  stage: Stage;
  amount: Amount;
  document: 'request' | 'draft';
  evidence: FactEvidence;
  /** Id of the section that it stands in. */
  section: string | null;
  repeat: 'WHOLE' | 'PARTIAL' | null;
  partOfName: string | null;
  note: string | null;
  /** Number of the supplementary budget (第1次) where it is printed. */
  round: number | null;
  /** What stands beside the programme's amount (公費, a larger sum, a subtotal) is never added; `null` for its own. */
  beside: Beside | null;
  /** Decided by `decideAdditive`; `null` when it is added. */
  notAdditive: NotAdditive | null;
  /** Yen that are added, decided with it: less than the amount when parts of it are counted elsewhere; `null` when none are. */
  counted: number | null;
  /** Programmes that are parts of this amount and counted on their own. */
  elsewhere: Program[];
}

/** What every line has before anything is decided. */
export const UNDECIDED = { notAdditive: null, counted: null, elsewhere: [] as Program[] } as const;

/** Where a line of the draft stands. */
export interface DraftEntry {
  line: DraftLine;
  section: DraftSection;
  sectionId: string;
  parent: DraftEntry | null;
}

/** How a line of the draft came to be the programme of a sheet. */
export interface Join {
  basis: 'DERIVED' | 'CURATED';
  rule: string;
  confidence: number;
  reason: string;
  /** The reason of a person; what a rule found is figures and names of its steps, in one form. */
  reasonJa?: string;
}

/** An edge to the programme that this one is a part of. */
export interface Whole {
  program: Program;
  evidence: FactEvidence;
  order: number;
  join: Join | null;
}

/** A programme on its way to the graph; joined from both documents. */
export interface Program {
  namePrinted: string;
  /** What the id is made from. */
  idText: string;
  level: 'PROGRAM' | 'COMPONENT';
  sheet: SheetFact | null;
  component: { fact: Pick<ComponentFact, 'name' | 'evidence'>; sheet: Program } | null;
  places: DraftEntry[];
  /** How lines of the draft came to this sheet, one a name there. */
  joins: Join[];
  wholes: Whole[];
  /** Sheets whose request holds this one's, by decision: never both added. */
  within: Program[];
  lines: ProgramLine[];
  /** What it is in each year, the latest first, where it is made of several; empty when it is of one year. */
  editions: readonly Program[];
}

/** An empty programme with a name. */
export const newProgram = (namePrinted: string, level: Program['level'], idText = namePrinted): Program => ({
  namePrinted,
  idText,
  level,
  sheet: null,
  component: null,
  places: [],
  joins: [],
  wholes: [],
  within: [],
  lines: [],
  editions: [],
});

/** A line with the programme whose it is. */
export interface Claim {
  program: Program;
  line: ProgramLine;
}

/** Where a programme is named: by its own sheet, as a part of one, or in a line of the draft. */
export function evidenceOf({ sheet, component, places }: Program): FactEvidence | undefined {
  return sheet?.nameEvidence ?? component?.fact.evidence ?? places[0]?.line.evidence;
}
