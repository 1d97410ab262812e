import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveDatabase } from './database-file.ts';
import { EmbeddedStore } from './embedded-store.ts';

describe('what the engine leaves behind', () => {
  let place: string;
  let temporary: string;
  let file: string;
  const before = process.env['TMPDIR'];

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'saved-'));
    temporary = await mkdtemp(join(tmpdir(), 'temporary-'));
    file = join(place, 'graph.db');
    await saveDatabase({ rows: { nodes: [], relationships: [] }, hash: 'nothing' }, file, null);
    process.env['TMPDIR'] = temporary;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(place, { recursive: true });
    await rm(temporary, { recursive: true });
  });

  it('is gone when the store is closed', async () => {
    const store = new EmbeddedStore();
    await store.open(file);
    expect(await readdir(temporary)).toHaveLength(1);
    await store.close();
    expect(await readdir(temporary)).toEqual([]);
  });

  it('is gone when another graph takes its place, and stays for what is still open', async () => {
    const store = new EmbeddedStore();
    await store.open(file);
    const [first] = await readdir(temporary);
    await store.open(file);
    const left = await readdir(temporary);
    expect(left).toHaveLength(1);
    expect(left).not.toContain(first);
    await store.close();
    expect(await readdir(temporary)).toEqual([]);
  });

  it('is gone when what was opened is refused', async () => {
    const store = new EmbeddedStore();
    await expect(store.open(file, 'other rows')).rejects.toThrow('made of other rows');
    expect(await readdir(temporary)).toEqual([]);
    await store.close();
  });
});
