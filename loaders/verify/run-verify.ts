import { CommandError } from '../extract/command-error.ts';
import { committedIds } from '../extract/committed-facts.ts';
import { readSources, type SourcesContext } from '../extract/read-sources.ts';
import type { DocumentFacts, FactsKind } from '../facts/facts-kind.ts';
import { readFacts } from '../facts/read-facts.ts';
import { findNameLikes, refusedBy } from '../registry/name-like.ts';
import { nameLikeReport } from './name-like-report.ts';
import { verifyDocument } from './verify-document.ts';
import { verifyGraph } from './verify-graph.ts';
import { verifyDataSet, verifyTable } from './verify-table.ts';

/** What `verify` works with. */
export interface VerifyOptions extends SourcesContext {
  sources: string;
  print: (line: string) => void;
}

/**
 * Reads the documents again and reports on each: what was read and what was not, and whether counts, committed facts and
 * evidence hold. What is said of the graph is said of the whole: documents that are not at hand stand in it by their committed
 * facts. Writes nothing.
 *
 * Throws a `CommandError` with a sentence for each thing that does not hold, after the whole report was printed.
 */
export async function runVerify(options: VerifyOptions): Promise<void> {
  const { sources, committed, registry, print, ...context } = options;
  const { documents, tables, dataSets, skipped } = await readSources(sources, options);
  if (committedIds(committed).length === 0) {
    throw new CommandError(
      `${committed}: holds no facts to compare with. Name their folder with --facts, or write them with: npm run extract -- --sources DIR --out ${committed}`,
    );
  }
  const failures: string[] = [];
  const refused = refusedBy(registry);
  for (const document of documents) {
    const { id } = document.facts.document;
    context.onProgress(`verifying ${id} …`);
    const report = verifyDocument(
      document,
      registry.documents.find((entry) => entry.id === id),
      committed,
    );
    for (const line of report.lines) print(line);
    const nameLikes = findNameLikes(document.source.lines, context.names, refused);
    for (const line of nameLikeReport(nameLikes)) print(`  ${line}`);
    failures.push(...report.failures);
  }
  for (const table of tables) {
    const { id } = table.facts.document;
    context.onProgress(`verifying ${id} …`);
    const entry = registry.documents.find((one) => one.id === id);
    const report = await verifyTable(table, entry, committed);
    for (const line of report.lines) print(line);
    failures.push(...report.failures);
  }
  for (const dataSet of dataSets) {
    const report = verifyDataSet(dataSet);
    for (const line of report.lines) print(line);
    failures.push(...report.failures);
  }
  const facts = [...documents, ...tables].map((document) => document.facts);
  const read = facts.map(({ document }) => document.id);
  const others = readFacts(committed, kindsOf(context), read).documents;
  const graph = verifyGraph([...facts, ...others], context.layouts, registry, context.names);
  for (const line of graph) print(line);
  if (others.length > 0) {
    print(`  documents that are not in ${sources} are in this graph by their committed facts: ${idsOf(others)}`);
  }
  for (const { id } of registry.documents) {
    if (!read.includes(id)) print(`${id}: not verified, since no document of this id is in ${sources}.`);
  }
  for (const sentence of skipped) print(sentence);
  if (failures.length > 0) throw new CommandError(...failures.map((failure) => `${failure}.`));
}

const kindsOf = ({ layouts, dataSets }: Pick<SourcesContext, 'layouts' | 'dataSets'>): FactsKind[] => [
  ...layouts,
  ...dataSets.flatMap(({ kinds }) => kinds),
];
const idsOf = (documents: readonly DocumentFacts[]) => documents.map(({ document }) => document.id).join(', ');
