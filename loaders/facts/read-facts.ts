import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkPlaces } from './check-places.ts';
import { FACTS_SCHEMAS, type FactsByLayout, type FactsLayout } from './facts-by-layout.ts';
import { FactsError } from './facts-error.ts';

/** Faults of one file that a message lists. */
const FAULTS_SHOWN = 5;
const MEND = 'Undo the edit, or write the file anew with: npm run extract -- --sources DIR';

/** Reads and validates every `*.json` file of a facts folder. Throws a `FactsError` that says what is wrong and where. */
export function readFacts(directory: string): FactsByLayout {
  const facts: Partial<Record<FactsLayout, unknown>> = {};
  const files = new Map<FactsLayout, string>();
  for (const file of factsFiles(directory)) {
    const path = join(directory, file);
    const content = parseJson(path);
    const layout = layoutOf(content, path);
    const other = files.get(layout);
    if (other !== undefined) {
      throw new FactsError(
        `${path}: has the layout ${layout}, and so has ${other}. One file a layout is expected: remove one of the two.`,
      );
    }
    files.set(layout, path);
    facts[layout] = validate(content, layout, path);
  }
  // Each value has just been parsed by the schema of its own layout.
  return facts as FactsByLayout;
}

function factsFiles(directory: string): string[] {
  let files: string[];
  try {
    files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new FactsError(`${directory}: cannot be read (${reason}). A folder with facts files was expected.`);
  }
  if (files.length === 0) {
    throw new FactsError(
      `${directory}: holds no *.json file. Facts were expected; write them with: npm run extract -- --sources DIR`,
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
      throw new FactsError(`${path}: cannot be read (${cause.code}). A facts file was expected.`);
    throw new FactsError(`${path}: is not JSON (${cause.message}). ${MEND}`);
  }
}

function layoutOf(content: unknown, path: string): FactsLayout {
  const layout = (content as { document?: { layout?: unknown } } | null)?.document?.layout;
  if (typeof layout === 'string' && Object.hasOwn(FACTS_SCHEMAS, layout)) return layout as FactsLayout;
  const found = layout === undefined ? 'nothing' : JSON.stringify(layout);
  throw new FactsError(
    `${path}: at document.layout one of ${Object.keys(FACTS_SCHEMAS).join(', ')} was expected, but ${found} is there. ${MEND}`,
  );
}

function validate(content: unknown, layout: FactsLayout, path: string): unknown {
  const result = FACTS_SCHEMAS[layout].safeParse(content);
  const faults = result.success
    ? checkPlaces(result.data, result.data.document)
    : result.error.issues.map((issue) => sentence(issue, content));
  if (faults.length === 0) return result.data;
  const more = faults.length > FAULTS_SHOWN ? ` And ${faults.length - FAULTS_SHOWN} more.` : '';
  throw new FactsError(`${path}: ${faults.slice(0, FAULTS_SHOWN).join(' ')}${more} ${MEND}`);
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
