import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { GRAPH } from '../support/extent.ts';
import { openWorld, type World } from '../support/world.ts';

/** Feeds of the project's graph as files in one folder, and the world that they come from. */
export interface FeedFiles {
  world: World;
  folder: string;
  remove(): Promise<void>;
}

/** Those of the names, or all. */
export async function writeFeeds(wanted?: readonly string[]): Promise<FeedFiles> {
  const world = await openWorld(undefined, GRAPH);
  const folder = await mkdtemp(join(tmpdir(), 'feeds-'));
  const feeds = new Feeds(new FeedSources(world.schema, world.services), world.store, Number.POSITIVE_INFINITY);
  for (const name of wanted ?? feeds.names) await writeFile(join(folder, name), (await feeds.get(name)).open());
  return {
    world,
    folder,
    async remove() {
      await rm(folder, { recursive: true, force: true });
      await world.close();
    },
  };
}
