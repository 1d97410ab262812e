import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolders, readData } from '../../loaders/load/load-from-data.ts';
import { saveDatabase } from '../../src/store/embedded/database-file.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { dump } from '../neo4j/dump.ts';
import { openWorld, root, type World, worldOver } from '../support/world.ts';

describe('a database that was saved and opened', () => {
  let folder: string;
  let loaded: World;
  let opened: World;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-'));
    const file = join(folder, 'graph.db');
    await saveDatabase(readData(dataFolders(`${root}data`)), file, null);
    const store = new EmbeddedStore();
    await store.open(file);
    [loaded, opened] = [await openWorld(), worldOver(store)];
  });
  afterAll(async () => {
    await loaded?.close();
    await opened?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('holds what a loaded one holds', async () => {
    expect(await dump(opened.store)).toEqual(await dump(loaded.store));
  });

  it('answers every example question as a loaded one does', async () => {
    const files = (await readdir(`${root}questions`)).filter((file) => file.endsWith('.graphql'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const query = await readFile(`${root}questions/${file}`, 'utf8');
      const [ours, theirs] = [await opened.ask(query), await loaded.ask(query)];
      expect(JSON.parse(JSON.stringify(ours.data, withoutTime))).toEqual(
        JSON.parse(JSON.stringify(theirs.data, withoutTime)),
      );
    }
  });

  it('takes a load in its place', async () => {
    const version = await opened.store.load({ nodes: [], relationships: [] }, 'nothing');
    expect(await opened.store.status()).toEqual({ ready: true, version });
  });
});

/** When a graph was loaded is each store's own. */
const withoutTime = (key: string, value: unknown) => (key === 'loadedAt' ? null : value);
