import type { Amount } from '../../../facts/common.ts';
import type { ClosingFigures } from '../figures.ts';
import type { Labelled } from '../labels.ts';
import type { Row } from '../rows.ts';

/** Printed lines that carry a programme's or a part's amounts, whatever their sign. */
export type LineTokenType = 'heading' | 'circled' | 'bullet' | 'dot' | 'fund-category';

/** One thing that the pages of main measures print, over one line or several. */
export type Token =
  | { type: 'chapter' | 'section' | 'subsection'; mark: string; title: string }
  | { type: 'package'; title: string; fiscalYear: number | null; amount: Amount; totalRow: Row }
  | { type: 'section-total'; draft: Amount; change: Amount | null }
  | { type: 'section-supplementary'; fiscalYear: number | null; amount: Amount }
  | { type: 'addition'; name: string }
  | { type: 'block'; fiscalYear: number | null; amount: Amount | null }
  | { type: 'breakdown-title'; title: string; main: boolean }
  | { type: LineTokenType; mark: string; labelled: Labelled; figures: ClosingFigures | null }
  | { type: 'digital-note'; amount: Amount; text: string }
  | { type: 'grant'; name: string; amount: Amount; besides: boolean }
  | { type: 'menu'; names: { name: string; row: Row }[] }
  | { type: 'part-of-note'; of: string | null; name: string; amount: Amount | null; text: string }
  | { type: 'account-note'; name: string }
  | { type: 'unlisted' | 'repeat-mark' | 'prose' | 'note' | 'page-number' | 'part-title' }
  | { type: 'fund-title'; fund: string };

export type PlacedToken = Token & { rows: readonly Row[]; rule: string };

/** One rule of the grammar. Rules are tried in order; the first that reads wins. */
export interface Rule {
  /** Kebab-case; the name in the report of lines. */
  readonly name: string;
  /** Texts that it reads as a whole, `⏎` between lines; the tests try each. */
  readonly examples: readonly string[];
  /** `null` when the rows from `at` on are something else. */
  read(rows: readonly Row[], at: number): { token: Token; used: number } | null;
}
