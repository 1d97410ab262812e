import type { FactEvidence } from '../../facts/common.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { Ledger } from '../../text/ledger.ts';
import type { HeadingFact } from './facts.ts';
import type { SplitDocument } from './split-sheets.ts';

/** What holds for all sheets while a document is read. */
export interface ReadingContext {
  document: string;
  split: SplitDocument;
  labels: ReadonlySet<string>;
  names: NameIndex;
  ledger: Ledger;
}

/** Section and subsection in force: printed once, they hold until the next. */
export interface Headings {
  section: HeadingFact | null;
  subsection: HeadingFact | null;
}

/** Evidence for lines of the sheet that is being read. */
export type EvidenceOfLines = (startLine: number, endLine?: number) => FactEvidence;
