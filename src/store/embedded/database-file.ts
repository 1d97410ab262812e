import { closeSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { fileFault } from '../../graph/file-fault.ts';
import { type DataVersion, StoreError } from '../../graph/graph-store.ts';
import type { GraphRows } from '../../graph/model.ts';
import { checkRows } from '../check-rows.ts';
import { READ_VERSION, VERSION_ID } from '../load-cypher.ts';
import { fillDatabase } from './fill-database.ts';
import { type OpenDatabase, openForReading } from './open-for-reading.ts';
import { rowsFromEmbedded } from './values.ts';

/** On the version node of a saved database: the version of the engine that wrote it, and what its rows were made of. */
const WRITE_ORIGIN = `MATCH (v:GraphVersion {id: '${VERSION_ID}'}) SET v.engine = $engine, v.madeOf = $madeOf`;
const READ_ORIGIN = `MATCH (v:GraphVersion {id: '${VERSION_ID}'}) RETURN v.engine AS engine, v.madeOf AS madeOf`;

/** A database file that cannot be served. The message is a sentence: which file, what is wrong with it, what to do. */
export class DatabaseFileError extends StoreError {
  override readonly name = 'DatabaseFileError';
}

/**
 * Writes a graph as a database that the embedded store opens as it is; `madeOf` as in a file of resolved rows. The file is whole or
 * not there. Rejects with a StoreError.
 */
export async function saveDatabase(
  { rows, hash }: { rows: GraphRows; hash: string },
  file: string,
  madeOf: string | null,
): Promise<void> {
  checkRows(rows);
  const unfinished = `${file}.${process.pid}.part`;
  const db = grafeo.GrafeoDB.create();
  try {
    await fillDatabase(db, rows, hash);
    await db.executeCypher(WRITE_ORIGIN, { engine: grafeo.version(), madeOf: madeOf ?? '' });
    rmSync(unfinished, { force: true });
    db.save(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    // The engine says in its own words what the system told it.
    const fault = fileFault(error).replace(/^Database error: (?:GRAFEO-\w+: )?/u, '');
    throw new StoreError(`${file}: the database cannot be written there, since ${fault}. Choose another file.`, {
      cause: error,
    });
  } finally {
    db.close();
  }
}

/**
 * Opens a saved database for reading. Rejects with a DatabaseFileError when it is cut off, of another version of the engine, or,
 * where `madeOf` is given, made of something else.
 */
export async function openDatabase(file: string, madeOf?: string): Promise<OpenDatabase & { version: DataVersion }> {
  let opened: OpenDatabase;
  try {
    opened = openForReading(file);
  } catch (error) {
    throw new DatabaseFileError(unusable(file, 'cannot be opened: it is cut off, or no database'), { cause: error });
  }
  const { db, close } = opened;
  try {
    const read = async (cypher: string) => rowsFromEmbedded((await db.executeCypher(cypher, {})).toArray())[0];
    const version = await read(READ_VERSION);
    const { engine, madeOf: origin } = (await read(READ_ORIGIN)) ?? {};
    if (engine !== grafeo.version()) {
      const found = typeof engine === 'string' ? `version ${engine} of the engine` : 'another program';
      throw new DatabaseFileError(unusable(file, `was written by ${found}, and ${grafeo.version()} is in use`));
    }
    if (typeof version?.['hash'] !== 'string') {
      throw new DatabaseFileError(unusable(file, 'holds no graph that was loaded to its end'));
    }
    if (madeOf !== undefined && origin !== madeOf) {
      throw new DatabaseFileError(unusable(file, 'was made of other rows than those beside it'));
    }
    return { db, close, version: version as unknown as DataVersion };
  } catch (error) {
    close();
    if (error instanceof DatabaseFileError) throw error;
    throw new DatabaseFileError(unusable(file, 'cannot be read: it is damaged'), { cause: error });
  }
}

/**
 * Whether a file is a database rather than rows, by its first byte: rows are JSON. What cannot be read (a folder, what is not there) is none: whoever reads
 * it as rows says why.
 */
export function isDatabaseFile(file: string): boolean {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const first = Buffer.alloc(1);
    return readSync(opened, first, 0, 1, 0) === 1 && first.toString('latin1') !== '{';
  } catch {
    return false;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

const unusable = (file: string, why: string): string => `${file}: ${why}. Make it anew with: npm run resolve`;
