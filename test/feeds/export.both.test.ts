import { execFile } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportError, exportFeed } from '../../src/feeds/export-feed.ts';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { EXTENT, GRAPH } from '../support/extent.ts';
import { openWorld, root, type World } from '../support/world.ts';

let world: World;
let feeds: Feeds;
let folder: string;
beforeAll(async () => {
  world = await openWorld(undefined, GRAPH);
  feeds = new Feeds(new FeedSources(world.schema, world.services), world.store);
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

describe('export', () => {
  it.each([
    ['gexf', 'organizations.gexf'],
    ['cytoscape', 'organizations.cytoscape.json'],
    ['d3.json', 'organizations.d3.json'],
    ['graphml', 'organizations.graphml'],
    ['graph.graphml', 'graph.graphml'],
    ['jsonl', 'graph.jsonl'],
    ['ftm', 'entities.ftm.json'],
    ['xlsx', 'graph.xlsx'],
  ])('%s writes %s', async (format, name) => {
    const out = join(folder, 'out');
    expect((await exportFeed(feeds, format, out)).name).toBe(name);
    expect((await readFile(out)).equals(await buffer((await feeds.get(name)).open()))).toBe(true);
  });

  it('writes into a pipe, and leaves it one', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [read] = await Promise.all([readFile(pipe), exportFeed(feeds, 'gexf', pipe)]);
    expect(read.equals(await buffer((await feeds.get('organizations.gexf')).open()))).toBe(true);
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });

  it('writes into a device', async () => {
    expect((await exportFeed(feeds, 'gexf', '/dev/null')).bytes).toBeGreaterThan(0);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.each([['that is there'], ['that is not there yet']])('follows a link to a file %s', async (which) => {
    const target = join(folder, `target ${which}`);
    if (which === 'that is there') await writeFile(target, 'old');
    const link = join(folder, `link ${which}`);
    await symlink(`target ${which}`, link);
    await exportFeed(feeds, 'gexf', link);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await readFile(target)).equals(await buffer((await feeds.get('organizations.gexf')).open()))).toBe(true);
  });

  it('says what it cannot do, and leaves nothing behind', async () => {
    const before = await readdir(folder);
    await expect(exportFeed(feeds, 'docx', join(folder, 'x'))).rejects.toThrow(/no format "docx".*organizations\.gexf/);
    const missing = exportFeed(feeds, 'gexf', join(folder, 'nowhere', 'x'));
    await expect(missing).rejects.toThrow(ExportError);
    await expect(missing).rejects.toThrow(/cannot be written, since its folder is not there. A file .* is expected/);
    await expect(exportFeed(feeds, 'gexf', folder)).rejects.toThrow(/cannot be written, since it is a folder/);
    expect(await readdir(folder)).toEqual(before);
  });

  it('is a command that writes the same bytes as the server sends', async () => {
    const out = join(folder, 'network.gexf');
    const run = (...options: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli-export.ts', ...options], {
        cwd: root,
        env: { PATH: process.env['PATH'] ?? '' },
      });
    const sent = await buffer((await feeds.get('organizations.gexf')).open());
    const { stdout, stderr } = await run('--format', 'gexf', '--out', '-');
    expect(Buffer.from(stdout).equals(sent)).toBe(true);
    expect(stderr).toContain('standard output: organizations.gexf');
    // What it writes into files, and what it refuses, is `exportFeed`, which is asked above each time.
    if (EXTENT === 'little') return;
    await run('--format', 'gexf', '--out', out);
    expect((await readFile(out)).equals(sent)).toBe(true);
    await expect(run('--format', 'docx', '--out', out)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no format'),
    });
  });
});
