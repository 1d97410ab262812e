import { committedText } from '../extract/committed-facts.ts';
import { countErrors, renderFindings } from '../extract/render-findings.ts';
import type { Finding } from '../layout.ts';
import type { DocumentEntry } from '../registry/schema.ts';
import type { EvidenceFault } from './evidence-check.ts';
import { staleFacts } from './stale-facts.ts';

/** What `verify` says of one document. `failures`: why the command ends non-zero, in a few words each. */
export interface DocumentReport {
  lines: string[];
  failures: string[];
}

/** A report that grows by sections; a section that fails says why. */
export class ReportSections implements DocumentReport {
  readonly lines: string[];
  readonly failures: string[] = [];
  readonly #id: string;

  constructor(id: string, title: string) {
    this.#id = id;
    this.lines = [`${id}: ${title}`];
  }

  add(failure: string | null, ...content: string[]): void {
    this.lines.push(...content.map((line) => `  ${line}`));
    if (failure !== null) this.failures.push(`${this.#id}: ${failure}`);
  }

  findings(findings: readonly Finding[]): void {
    this.add(countErrors(findings), `findings: ${findings.length}`, ...renderFindings(findings));
  }

  /** Counts against those that `documents.yaml` expects. */
  counts(counts: Record<string, number>, entry: DocumentEntry | undefined): void {
    const { differing, lines } = compareCounts(counts, entry);
    this.add(differing.length > 0 ? `counts differ from documents.yaml: ${differing.join(', ')}` : null, ...lines);
  }

  /** The committed facts (in the folder `committed`) against `rendered`, which the document gives now. */
  committedFacts(committed: string, rendered: string): void {
    const stale = staleFacts(committedText(committed, this.#id), rendered);
    const mend = `npm run extract -- --sources DIR --out ${committed}`;
    this.add(
      stale.length > 0 ? `the committed facts are stale; mend it with: ${mend}` : null,
      stale.length > 0 ? 'committed facts: not what the document gives now' : 'committed facts: up to date',
      ...stale.map((difference) => `  ${difference}`),
    );
  }

  evidence(faults: readonly EvidenceFault[]): void {
    this.add(
      faults.length > 0 ? `${faults.length} facts are not in the lines that they name` : null,
      `evidence: ${faults.length === 0 ? 'every fact is in the lines that it names' : 'not everywhere where the facts say'}`,
      ...faults.map(({ path, message }) => `  ${path}: ${message}`),
    );
  }
}

function compareCounts(counts: Record<string, number>, entry: DocumentEntry | undefined) {
  const expected = entry?.expected ?? {};
  const kinds = [...new Set([...Object.keys(counts), ...Object.keys(expected)])];
  const differing = kinds.filter((kind) => expected[kind] !== undefined && expected[kind] !== counts[kind]);
  const told = kinds.map((kind) => {
    const count = counts[kind] ?? 'not counted';
    if (expected[kind] === undefined) return `${kind} ${count}`;
    return differing.includes(kind)
      ? `${kind} ${count} (expected ${expected[kind]})`
      : `${kind} ${count} (as expected)`;
  });
  const lines = [`counts: ${told.join(', ')}`];
  if (Object.keys(expected).length === 0) lines.push('  documents.yaml expects no counts of this document.');
  return { differing, lines };
}
