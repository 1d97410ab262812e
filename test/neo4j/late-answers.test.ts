import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { syntheticRows } from './synthetic-rows.ts';

/** How long the question which graph a server holds may take. */
const ASKED_FOR_MS = 3_000;

const settings = inject('neo4jSettings');

// This process, or the server, had no time: nothing that whoever asks a question has a part in.
describe.skipIf(settings === undefined)('which graph a Neo4j holds, where it was not told in time', () => {
  const open = () => new Neo4jStore(settings ?? { uri: '', user: '', password: '' });
  let store: Neo4jStore;
  beforeAll(async () => {
    const loading = open();
    await loading.load(syntheticRows(20, 40), 'late');
    await loading.close();
  });
  beforeEach(() => {
    store = open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => void vi.useRealTimers());
  afterEach(() => store.close());
  const passTime = () => void vi.advanceTimersByTime(ASKED_FOR_MS);

  it('is asked once more of a server that lives', async () => {
    const status = store.status();
    passTime();
    expect(await status).toMatchObject({ ready: true, version: { hash: 'late' } });
  });

  it('fails no read', async () => {
    const read = store.read('MATCH (n:Entity) RETURN count(n) AS nodes');
    passTime();
    expect(await read).toEqual([{ nodes: 20 }]);
  });
});
