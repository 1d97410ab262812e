import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { FACTS_KINDS } from '../documents/layouts.ts';
import type { FactsKind } from './facts-kind.ts';

const MEND = 'npm run generate';
const SUFFIX = '.schema.json';

/** JSON Schema (draft 2020-12) of the facts of each layout, as the text of its file, by file name. */
export function renderSchemas(kinds: readonly FactsKind[] = FACTS_KINDS): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id: layout, schema } of kinds) {
    const { $schema, ...content } = z.toJSONSchema(schema);
    const titled = { $schema, title: `Facts of a document of the layout ${layout}`, ...content };
    files.set(`${layout}${SUFFIX}`, `${JSON.stringify(titled, null, 2)}\n`);
  }
  return files;
}

/** One sentence for each file of `directory` that is missing, differs, or belongs to no layout any more. */
export function staleSchemas(directory: string, expected = renderSchemas()): string[] {
  const stale: string[] = [];
  for (const [file, text] of expected) {
    const path = join(directory, file);
    if (!existsSync(path)) stale.push(`${path} is missing.`);
    else if (readFileSync(path, 'utf8') !== text) stale.push(`${path} is not what the schema of its layout gives.`);
  }
  for (const file of leftOver(directory, expected))
    stale.push(`${join(directory, file)} belongs to no layout. Remove it.`);
  return stale;
}

/** Writes every schema; the folder is made when it is missing. */
export function writeSchemas(directory: string, expected = renderSchemas()): void {
  mkdirSync(directory, { recursive: true });
  for (const [file, text] of expected) writeFileSync(join(directory, file), text);
}

function leftOver(directory: string, expected: ReadonlyMap<string, string>): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter((file) => file.endsWith(SUFFIX) && !expected.has(file));
}

function main(arguments_: readonly string[]): void {
  const directory = fileURLToPath(new URL('../../data/schema', import.meta.url));
  if (!arguments_.includes('--check')) {
    writeSchemas(directory);
    return;
  }
  const stale = staleSchemas(directory);
  if (stale.length === 0) return;
  for (const sentence of [...stale, `Mend it with: ${MEND}`]) console.error(sentence);
  process.exitCode = 1;
}

const [, script, ...options] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) main(options);
