import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a data folder that a graph is made of. */
const PARTS = ['facts', 'registry'];

/**
 * What a resolved file is made of: SHA-256 (hex) over the bundled program that resolves and every facts and registry file of
 * a data folder. Bytes and not dates, since a checkout makes old files new.
 */
export function madeOf(dataFolder: string, program: string): string {
  const hash = createHash('sha256').update(readFileSync(program));
  for (const part of PARTS) {
    for (const name of readdirSync(join(dataFolder, part), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:json|ya?ml)$/.test(name)) continue;
      hash.update(`\n${part}/${name}\n`).update(readFileSync(join(dataFolder, part, name)));
    }
  }
  return hash.digest('hex');
}

/** What a resolved file says that it was made of, read from its first bytes; `null` when it says nothing or is not there. */
export function saysMadeOf(file: string): string | null {
  const head = Buffer.alloc(100);
  try {
    const opened = openSync(file, 'r');
    try {
      readSync(opened, head, 0, head.length, 0);
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
  return /^\{"madeOf":"([0-9a-f]{64})"/.exec(head.toString('latin1'))?.[1] ?? null;
}

/** Whether a resolved file is what this program makes of this data folder now; also when the folder or the program is not there. */
export function isUpToDate(file: string, dataFolder: string, program: string): boolean {
  try {
    return saysMadeOf(file) === madeOf(dataFolder, program);
  } catch {
    return true; // a service without its data folder can serve the file only
  }
}
