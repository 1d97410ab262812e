import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
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

/**
 * Writes a feed to a file, the same bytes as over HTTP, as they come; the file is whole or not there. Returns what was written.
 * `onProgress` is told bytes. Rejects with an ExportError or a StoreError.
 */
export async function exportFeed(
  feeds: Feeds,
  format: string,
  out: string,
  onProgress?: (done: number, total: number) => void,
): Promise<{ name: string; bytes: number }> {
  const name = feedOf(format);
  const feed = await feeds.get(name);
  const unfinished = `${out}.${process.pid}.part`;
  try {
    await pipeline(told(feed, onProgress), createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof StoreError) throw error;
    throw new ExportError(
      `${out} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`,
    );
  }
  return { name, bytes: feed.length };
}

async function* told(feed: Feed, onProgress: ((done: number, total: number) => void) | undefined) {
  let done = 0;
  for await (const bytes of feed.open()) {
    yield bytes;
    done += bytes.length;
    onProgress?.(done, feed.length);
  }
}
