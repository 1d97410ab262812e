import type { SourceText } from '../src/sources/source-text.ts';
import type { FactsKind } from './facts/facts-kind.ts';
import type { NameIndex } from './registry/name-index.ts';
import type { Registry } from './registry/schema.ts';
import type { Table } from './tables/table.ts';

/** What became of one non-blank line. `rule` names the grammar rule that read it or the reason why it is ignored. */
export interface LineAccount {
  /** 1-based. */
  line: number;
  status: 'read' | 'ignored' | 'not-understood';
  rule: string;
}

/** Something that a person should know about a document. `error`: something was not understood. */
export interface Finding {
  /**
   * `error`: what a document says is lost or would be told wrongly, and commands end non-zero over it; `warning`: a person should look at it; `note`:
   * what was done about something odd.
   */
  severity: 'error' | 'warning' | 'note';
  /** Closed vocabulary a layout, kebab-case: `missing-column`, `unknown-name`, `amount-implausible` ... */
  code: string;
  /** 1-based, inclusive. */
  startLine?: number;
  endLine?: number;
  message: string;
  /** The entry that the registry lacks, as far as the documents say it. */
  missing?: MissingEntry;
}

/** An entry of the registry for a person to complete: what is printed is filled in, what is ours to say is `''`. */
export interface MissingEntry {
  /** Below the registry's folder: `titles/strategy-items.yaml`. */
  file: string;
  entry: Readonly<Record<string, unknown>>;
}

/** What a layout returns: it never throws for odd content; it reports and goes on. */
export interface Extraction<Facts> {
  facts: Facts;
  /** Exactly one entry for every non-blank line, in order. */
  lines: LineAccount[];
  findings: Finding[];
}

/** What the evidence check has to know of the fields of a layout's facts, beside those that every layout has. */
export interface EvidenceFields {
  /** Fields whose value is printed in the lines of the `evidence` beside them. */
  printed?: readonly string[];
  /** Fields with a list of texts that are each printed there. */
  printedLists?: readonly string[];
  /** Fields with texts or numbers by name that are each printed there: units of a chain, amounts of a row. */
  printedRecords?: readonly string[];
  /** Fields whose value is not printed there, and why. */
  notPrinted?: Readonly<Record<string, string>>;
}

/**
 * One kind of document: all that the commands know of it. `id` (kebab-case) is also its folder under `loaders/documents/`. A
 * document is recognised by its layout, never by its file name.
 */
export interface DocumentLayout<Facts> extends FactsKind<Facts> {
  /** What such a document is, for messages. */
  readonly title: string;
  readonly evidenceFields?: EvidenceFields;
  /** 0 (not this layout) to 1 (certainly). At 0.5 or more the layout is a candidate; the highest wins. */
  recognize(source: SourceText): number;
  extract(source: SourceText, names: NameIndex): Extraction<Facts>;
  /** What `verify` compares with `expected` of `data/registry/documents.yaml`: `{ items: 14, rows: 29, ... }`. */
  counts(facts: Facts): Record<string, number>;
  /** Further sections of the `verify` report, one line each: sums against printed totals and the like. */
  report?(facts: Facts): string[];
}

/** What became of the rows of one table. */
export interface RowCounts {
  /** Rows behind the header, blank ones not counted. */
  rows: number;
  /** Rows whose facts are there. */
  taken: number;
  /** Rows that were read and whose programme is not in scope. */
  outOfScope: number;
  /** Rows that could not be read: each is a finding. */
  notUnderstood: number;
}

/** What a data set gives of one of its tables. */
export interface TableExtraction<Facts> {
  table: Table;
  facts: Facts;
  rows: RowCounts;
  findings: Finding[];
}

/** What a data set is read with. `others` are those of the documents that were read beside it, or of the committed ones. */
export interface DataSetContext {
  names: NameIndex;
  registry: Registry;
  /** Facts of other documents, for rules that compare names with theirs. */
  others: readonly { document: { id: string; layout: string } }[];
  /** `in-scope`: what the rules of the registry choose; `all`: everything. */
  scope: 'in-scope' | 'all';
  onProgress: (message: string) => void;
}

/**
 * A kind of publication that consists of tables (CSV) which belong together. Each table is a document of its own. Rows
 * stream: no table is ever held as a text.
 */
export interface DataSetLayout<Facts> {
  /** Kebab-case; also the folder under `loaders/documents/`. */
  readonly id: string;
  readonly title: string;
  /**
   * Whether a header is that of a table of this kind: the table's name, or a sentence on a table of the same publication
   * that is not read; `null` for anything else.
   */
  recognize(header: readonly string[]): { table: string } | { ignored: string } | null;
  /** The facts of each table: its layout and the shape. */
  readonly kinds: readonly FactsKind<Facts>[];
  readonly evidenceFields: EvidenceFields;
  /** Reads tables that `recognize` knows, all together. It never throws for odd content; it reports and goes on. */
  extract(tables: readonly Table[], context: DataSetContext): Promise<DataSetExtraction<Facts>>;
  counts(facts: Facts): Record<string, number>;
}

/** What a data set gives. `report`: what `verify` says of the whole, one line each. */
export interface DataSetExtraction<Facts> {
  tables: TableExtraction<Facts>[];
  /** Findings that are about no single table: one that is missing. */
  findings: Finding[];
  report: string[];
}
