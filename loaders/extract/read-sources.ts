import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownDataSet } from '../documents/layouts.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { Registry } from '../registry/schema.ts';
import { CommandError } from './command-error.ts';
import { committedIds } from './committed-facts.ts';
import type { ExtractedDocument } from './extract-document.ts';
import { type ExtractedTable, type ReadDataSet, readDataSets, sortFiles } from './read-data-sets.ts';
import { type ReadingContext, readDocuments } from './read-documents.ts';
import { listFolder } from './read-folder.ts';

/** What reading a folder needs when it may hold data sets as well. */
export interface SourcesContext extends ReadingContext {
  dataSets: readonly KnownDataSet[];
  registry: Registry;
  /** Folder of the committed facts: names of programmes of documents that are not at hand stand there. */
  committed: string;
  scope: 'in-scope' | 'all';
}

/** Everything that a folder holds. `skipped`: sentences on what was not read. */
export interface ReadSources {
  documents: ExtractedDocument[];
  tables: ExtractedTable[];
  dataSets: ReadDataSet[];
  skipped: string[];
}

/**
 * Reads every document of a folder and of the folders below it: texts, and tables of data sets, packed or not.
 *
 * Throws a `CommandError` with a sentence for each file that is unreadable, foreign, empty of facts, or has another's id.
 */
export async function readSources(sources: string, context: SourcesContext): Promise<ReadSources> {
  const folder = listFolder(sources);
  const sorted = await sortFiles(sources, folder.files, context.dataSets);
  const { documents } = readDocuments(sources, context, sorted.texts);
  const { tables, dataSets } = await readDataSets(sorted.tables, {
    names: context.names,
    registry: context.registry,
    others: otherFacts(documents, context.committed),
    scope: context.scope,
    onProgress: context.onProgress,
  });
  refuseTwice(documents, tables);
  return {
    documents,
    tables: tables.sort((left, right) => (left.facts.document.id < right.facts.document.id ? -1 : 1)),
    dataSets,
    skipped: [...folder.skipped.map((name) => `${name}: not read, since it is no regular file.`), ...sorted.skipped],
  };
}

/** The facts that were just read and, of documents that are not at hand, the committed ones. */
function otherFacts(documents: readonly ExtractedDocument[], committed: string): DocumentFacts[] {
  const read = documents.map(({ facts }) => facts);
  const ids = new Set(read.map(({ document }) => document.id));
  const others = committedIds(committed).filter((id) => !ids.has(id) && !id.startsWith('rs-'));
  return [...read, ...others.flatMap((id) => parseFacts(join(committed, `${id}.json`)))];
}

/** Committed facts that cannot be read are told where they are compared. */
function parseFacts(path: string): DocumentFacts[] {
  try {
    const facts = JSON.parse(readFileSync(path, 'utf8')) as Partial<DocumentFacts> | null;
    return typeof facts?.document?.layout === 'string' ? [facts as DocumentFacts] : [];
  } catch {
    return [];
  }
}

function refuseTwice(documents: readonly ExtractedDocument[], tables: readonly ExtractedTable[]): void {
  const ids = new Map<string, string>();
  const named = [
    ...documents.map(({ facts, source }) => ({ id: facts.document.id, name: source.name })),
    ...tables.map(({ facts, table }) => ({ id: facts.document.id, name: table.name })),
  ];
  const reasons: string[] = [];
  for (const { id, name } of named) {
    const other = ids.get(id);
    if (other === undefined) ids.set(id, name);
    else reasons.push(`${name}: is the document ${id}, and so is ${other}. Remove one of the two.`);
  }
  if (reasons.length > 0) throw new CommandError(...reasons);
}
