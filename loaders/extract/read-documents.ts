import { UnreadableSourceError } from '../../src/sources/source-text.ts';
import type { KnownLayout } from '../documents/layouts.ts';
import type { NameIndex } from '../registry/name-index.ts';
import { CommandError } from './command-error.ts';
import { type ExtractedDocument, extractDocument } from './extract-document.ts';
import { listFolder, readDocument } from './read-folder.ts';
import { TimeLimitError, withinTime } from './within-time.ts';

/** What the commands that read documents need to know of the world. */
export interface ReadingContext {
  layouts: readonly KnownLayout[];
  names: NameIndex;
  /** Told before each document, since reading one may take a while. */
  onProgress: (message: string) => void;
  /** Milliseconds for one document; 30 s, fifty times what the largest known one takes, unless told. */
  timeLimitMs?: number;
}

/** Every document of a folder, by id, and what of the folder was not looked at. */
export interface ReadDocuments {
  documents: ExtractedDocument[];
  skipped: string[];
}

/**
 * Reads and extracts every document of a folder.
 *
 * Throws a `CommandError` with a sentence for each file that is unreadable, foreign, empty of facts, or has another's id.
 */
export function readDocuments(sources: string, context: ReadingContext): ReadDocuments {
  const { layouts, names, onProgress, timeLimitMs = 30_000 } = context;
  const { files, skipped } = listFolder(sources);
  const documents = new Map<string, ExtractedDocument>();
  const reasons: string[] = [];
  for (const file of files) {
    onProgress(`reading ${file} …`);
    try {
      const source = readDocument(sources, file);
      const outcome = withinTime(timeLimitMs, () => extractDocument(source, layouts, names));
      if ('reasons' in outcome) {
        reasons.push(...outcome.reasons);
        continue;
      }
      const { id } = outcome.facts.document;
      const other = documents.get(id);
      if (other === undefined) documents.set(id, outcome);
      else reasons.push(`${file}: is the document ${id}, and so is ${other.source.name}. Remove one of the two.`);
    } catch (error) {
      if (error instanceof UnreadableSourceError) reasons.push(error.message);
      else if (error instanceof TimeLimitError)
        reasons.push(`${file}: reading it ${error.message}. Look at its longest lines.`);
      else throw error;
    }
  }
  if (reasons.length > 0) throw new CommandError(...reasons);
  const sorted = [...documents].sort(([left], [right]) => (left < right ? -1 : 1));
  return { documents: sorted.map(([, document]) => document), skipped };
}
