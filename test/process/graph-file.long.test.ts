import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readData } from '../../loaders/load/load-from-data.ts';
import { writeResolved } from '../../loaders/load/write-resolved.ts';
import { spawnService, startService } from '../support/service-process.ts';
import { root } from '../support/world.ts';

const HASH = 'f'.repeat(64);

describe('GRAPH_FILE', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-file-'));
    file = join(folder, 'theirs.json');
    const { rows } = readData({ facts: join(root, 'data/facts'), registry: join(root, 'data/registry') });
    writeResolved({ rows, hash: HASH }, file, null);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is the graph that is served', async () => {
    const service = await startService({ GRAPH_FILE: file });
    const answer = await fetch(`${service.url}/graphql?query=%7BdataVersion%7Bhash%7D%7D`);
    expect(await answer.json()).toMatchObject({ data: { dataVersion: { hash: HASH } } });
    await service.kill();
  });

  it('is the graph that is exported', async () => {
    const out = join(folder, 'graph.jsonl');
    const options = ['--import', 'tsx', 'src/cli-export.ts', '--format', 'jsonl', '--graph', file, '--out', out];
    const { stderr } = await promisify(execFile)(process.execPath, options, { cwd: root });
    expect(stderr).toMatch(/graph\.jsonl, \d+ bytes/);
  });

  it('that is none ends the start with a sentence', async () => {
    await writeFile(file, '{"rows":');
    const { said, ended } = spawnService({ GRAPH_FILE: file });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(said()).toMatch(/theirs\.json: is cut short or no JSON; a resolved graph was expected.*npm run resolve/);
    expect(said()).not.toMatch(/\n {4}at /);
  });
});
