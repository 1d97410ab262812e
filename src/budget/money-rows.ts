/** An organisation, programme, item or section by its names. */
export interface Named {
  id: string;
  name: string;
  nameEn: string | null;
}

/** A whole programme, by its place in the documents. */
export interface ProgramRow extends Named {
  order: number;
}

/** One amount, in yen, with the way of what is counted of it: resolve writes it on the line. */
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
  /** Ids of organisations; `null` where none is known. */
  ministry: string | null;
  bureau: string | null;
  division: string | null;
  /** Items of the strategy, see `carried-items.ts`. */
  carried: readonly string[];
  /** Programmes that are parts of this amount and counted elsewhere. */
  elsewhere: readonly string[];
  /** Programmes that another amount of the same whole has as parts elsewhere, and that have none or zero in this line's year and at its stage. */
  nothing: readonly string[];
  /** Which document it stands in, and the id of the section there. */
  document: string | null;
  section: string | null;
  /** Ids of the sections that it may be told under, its own first. */
  sections: readonly string[];
  /** The heading as printed, and ours in English, of what stands in no section. */
  heading: string | null;
  headingEn: string | null;
  /** Ids of organisations, by printed order. */
  recipients: readonly string[];
  implementers: readonly string[];
  /** Marks of the year, and whether the whole programme's own say that it is new. */
  tags: readonly string[];
  markedNew: boolean;
  /** What the draft made of the year's request. */
  outcome: string;
  /** What of its way is otherwise a year later, as JSON; `null` when nothing is. */
  next: string | null;
}

/** What may be otherwise from year to year on the way of a line. */
export type WayOfYear = Pick<
  LineRow,
  'ministry' | 'bureau' | 'division' | 'recipients' | 'implementers' | 'tags' | 'markedNew' | 'outcome'
>;

/** A line of the year before, with the way that its programme has in the year that it is compared with. */
export const asOfNextYear = (line: LineRow): LineRow =>
  line.next === null ? line : { ...line, ...(JSON.parse(line.next) as Partial<WayOfYear>) };

/** What a flow needs of a line. */
export type FlowLine = Pick<
  LineRow,
  'countsAs' | 'amount' | 'counted' | 'reason' | 'ministry' | 'bureau' | 'division' | 'carried'
>;

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

/** A total that a document prints for a section, or for the whole of it (`section` is `null`), with what is counted under it; in yen. */
export interface TotalRow {
  id: string;
  section: string | null;
  fiscalYear: number;
  stage: string;
  printed: number;
  counted: number;
}

/** The flat rows that flows and summaries are made of, in no order of their own: lines, and the names of what they name. */
export interface MoneyRows {
  lines: LineRow[];
  programs: ProgramRow[];
  organizations: Named[];
  items: (Named & { number: number; mark: string })[];
  sections: SectionRow[];
  totals: TotalRow[];
}

/** What a flow is made of: the lines of one year and stage. */
export type FlowRows = Pick<MoneyRows, 'programs' | 'organizations' | 'items'> & { lines: FlowLine[] };

/** What is asked for: a fiscal year (the calendar year in which it begins) and a stage. */
export interface Appropriation {
  fiscalYear: number;
  stage: string;
}

/** What is asked for, drafted or budgeted is compared with last year's initial budget; every other stage with itself. */
const COMPARED_WITH_INITIAL: ReadonlySet<string> = new Set(['REQUEST', 'DRAFT', 'INITIAL']);

/** What a stage is compared with: last year's initial budget, and for stages behind it the same of last year. */
export function previousOf({ fiscalYear, stage }: Appropriation): Appropriation {
  return { fiscalYear: fiscalYear - 1, stage: COMPARED_WITH_INITIAL.has(stage) ? 'INITIAL' : stage };
}

/** A fiscal year and a stage as stores have them: `2025 REQUEST`. */
export const appropriationText = ({ fiscalYear, stage }: Appropriation): string => `${fiscalYear} ${stage}`;

/** The appropriations that a question is about; with `isCompared` those of the year before, too. None stands twice. */
export function appropriationsOf(years: readonly number[], stage: string, isCompared: boolean): string[] {
  const all = years.flatMap((fiscalYear): Appropriation[] => {
    const asked = { fiscalYear, stage };
    return isCompared ? [asked, previousOf(asked)] : [asked];
  });
  return [...new Set(all.map(appropriationText))];
}
