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

/** One amount, in yen; `null` when none is printed or it is unknown. */
export interface LineRow {
  id: string;
  program: string;
  fiscalYear: number;
  stage: string;
  amount: number | null;
  additive: boolean;
  /** Why it is not additive. */
  reason: string | null;
  /** Which document it stands in, and the id of the section there. */
  document: string | null;
  section: string | null;
}

export interface SectionRow extends Named {
  order: number;
  document: string | null;
  above: string | null;
  /** Encoded places. */
  evidence: string[] | null;
  /** Totals that the document prints, in yen. */
  draft: number | null;
  initial: number | null;
  supplementary: number | null;
}

/** What `MONEY_ROWS` answers: the flat rows that flows and summaries are made of. In no order of its own. */
export interface MoneyRows {
  programs: ProgramRow[];
  components: { program: string; whole: string }[];
  lines: LineRow[];
  administrators: { program: string; organization: string; order: number }[];
  recipients: { program: string; organization: string; order: number }[];
  organizations: (Named & { kind: string })[];
  parents: { organization: string; above: string }[];
  carries: { program: string; item: string; confidence: number }[];
  items: (Named & { number: number; mark: string })[];
  inSections: { program: string; section: string }[];
  sections: SectionRow[];
  documents: { id: string; fiscalYear: number | null }[];
}

/** What is asked for: a fiscal year (the calendar year in which it begins) and a stage. */
export interface Appropriation {
  fiscalYear: number;
  stage: string;
}

/** What a stage is compared with: last year's initial budget, and for supplementary budgets last year's supplementary budget. */
export function previousOf({ fiscalYear, stage }: Appropriation): Appropriation {
  return { fiscalYear: fiscalYear - 1, stage: stage === 'SUPPLEMENTARY' ? 'SUPPLEMENTARY' : 'INITIAL' };
}
