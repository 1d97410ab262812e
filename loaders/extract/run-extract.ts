import { resolve } from 'node:path';
import type { Finding } from '../layout.ts';
import { CommandError } from './command-error.ts';
import { committedIds, compareWithCommitted, factsThere } from './committed-facts.ts';
import type { ExtractedDocument } from './extract-document.ts';
import type { ExtractedTable } from './read-data-sets.ts';
import { readSources, type SourcesContext } from './read-sources.ts';
import { countErrors, renderFindings } from './render-findings.ts';
import { keptBeside } from './tell-editions.ts';
import { type RenderedFacts, renderFacts, renderTableFacts, type WrittenFile, writeFacts } from './write-facts.ts';

/** What `extract` works with. `committed`: the repository's facts, which the new ones are compared with. */
export interface ExtractOptions extends SourcesContext {
  sources: string;
  out: string;
  print: (line: string) => void;
}

/** Findings of one severity and document that the report tells one by one. */
const FINDINGS_SHOWN = 40;

/**
 * Documents → facts files. Everything is read and decided before the first file is written.
 *
 * Throws a `CommandError` when any file of the folder gives no facts; then nothing is written. Throws one as well when a finding is an
 * error, after all was written and told.
 */
export async function runExtract(options: ExtractOptions): Promise<void> {
  const { sources, out, committed, registry, print } = options;
  if (resolve(sources) === resolve(out)) {
    throw new CommandError(
      `${out}: holds the documents, so the facts cannot be written there. Choose another --out folder.`,
    );
  }
  const { documents, tables, dataSets, skipped } = await readSources(sources, options);
  const results = [
    ...documents.map((document) => ofText(document, [...new Set([out, committed])], options)),
    ...tables.map((table) => ofTable(table, options.scope)),
  ];
  const comparisons = results.map(({ compare }) => compare(committed));
  const read = results.map(({ id }) => id);
  const absent = absentIds([...committedIds(committed), ...registry.documents.map(({ id }) => id)], read);
  const written = writeFacts(
    results.map(({ rendered }) => rendered),
    out,
  );

  for (const [index, result] of results.entries()) {
    for (const line of result.lines(written[index])) print(line);
    const findings = [...result.findings, ...(comparisons[index] ?? [])];
    for (const line of renderFindings(findings, FINDINGS_SHOWN)) print(line);
  }
  for (const { id, findings, report } of dataSets) {
    if (findings.length > 0) print(`${id}:`);
    for (const line of renderFindings(findings, FINDINGS_SHOWN)) print(line);
    const inScope = report.find((line) => line.includes('sheets in scope'));
    if (inScope !== undefined)
      print(`${id}: ${inScope.trim().replace(/, by rule.*$/u, '')}; verify tells by which rule.`);
  }
  for (const id of absent)
    print(`${id}: not read, no document of this id is in ${sources}. Its facts are left as they are.`);
  for (const sentence of skipped) print(sentence);
  const failures = [...results, ...dataSets].flatMap(({ id, findings }) => {
    const errors = countErrors(findings);
    return errors === null ? [] : `${id}: ${errors}, told above.`;
  });
  if (failures.length > 0) {
    throw new CommandError(...failures, `The facts are in ${out} as they were read; look at them before you go on.`);
  }
}

/** A document or a table, as it is written and told. */
interface Result {
  id: string;
  rendered: RenderedFacts;
  findings: Finding[];
  compare: (committed: string) => Finding[];
  lines: (file: WrittenFile | undefined) => string[];
}

/** `folders`: where facts of an edition before may be. */
function ofText(
  document: ExtractedDocument,
  folders: readonly string[],
  context: Pick<SourcesContext, 'registry' | 'names'>,
): Result {
  const before = folders.flatMap((folder) => factsThere(folder, document) ?? []);
  const { facts, layout, source, counts, findings, lines } = keptBeside(document, before);
  const { id } = facts.document;
  return {
    id,
    rendered: { id, text: () => renderFacts(facts) },
    findings: [...findings, ...(layout.resolver.check?.(facts, context) ?? [])],
    // One that is kept beside another edition is compared with that.
    compare: (committed) => compareWithCommitted(document, committed),
    lines: (file) => [
      `${id}: ${source.name}, layout ${layout.id} → ${file?.path} (${file?.change})`,
      `  ${countsOf(counts)}; ${lineSummary(lines)}`,
    ],
  };
}

function ofTable(table: ExtractedTable, scope: SourcesContext['scope']): Result {
  const { facts, dataSet, counts, findings, rows } = table;
  const { id, layout } = facts.document;
  const schema = dataSet.kinds.find((kind) => kind.id === layout)?.schema;
  return {
    id,
    rendered: { id, text: () => renderTableFacts(facts) },
    findings,
    // With every programme of the government there is much that the committed facts have not.
    compare: (committed) =>
      scope === 'all' || schema === undefined
        ? []
        : compareWithCommitted({ facts, counts, layout: { schema, counts: dataSet.counts } }, committed),
    lines: (file) => [
      `${id}: ${table.table.name}, layout ${layout} → ${file?.path} (${file?.change})`,
      `  ${countsOf(counts)}; rows: ${rows.taken} read, ${rows.outOfScope} out of scope, ${rows.notUnderstood} not understood`,
    ],
  };
}

const countsOf = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');

/** Known documents that were not among those read. */
function absentIds(known: readonly string[], read: readonly string[]): string[] {
  return [...new Set(known)].filter((id) => !read.includes(id)).sort();
}

function lineSummary(lines: readonly { status: string }[]): string {
  const count = (status: string) => lines.filter((line) => line.status === status).length;
  return `lines: ${count('read')} read, ${count('ignored')} ignored, ${count('not-understood')} not understood`;
}
