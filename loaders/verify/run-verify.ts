import { CommandError } from '../extract/command-error.ts';
import { committedIds } from '../extract/committed-facts.ts';
import { readSources, type SourcesContext } from '../extract/read-sources.ts';
import type { DocumentFacts, FactsKind } from '../facts/facts-kind.ts';
import { readFacts } from '../facts/read-facts.ts';
import { findNameLikes, refusedBy } from '../registry/name-like.ts';
import { nameLikeReport } from './name-like-report.ts';
import type { DocumentReport } from './report-sections.ts';
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
  const { sources, committed, print, ...context } = options;
  const read = await readSources(sources, options);
  if (committedIds(committed).length === 0) {
    throw new CommandError(
      `${committed}: holds no facts to compare with. Name their folder with --facts, or write them with: npm run extract -- --sources DIR --out ${committed}`,
    );
  }
  const failures: string[] = [];
  const tell = (report: Pick<DocumentReport, 'lines' | 'failures'>) => {
    for (const line of report.lines) print(line);
    failures.push(...report.failures);
  };
  const refused = refusedBy(context.registry);
  for (const document of read.documents) {
    context.onProgress(progress(document));
    tell(verifyDocument(document, entryOf(document, context.registry), committed));
    const nameLikes = findNameLikes(document.source.lines, context.names, refused);
    for (const line of nameLikeReport(nameLikes)) print(`  ${line}`);
  }
  for (const table of read.tables) {
    context.onProgress(progress(table));
    tell(await verifyTable(table, entryOf(table, context.registry), committed));
  }
  for (const dataSet of read.dataSets) tell(verifyDataSet(dataSet));
  const facts = [...read.documents, ...read.tables].map((document) => document.facts);
  tell(graphReport(facts, options));
  for (const sentence of read.skipped) print(sentence);
  if (failures.length > 0) throw new CommandError(...failures.map((failure) => `${failure}.`));
}

const progress = ({ facts }: { facts: DocumentFacts }) => `verifying ${facts.document.id} …`;

const entryOf = ({ facts }: { facts: DocumentFacts }, { documents }: SourcesContext['registry']) =>
  documents.find(({ id }) => id === facts.document.id);

/** What is said of the graph of these documents and of those that are not at hand, and which those are. */
function graphReport(facts: readonly DocumentFacts[], options: VerifyOptions): DocumentReport {
  const { sources, committed, registry, layouts, names } = options;
  const read = facts.map(({ document }) => document.id);
  const others = readFacts(committed, kindsOf(options), read).documents;
  const { lines, failures } = verifyGraph([...facts, ...others], layouts, registry, names);
  if (others.length > 0) {
    lines.push(`  documents that are not in ${sources} are in this graph by their committed facts: ${idsOf(others)}`);
  }
  const unread = registry.documents.filter(({ id }) => !read.includes(id));
  for (const { id } of unread) lines.push(`${id}: not verified, since no document of this id is in ${sources}.`);
  return { lines, failures };
}

const kindsOf = ({ layouts, dataSets }: Pick<SourcesContext, 'layouts' | 'dataSets'>): FactsKind[] => [
  ...layouts,
  ...dataSets.flatMap(({ kinds }) => kinds),
];
const idsOf = (documents: readonly DocumentFacts[]) => documents.map(({ document }) => document.id).join(', ');
