import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise, type ZipFile } from 'yauzl';
import { UnreadableSourceError } from './source-text.ts';

/** The bytes of one document: a file of a folder, or a file inside a ZIP there. Opened anew for each reading. */
export interface SourcePart {
  /** Path below the folder; behind the path of a ZIP, the place inside it: `rs/1-1.zip › 1-1.csv`. */
  name: string;
  open(): Promise<Readable>;
}

/** Unpacked bytes of the largest file inside a ZIP that is read: thirty times the largest known one. A ZIP may claim anything. */
const MAX_UNPACKED_BYTES = 400_000_000;
/** Files inside one ZIP that are looked at. */
const MAX_ENTRIES = 200;

/** What a file holds: itself, or what is packed in it. Throws an `UnreadableSourceError` for a damaged ZIP. */
export async function partsOf(directory: string, file: string): Promise<SourcePart[]> {
  const path = join(directory, file);
  if (!(await isZip(path))) return [{ name: file, open: async () => createReadStream(path) }];
  return readZip(path, file, async (zip) => {
    const parts: SourcePart[] = [];
    let index = 0;
    for await (const entry of zip.eachEntry()) {
      const place = index;
      index += 1;
      if (index > MAX_ENTRIES) throw new Error(`it packs more than ${MAX_ENTRIES} files`);
      if (entry.fileName.endsWith('/')) continue;
      if (entry.uncompressedSize > MAX_UNPACKED_BYTES) {
        throw new Error(`${entry.fileName} in it unpacks to more than ${MAX_UNPACKED_BYTES / 1_000_000} MB`);
      }
      const name = `${file} › ${entry.fileName}`;
      parts.push({ name, open: () => openEntry(path, file, place) });
    }
    return parts;
  });
}

/** Told by its first bytes, not by its name. */
async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE(0) === ZIP_SIGNATURE;
  } finally {
    await file.close();
  }
}

/** `PK\3\4`, which begins the first file inside a ZIP. */
const ZIP_SIGNATURE = 0x04034b50;

async function openEntry(path: string, file: string, place: number): Promise<Readable> {
  const zip = await openZip(path, file);
  let index = 0;
  for await (const entry of zip.eachEntry()) {
    if (index === place) {
      const stream = await zip.openReadStreamPromise(entry);
      stream.once('close', () => zip.close());
      return stream;
    }
    index += 1;
  }
  zip.close();
  throw new UnreadableSourceError(`${file}: was changed while it was read. Run the command again.`);
}

async function readZip<Result>(path: string, file: string, read: (zip: ZipFile) => Promise<Result>): Promise<Result> {
  const zip = await openZip(path, file);
  try {
    return await read(zip);
  } catch (error) {
    throw damaged(file, error);
  } finally {
    zip.close();
  }
}

async function openZip(path: string, file: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false });
  } catch (error) {
    throw damaged(file, error);
  }
}

function damaged(file: string, error: unknown): UnreadableSourceError {
  const { message } = error as Error;
  return new UnreadableSourceError(`${file}: cannot be read as a ZIP (${message}). Download it again, or unpack it.`);
}
