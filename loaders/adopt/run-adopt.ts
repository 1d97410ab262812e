import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileFault } from '../../src/graph/file-fault.ts';
import { FACTS_KINDS } from '../documents/layouts.ts';
import { CommandError } from '../extract/command-error.ts';
import { committedIds } from '../extract/committed-facts.ts';
import { readSources, type SourcesContext } from '../extract/read-sources.ts';
import { FactsSet } from '../facts/facts-set.ts';
import { readFacts } from '../facts/read-facts.ts';
import { draftRegistry } from './registry-draft.ts';
import { renderDrafts } from './render-draft.ts';

/** What `adopt` works with. `committed`: facts of the documents that the graph has already. */
export interface AdoptOptions extends SourcesContext {
  sources: string;
  /** A folder for the drafts; without one they are printed. */
  out: string | null;
  print: (line: string) => void;
}

/**
 * Documents → drafts of all that the registry lacks for them, printed or as files. Neither facts nor registry are touched.
 *
 * Throws a `CommandError` when a document cannot be read, or a draft would be written over a file that is there.
 */
export async function runAdopt(options: AdoptOptions): Promise<void> {
  const { sources, committed, out, registry, print, ...context } = options;
  const { documents, tables } = await readSources(sources, options);
  const read = [...documents, ...tables].map(({ facts }) => facts);
  const others = committedIds(committed).length === 0 ? [] : readFacts(committed, FACTS_KINDS).documents;
  const ids = read.map(({ document }) => document.id);
  const facts = new FactsSet([...read, ...others.filter(({ document }) => !ids.includes(document.id))]);
  const drafts = draftRegistry({ documents, facts, registry, names: context.names, layouts: context.layouts });
  const files = renderDrafts(drafts);
  if (out === null) for (const [file, text] of files) print(`== ${file}\n${text}`);
  else write(files, out);
  const counts = [...files.keys()].map((file) => `${file}: ${drafts.filter((draft) => draft.file === file).length}`);
  print(
    drafts.length === 0
      ? `The registry lacks nothing for ${ids.join(', ')}.`
      : `${drafts.length === 1 ? 'One entry' : `${drafts.length} entries`} to complete (${counts.join(', ')})${out === null ? '' : ` in ${out}`}.`,
  );
}

function write(files: ReadonlyMap<string, string>, out: string): void {
  const there = [...files.keys()].map((file) => join(out, file)).filter((path) => existsSync(path));
  if (there.length > 0) {
    throw new CommandError(
      ...there.map(
        (path) => `${path}: is there already, and drafts are not written over it. Choose an empty --out folder.`,
      ),
    );
  }
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), text);
    }
  } catch (error) {
    throw new CommandError(
      `${out}: the drafts cannot be written there, since ${fileFault(error)}. Choose another --out folder.`,
    );
  }
}
