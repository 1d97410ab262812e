import { committedText } from '../extract/committed-facts.ts';
import type { ExtractedDocument } from '../extract/extract-document.ts';
import { renderFindings } from '../extract/render-findings.ts';
import { renderFacts } from '../extract/write-facts.ts';
import type { DocumentEntry } from '../registry/schema.ts';
import { checkEvidence } from './evidence-check.ts';
import { lineReport } from './line-report.ts';
import { staleFacts } from './stale-facts.ts';

/** What `verify` says of one document. `failures`: why the command ends non-zero, in a few words each. */
export interface DocumentReport {
  lines: string[];
  failures: string[];
}

/** Lines, findings, counts, committed facts, evidence and the layout's own sections, for one document. */
export function verifyDocument(
  document: ExtractedDocument,
  entry: DocumentEntry | undefined,
  committed: string,
): DocumentReport {
  const { facts, source, layout } = document;
  const { id } = facts.document;
  const lines: string[] = [`${id}: ${source.name}, layout ${layout.id}, ${facts.document.lines} lines`];
  const failures: string[] = [];
  const section = (failure: string | null, ...content: string[]) => {
    lines.push(...content.map((line) => `  ${line}`));
    if (failure !== null) failures.push(`${id}: ${failure}`);
  };

  const open = document.lines.filter(({ status }) => status === 'not-understood').length;
  section(open > 0 ? `${open} lines are not understood` : null, ...lineReport(document.lines, source.lines));

  const errors = document.findings.filter(({ severity }) => severity === 'error').length;
  section(
    errors > 0 ? `${errors} findings are errors` : null,
    `findings: ${document.findings.length}`,
    ...renderFindings(document.findings),
  );

  const counts = compareCounts(document.counts, entry);
  section(
    counts.differing.length > 0 ? `counts differ from documents.yaml: ${counts.differing.join(', ')}` : null,
    ...counts.lines,
  );

  const stale = staleFacts(committedText(committed, id), renderFacts(facts));
  section(
    stale.length > 0 ? 'the committed facts are stale; mend it with: npm run extract' : null,
    stale.length > 0 ? 'committed facts: not what the document gives now' : 'committed facts: up to date',
    ...stale.map((difference) => `  ${difference}`),
  );

  const faults = checkEvidence(facts, source.lines, layout.evidenceFields);
  section(
    faults.length > 0 ? `${faults.length} facts are not in the lines that they name` : null,
    `evidence: ${faults.length === 0 ? 'every fact is in the lines that it names' : 'not everywhere where the facts say'}`,
    ...faults.map(({ path, message }) => `  ${path}: ${message}`),
  );
  section(null, ...layout.report(facts));
  return { lines, failures };
}

/** Counts against those that `documents.yaml` expects. */
export function compareCounts(counts: Record<string, number>, entry: DocumentEntry | undefined) {
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
