import { readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';

/** A database that is open, and what closes it. */
export interface OpenDatabase {
  db: GrafeoDB;
  close: () => void;
}

/**
 * Opens a saved database for reading. The engine makes a folder in the system's place for temporary files at each opening and leaves it
 * there, which a service that opens every new graph would fill up: it goes when the database is closed. Throws what the engine throws.
 */
export function openForReading(file: string): OpenDatabase {
  const before = new Set(foldersOfThisProcess());
  const db = grafeo.GrafeoDB.openReadOnly(file);
  // Opening waits for nothing, so whatever of this process is new is of this database.
  const made = foldersOfThisProcess().filter((folder) => !before.has(folder));
  const close = () => {
    db.close();
    for (const folder of made) removeIfEmpty(folder);
  };
  return { db, close };
}

/** Full paths; none where the place cannot be read. */
function foldersOfThisProcess(): string[] {
  try {
    const ours = new RegExp(`^grafeo-.*-${process.pid}-[0-9a-f]+\\.spill$`, 'u');
    return readdirSync(tmpdir())
      .filter((name) => ours.test(name))
      .map((name) => join(tmpdir(), name));
  } catch {
    return [];
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or is gone: either way it is not ours to remove.
  }
}
