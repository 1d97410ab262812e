/** Something in a row of a table for which a rule takes a sheet. */
export interface Signal {
  /** Id of the rule in `scope.yaml`. */
  rule: string;
  /** What was found, in a few words. */
  detail: string;
  /** Table (`1-3`) and physical lines. */
  table: string;
  startLine: number;
  endLine: number;
}

/** A body that a sheet names, whether or not that takes it into scope. */
export interface Mention {
  body: string;
  printed: string;
  column: 'name' | 'purpose' | 'outline' | 'target';
  cue: string | null;
  table: string;
  startLine: number;
  endLine: number;
}

/** A programme of another document that the prose of a sheet names: joining may need it, scope does not. */
export interface NamedProgramme {
  name: string;
  /** As the sheet prints it. */
  printed: string;
  /** Id of the document that prints it. */
  document: string;
  column: 'purpose' | 'outline' | 'reason';
  table: string;
  startLine: number;
  endLine: number;
}

/** What is known of a sheet before it is decided whether it is in scope. */
export interface SurveyedSheet {
  number: number;
  name: string;
  ministry: string;
  /** The division or office that runs it, below its ministry; `''` where only a ministry, an agency or a bureau does. */
  unit: string;
  /** The first row that names it. */
  table: string;
  startLine: number;
  endLine: number;
  signals: Signal[];
  mentions: Mention[];
  /** Bodies of the whole registry that its prose pays, which the rules need not take. */
  paid: Mention[];
  programmes: NamedProgramme[];
  /** Bodies and programmes that initiatives of the strategy print, and the column where the sheet does. */
  initiativeNames: { name: string; column: string }[];
}
