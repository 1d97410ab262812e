import { LineBlocks } from '../../src/sources/line-blocks.ts';
import { streamText } from '../../src/sources/stream-text.ts';
import type { ExtractedTable, ReadDataSet } from '../extract/read-data-sets.ts';
import { countErrors, renderFindings } from '../extract/render-findings.ts';
import { renderTableFacts } from '../extract/write-facts.ts';
import type { DocumentEntry } from '../registry/schema.ts';
import { checkEvidence } from './evidence-check.ts';
import { type DocumentReport, ReportSections } from './report-sections.ts';

/** Rows, findings, counts, committed facts and evidence of one table of a data set. */
export async function verifyTable(
  { table, dataSet, facts, rows, findings, counts }: ExtractedTable,
  entry: DocumentEntry | undefined,
  committed: string,
): Promise<DocumentReport> {
  const { id, layout, lines } = facts.document;
  const report = new ReportSections(id, `${table.name}, layout ${layout}, ${lines} lines`);
  report.add(
    rows.notUnderstood > 0 ? `${rows.notUnderstood} rows are not understood` : null,
    `rows: ${rows.rows}, of which ${rows.taken} read, ${rows.outOfScope} out of scope, ${rows.notUnderstood} not understood`,
  );
  report.findings(findings);
  report.counts(counts, entry);
  report.committedFacts(committed, renderTableFacts(facts));
  report.evidence(checkEvidence(facts, await linesOf(facts, table.part), dataSet.evidenceFields));
  return report;
}

/** What a data set says of all its tables together. */
export function verifyDataSet({ id, findings, report }: ReadDataSet): DocumentReport {
  const errors = countErrors(findings);
  return {
    lines: [`${id}: all tables together`, ...renderFindings(findings), ...report.map((line) => `  ${line}`)],
    failures: errors === null ? [] : [`${id}: ${errors}`],
  };
}

/** The lines that facts name as their places; those between stay empty, so that no table is held as a whole. */
async function linesOf(facts: unknown, part: ExtractedTable['table']['part']): Promise<string[]> {
  const blocks = new LineBlocks();
  for await (const piece of streamText(part)) blocks.add(piece);
  const lines: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { startLine, endLine } = value as Record<string, unknown>;
    if (typeof startLine === 'number' && typeof endLine === 'number') {
      const named = blocks.slice(startLine, endLine);
      // A quote inside a quoted cell is printed twice.
      for (const [index, line] of named.entries()) lines[startLine - 1 + index] = line.replaceAll('""', '"');
      return;
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(facts);
  return lines;
}
