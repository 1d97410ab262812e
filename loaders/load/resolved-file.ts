import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphRows } from '../../src/graph/model.ts';
import { type ResolvedData, readData } from './load-from-data.ts';

/** Graph rows in a file, with what they were made of: `madeOf` is a hash over the program and every byte of the data folder. */
interface ResolvedFile {
  madeOf: string;
  hash: string;
  rows: GraphRows;
}

/** Facts and registry → graph rows, written to a file for a quick start. Throws as `readData` does. */
export function writeResolved(folder: string, program: string, file: string): ResolvedData {
  const resolved = readData(folder);
  const content: ResolvedFile = { madeOf: madeOf(folder, program), hash: resolved.hash, rows: resolved.rows };
  writeFileSync(file, JSON.stringify(content));
  return resolved;
}

/** The rows of such a file, or `null` when there is none or it was made of another program or other data. */
export function readResolved(
  folder: string,
  program: string,
  file: string,
): Pick<ResolvedData, 'rows' | 'hash'> | null {
  if (!existsSync(file)) return null;
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as ResolvedFile;
    return content.madeOf === madeOf(folder, program) ? { rows: content.rows, hash: content.hash } : null;
  } catch {
    return null; // cut short or overwritten: what it was made of is still there
  }
}

function madeOf(folder: string, program: string): string {
  const hash = createHash('sha256').update(readFileSync(program));
  for (const part of ['facts', 'registry']) {
    for (const name of readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:json|ya?ml)$/.test(name)) continue;
      hash.update(`\n${part}/${name}\n`).update(readFileSync(join(folder, part, name)));
    }
  }
  return hash.digest('hex');
}
