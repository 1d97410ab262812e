import { LineBlocks } from '../../src/sources/line-blocks.ts';
import { streamText } from '../../src/sources/stream-text.ts';
import { committedText } from '../extract/committed-facts.ts';
import type { ExtractedTable, ReadDataSet } from '../extract/read-data-sets.ts';
import { renderFindings } from '../extract/render-findings.ts';
import { renderTableFacts } from '../extract/write-facts.ts';
import type { DocumentEntry } from '../registry/schema.ts';
import { checkEvidence } from './evidence-check.ts';
import { staleFacts } from './stale-facts.ts';
import { compareCounts, type DocumentReport } from './verify-document.ts';

/** Rows, findings, counts, committed facts and evidence of one table of a data set. */
export async function verifyTable(
  { table, dataSet, facts, rows, findings, counts: counted }: ExtractedTable,
  entry: DocumentEntry | undefined,
  committed: string,
): Promise<DocumentReport> {
  const { id, layout, lines: length } = facts.document;
  const lines = [`${id}: ${table.name}, layout ${layout}, ${length} lines`];
  const failures: string[] = [];
  const section = (failure: string | null, ...content: string[]) => {
    lines.push(...content.map((line) => `  ${line}`));
    if (failure !== null) failures.push(`${id}: ${failure}`);
  };
  section(
    rows.notUnderstood > 0 ? `${rows.notUnderstood} rows are not understood` : null,
    `rows: ${rows.rows}, of which ${rows.taken} read, ${rows.outOfScope} out of scope, ${rows.notUnderstood} not understood`,
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  section(
    errors > 0 ? `${errors} findings are errors` : null,
    `findings: ${findings.length}`,
    ...renderFindings(findings),
  );
  const counts = compareCounts(counted, entry);
  section(
    counts.differing.length > 0 ? `counts differ from documents.yaml: ${counts.differing.join(', ')}` : null,
    ...counts.lines,
  );
  const stale = staleFacts(committedText(committed, id), renderTableFacts(facts));
  section(
    stale.length > 0 ? 'the committed facts are stale; mend it with: npm run extract' : null,
    stale.length > 0 ? 'committed facts: not what the document gives now' : 'committed facts: up to date',
    ...stale.map((difference) => `  ${difference}`),
  );
  const faults = checkEvidence(facts, await linesOf(facts, table.part), dataSet.evidenceFields);
  section(
    faults.length > 0 ? `${faults.length} facts are not in the lines that they name` : null,
    `evidence: ${faults.length === 0 ? 'every fact is in the lines that it names' : 'not everywhere where the facts say'}`,
    ...faults.map(({ path, message }) => `  ${path}: ${message}`),
  );
  return { lines, failures };
}

/** What a data set says of all its tables together. */
export function verifyDataSet({ id, findings, report }: ReadDataSet): DocumentReport {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    lines: [`${id}: all tables together`, ...renderFindings(findings), ...report.map((line) => `  ${line}`)],
    failures: errors > 0 ? [`${id}: ${errors} findings are errors`] : [],
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
