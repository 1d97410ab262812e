import { CommandError } from '../extract/command-error.ts';
import { type ReadingContext, readDocuments } from '../extract/read-documents.ts';
import type { Registry } from '../registry/schema.ts';
import { verifyDocument } from './verify-document.ts';
import { verifyGraph } from './verify-graph.ts';

/** What `verify` works with. `committed`: folder of the committed facts. */
export interface VerifyOptions extends ReadingContext {
  sources: string;
  committed: string;
  registry: Registry;
  print: (line: string) => void;
}

/**
 * Reads the documents again and reports on each: what was read and what was not, and whether counts, committed facts and
 * evidence hold. Writes nothing.
 *
 * Throws a `CommandError` with a sentence for each thing that does not hold, after the whole report was printed.
 */
export function runVerify({ sources, committed, registry, print, ...context }: VerifyOptions): void {
  const { documents, skipped } = readDocuments(sources, context);
  const failures: string[] = [];
  for (const document of documents) {
    const { id } = document.facts.document;
    context.onProgress(`verifying ${id} …`);
    const report = verifyDocument(
      document,
      registry.documents.find((entry) => entry.id === id),
      committed,
    );
    for (const line of report.lines) print(line);
    failures.push(...report.failures);
  }
  const facts = documents.map((document) => document.facts);
  for (const line of verifyGraph(facts, context.layouts, registry, context.names)) print(line);
  const read = facts.map(({ document }) => document.id);
  for (const { id } of registry.documents) {
    if (!read.includes(id)) print(`${id}: not verified, since no document of this id is in ${sources}.`);
  }
  for (const name of skipped) print(`${name}: not read, since it is no regular file.`);
  if (failures.length > 0) throw new CommandError(...failures.map((failure) => `${failure}.`));
}
