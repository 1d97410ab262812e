import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { fileFault } from '../../src/graph/file-fault.ts';
import { checkPlaces } from './check-places.ts';
import { FactsError, unreadableFolder } from './facts-error.ts';
import type { DocumentFacts, FactsKind } from './facts-kind.ts';
import { FactsSet } from './facts-set.ts';

/** Faults of one file that a message lists. */
const FAULTS_SHOWN = 5;
/** How a facts file comes to be as it should. */
const mend = (path: string) =>
  `Undo the edit, or write the file anew with: npm run extract -- --sources DIR --out ${dirname(path)}`;

/**
 * Reads and validates every `*.json` file of a facts folder, any number of a layout, but for those of the documents in `without`.
 * `kinds` are the layouts that are known.
 * Throws a `FactsError` that says what is wrong and where; two files of one document are wrong.
 */
export function readFacts(directory: string, kinds: readonly FactsKind[], without: readonly string[] = []): FactsSet {
  const documents: DocumentFacts[] = [];
  const files = new Map<string, string>();
  const left = new Set(without.map((id) => `${id}.json`));
  for (const file of factsFiles(directory).filter((name) => !left.has(name))) {
    const path = join(directory, file);
    const content = parseJson(path);
    const facts = validate(content, kindOf(content, kinds, path), path);
    const { id } = facts.document;
    const other = files.get(id);
    if (other !== undefined) {
      throw new FactsError(
        `${path}: is the document ${id}, and so is ${other}. One file a document is expected: remove one of the two.`,
      );
    }
    files.set(id, path);
    documents.push(facts);
  }
  return new FactsSet(documents);
}

function factsFiles(directory: string): string[] {
  let files: string[];
  try {
    files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  } catch (error) {
    throw unreadableFolder(directory, error);
  }
  if (files.length === 0) {
    throw new FactsError(
      `${directory}: holds no *.json file. Facts were expected; write them with: npm run extract -- --sources DIR --out ${directory}`,
    );
  }
  return files.sort();
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const cause = error as NodeJS.ErrnoException;
    if (cause.code !== undefined)
      throw new FactsError(`${path}: cannot be read, since ${fileFault(error)}. A facts file was expected.`);
    throw new FactsError(`${path}: is not JSON (${cause.message}). ${mend(path)}`);
  }
}

function kindOf(content: unknown, kinds: readonly FactsKind[], path: string): FactsKind {
  const layout = (content as { document?: { layout?: unknown } } | null)?.document?.layout;
  const kind = kinds.find(({ id }) => id === layout);
  if (kind !== undefined) return kind;
  const known = kinds.map(({ id }) => id).join(', ');
  const found = layout === undefined ? 'nothing' : JSON.stringify(layout);
  throw new FactsError(
    `${path}: at document.layout one of ${known} was expected, but ${found} is there. ${mend(path)}`,
  );
}

function validate(content: unknown, { schema }: FactsKind, path: string): DocumentFacts {
  const result = schema.safeParse(content);
  const faults = result.success
    ? checkPlaces(result.data, result.data.document)
    : result.error.issues.map((issue) => sentence(issue, content));
  if (result.success && faults.length === 0) return result.data;
  const more = faults.length > FAULTS_SHOWN ? ` And ${faults.length - FAULTS_SHOWN} more.` : '';
  throw new FactsError(`${path}: ${faults.slice(0, FAULTS_SHOWN).join(' ')}${more} ${mend(path)}`);
}

function sentence(issue: z.core.$ZodIssue, content: unknown): string {
  const at = issue.path.length === 0 ? 'at the top' : `at ${issue.path.join('.')}`;
  let found = content;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  return `${at}: ${issue.message}, but ${clip(found)} is there.`;
}

function clip(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
