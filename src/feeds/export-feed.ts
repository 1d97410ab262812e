import { createWriteStream } from 'node:fs';
import { readlink, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileFault } from '../graph/file-fault.ts';
import { StoreError } from '../graph/graph-store.ts';
import type { Feed, Feeds } from './feeds.ts';
import { FEED_FORMATS, feedNamed } from './formats.ts';

/** A reason why nothing was exported, in a sentence for the one who called. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** The feed for a name or the end of one, as `gexf`. Throws an ExportError that tells the known ones. */
export function feedOf(format: string): string {
  const names = Object.keys(FEED_FORMATS);
  const name = feedNamed(format, names);
  if (name !== undefined) return name;
  throw new ExportError(`There is no format ${JSON.stringify(format)}. These are there: ${names.join(', ')}.`);
}

/** What an export may be told. */
export interface ExportOptions {
  /** Scheme and host that addresses of nodes begin with. */
  origin?: string;
  /** Is told bytes. */
  onProgress?: (done: number, total: number) => void;
}

/** Where a feed goes that is not kept in a file: a pipe or what it is sent on to. */
export const STANDARD_OUTPUT = '-';

/**
 * Writes a feed, the same bytes as over HTTP, as they come. A file is whole or not there, also where `out` is a link to it; a pipe or
 * a device is written into; `-` is standard output. Returns what was written. Rejects with
 * an ExportError or a StoreError.
 */
export async function exportFeed(
  feeds: Feeds,
  format: string,
  out: string,
  { origin, onProgress }: ExportOptions = {},
): Promise<{ name: string; bytes: number }> {
  const name = feedOf(format);
  const feed = await feeds.get(name, origin);
  const bytes = told(feed, onProgress);
  try {
    if (out === STANDARD_OUTPUT) await pipeline(bytes, process.stdout, { end: false });
    else if (await isStream(out)) await pipeline(bytes, createWriteStream(out));
    else await writeWhole(await linked(out), bytes);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
    if (out === STANDARD_OUTPUT && (error as NodeJS.ErrnoException).code === 'EPIPE')
      return { name, bytes: feed.length };
    const where = out === STANDARD_OUTPUT ? 'Standard output' : out;
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new ExportError(`${where} cannot be written, since ${FOLDER_FAULTS[code] ?? fileFault(error)}. ${EXPECTED}`);
  }
  return { name, bytes: feed.length };
}

const EXPECTED = 'A file in a folder that is there is expected: name one with --out, or - for standard output.';

/** What is there is replaced, so that it is the folder that is not. */
const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'what it stands in is not a folder',
};

/** Beside the file first, so that nobody finds half of it under its name. */
async function writeWhole(file: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(bytes, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A pipe, a device or a socket: it takes bytes, and must not be replaced by a file. */
async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** The file that a link leads to, there already or not; else the path itself. */
async function linked(path: string): Promise<string> {
  for (let file = resolve(path), links = 0; ; links += 1) {
    const target = await readlink(file).catch(() => null);
    if (target === null || links === LINKS_MAX) return file;
    file = resolve(dirname(file), target);
  }
}
const LINKS_MAX = 40;

async function* told(feed: Feed, onProgress: ((done: number, total: number) => void) | undefined) {
  let done = 0;
  for await (const bytes of feed.open()) {
    yield bytes;
    done += bytes.length;
    onProgress?.(done, feed.length);
  }
}
