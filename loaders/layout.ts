import type { SourceText } from '../src/sources/source-text.ts';
import type { FactsKind } from './facts/facts-kind.ts';
import type { NameIndex } from './registry/name-index.ts';

/** What became of one non-blank line. `rule` names the grammar rule that read it or the reason why it is ignored. */
export interface LineAccount {
  /** 1-based. */
  line: number;
  status: 'read' | 'ignored' | 'not-understood';
  rule: string;
}

/** Something that a person should know about a document. `error`: something was not understood. */
export interface Finding {
  severity: 'error' | 'warning' | 'note';
  /** Closed vocabulary a layout, kebab-case: `missing-column`, `unknown-name`, `amount-implausible` ... */
  code: string;
  /** 1-based, inclusive. */
  startLine?: number;
  endLine?: number;
  message: string;
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
