import { resolve } from 'node:path';
import type { Registry } from '../registry/schema.ts';
import { CommandError } from './command-error.ts';
import { committedIds, compareWithCommitted } from './committed-facts.ts';
import { type ReadingContext, readDocuments } from './read-documents.ts';
import { renderFindings } from './render-findings.ts';
import { writeFacts } from './write-facts.ts';

/** What `extract` works with. `committed`: the repository's facts, which the new ones are compared with. */
export interface ExtractOptions extends ReadingContext {
  sources: string;
  out: string;
  committed: string;
  registry: Registry;
  print: (line: string) => void;
}

/** Findings of one severity and document that the report tells one by one. */
const FINDINGS_SHOWN = 40;

/**
 * Documents → facts files. Everything is read and decided before the first file is written.
 *
 * Throws a `CommandError` when any file of the folder gives no facts; then nothing is written.
 */
export function runExtract(options: ExtractOptions): void {
  const { sources, out, committed, registry, print } = options;
  if (resolve(sources) === resolve(out)) {
    throw new CommandError(
      `${out}: holds the documents, so the facts cannot be written there. Choose another --out folder.`,
    );
  }
  const { documents, skipped } = readDocuments(sources, options);
  const comparisons = documents.map((document) => compareWithCommitted(document, committed));
  const absent = absentIds(
    [...committedIds(committed), ...registry.documents.map(({ id }) => id)],
    documents.map(({ facts }) => facts.document.id),
  );
  const written = writeFacts(
    documents.map(({ facts }) => facts),
    out,
  );

  for (const [index, document] of documents.entries()) {
    const file = written[index];
    const counts = Object.entries(document.counts).map(([kind, count]) => `${count} ${kind}`);
    print(
      `${document.facts.document.id}: ${document.source.name}, layout ${document.layout.id} → ${file?.path} (${file?.change})`,
    );
    print(`  ${counts.join(', ')}; ${lineSummary(document.lines)}`);
    for (const line of renderFindings([...document.findings, ...(comparisons[index] ?? [])], FINDINGS_SHOWN))
      print(line);
  }
  for (const id of absent)
    print(`${id}: not read, no document of this id is in ${sources}. Its facts are left as they are.`);
  for (const name of skipped) print(`${name}: not read, since it is no regular file.`);
}

/** Known documents that were not among those read. */
function absentIds(known: readonly string[], read: readonly string[]): string[] {
  return [...new Set(known)].filter((id) => !read.includes(id)).sort();
}

function lineSummary(lines: readonly { status: string }[]): string {
  const count = (status: string) => lines.filter((line) => line.status === status).length;
  return `lines: ${count('read')} read, ${count('ignored')} ignored, ${count('not-understood')} not understood`;
}
