import type { ExtractedDocument } from '../extract/extract-document.ts';
import { renderFacts } from '../extract/write-facts.ts';
import type { DocumentEntry } from '../registry/schema.ts';
import { checkEvidence } from './evidence-check.ts';
import { lineReport } from './line-report.ts';
import { type DocumentReport, ReportSections } from './report-sections.ts';

/** Lines, findings, counts, committed facts, evidence and the layout's own sections, for one document. */
export function verifyDocument(
  document: ExtractedDocument,
  entry: DocumentEntry | undefined,
  committed: string,
): DocumentReport {
  const { facts, source, layout } = document;
  const report = new ReportSections(
    facts.document.id,
    `${source.name}, layout ${layout.id}, ${facts.document.lines} lines`,
  );
  const open = document.lines.filter(({ status }) => status === 'not-understood').length;
  report.add(open > 0 ? `${open} lines are not understood` : null, ...lineReport(document.lines, source.lines));
  report.findings(document.findings);
  report.counts(document.counts, entry);
  report.committedFacts(committed, renderFacts(facts));
  report.evidence(checkEvidence(facts, source.lines, layout.evidenceFields));
  report.add(null, ...layout.report(facts));
  return report;
}
