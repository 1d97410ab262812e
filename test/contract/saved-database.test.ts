import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { dump } from '../neo4j/dump.ts';
import { loadGraph, openWorld, root, type World, worldOver } from '../support/world.ts';

describe('a database that was saved and opened', () => {
  let loaded: World;
  let opened: World;
  beforeAll(async () => {
    const store = new EmbeddedStore();
    await loadGraph(store);
    // The run's graph was saved before.
    [loaded, opened] = [worldOver(store), await openWorld()];
  });
  afterAll(async () => {
    await loaded?.close();
    await opened?.close();
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
