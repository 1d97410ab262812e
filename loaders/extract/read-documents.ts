import { UnreadableSourceError } from '../../src/sources/source-text.ts';
import type { KnownLayout } from '../documents/layouts.ts';
import type { NameIndex } from '../registry/name-index.ts';
import { CommandError } from './command-error.ts';
import { type ExtractedDocument, extractDocument } from './extract-document.ts';
import { listFolder, readDocument } from './read-folder.ts';
import { type KnownDocument, tellEditions } from './tell-editions.ts';
import { TimeLimitError, withinTime } from './within-time.ts';

/** What the commands that read documents need to know of the world. */
export interface ReadingContext {
  layouts: readonly KnownLayout[];
  names: NameIndex;
  /** Told before each document, since reading one may take a while. */
  onProgress: (message: string) => void;
  /** Milliseconds for one document; 30 s, fifty times what the largest known one takes, unless told. */
  timeLimitMs?: number;
  /** Documents that were read before, to tell apart those that print nothing of the kind; asked for only where it matters. */
  known?: () => readonly KnownDocument[];
}

/** Every document of a folder, by id, and what of the folder was not looked at. */
export interface ReadDocuments {
  documents: ExtractedDocument[];
  skipped: string[];
}

/**
 * Reads and extracts every document of a folder, or only the given files of it.
 *
 * Throws a `CommandError` with a sentence for each file that is unreadable, foreign, empty of facts, or has another's id.
 */
export function readDocuments(sources: string, context: ReadingContext, only?: readonly string[]): ReadDocuments {
  const { layouts, names, onProgress, timeLimitMs = 30_000, known = () => [] } = context;
  const { files, skipped } = only === undefined ? listFolder(sources) : { files: only, skipped: [] };
  const read: ExtractedDocument[] = [];
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
      read.push(outcome);
    } catch (error) {
      if (error instanceof UnreadableSourceError) reasons.push(error.message);
      else if (error instanceof TimeLimitError)
        reasons.push(`${file}: reading it ${error.message}. Look at its longest lines.`);
      else throw error;
    }
  }
  const documents = new Map<string, ExtractedDocument>();
  for (const document of tellEditions(read, known)) {
    const { id } = document.facts.document;
    const other = documents.get(id);
    if (other === undefined) documents.set(id, document);
    else
      reasons.push(
        `${document.source.name}: is the document ${id}, and so is ${other.source.name}. Remove one of the two.`,
      );
  }
  if (reasons.length > 0) throw new CommandError(...reasons);
  const sorted = [...documents].sort(([left], [right]) => (left < right ? -1 : 1));
  return { documents: sorted.map(([, document]) => document), skipped };
}
