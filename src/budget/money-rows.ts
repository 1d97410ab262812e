/** An organisation, programme, item or section by its names. */
export interface Named {
  id: string;
  name: string;
  nameEn: string | null;
}

export interface ProgramRow extends Named {
  /** PROGRAM or COMPONENT. */
  level: string;
  order: number;
  tags: string[];
  outcome: string;
  /** Heading as printed, and ours in English. */
  section: string | null;
  sectionEn: string | null;
}

/** One amount, in yen, with the way of what is counted of it. */
export interface LineRow {
  id: string;
  program: string;
  /** The whole programme that it is told under; the programme itself unless that is a part. */
  countsAs: string;
  fiscalYear: number;
  stage: string;
  /** What is printed; `null` when nothing is, or it is unknown. */
  amount: number | null;
  /** What totals add: less than `amount` where parts of it are counted elsewhere; `null` when it is not added. */
  counted: number | null;
  /** Why it is not added. */
  reason: string | null;
  /** Programmes that are parts of this amount and counted elsewhere. */
  elsewhere: readonly string[];
  /** Which document it stands in, and the id of the section there. */
  document: string | null;
  section: string | null;
  /** Ids of organisations; `null` where none is known. */
  ministry: string | null;
  bureau: string | null;
  division: string | null;
}

/** Lines of the stage that is asked for, and of the one that it is compared with. */
export interface Sides {
  current: readonly LineRow[];
  previous: readonly LineRow[];
}

export interface SectionRow extends Named {
  order: number;
  document: string | null;
  above: string | null;
}

/** A total that a document prints for a section, or for the whole of it (`section` is `null`); in yen. */
export interface TotalRow {
  id: string;
  section: string | null;
  fiscalYear: number;
  stage: string;
  printed: number;
}

/** What `MONEY_ROWS` answers: the flat rows that flows and summaries are made of. In no order of its own. */
export interface MoneyRows {
  programs: ProgramRow[];
  components: { program: string; whole: string }[];
  lines: LineRow[];
  implementers: { program: string; organization: string; order: number }[];
  recipients: { program: string; organization: string; order: number }[];
  organizations: Named[];
  carries: { program: string; item: string; confidence: number }[];
  items: (Named & { number: number; mark: string })[];
  inSections: { program: string; section: string }[];
  sections: SectionRow[];
  totals: TotalRow[];
}

/** What is asked for: a fiscal year (the calendar year in which it begins) and a stage. */
export interface Appropriation {
  fiscalYear: number;
  stage: string;
}

/** What is asked for, drafted or budgeted is compared with last year's initial budget; every other stage with itself. */
const COMPARED_WITH_INITIAL: ReadonlySet<string> = new Set(['REQUEST', 'DRAFT', 'INITIAL']);

/** What a stage is compared with: last year's initial budget, and for supplementary budgets last year's supplementary budget. */
export function previousOf({ fiscalYear, stage }: Appropriation): Appropriation {
  return { fiscalYear: fiscalYear - 1, stage: COMPARED_WITH_INITIAL.has(stage) ? 'INITIAL' : stage };
}
