import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../support/python.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, root, type World } from '../support/world.ts';

const { command, missing } = pythonWith('gql', 'requests', 'networkx');
if (missing) console.warn(`The Python example is not run: ${missing}.`);

describe.skipIf(missing !== null)('examples/python', () => {
  let world: World;
  let server: TestServer;
  beforeAll(async () => {
    world = await openWorld();
    server = await startServer(world);
  });
  afterAll(async () => {
    await server.app.close();
    await world.close();
  });

  it('asks the API and opens a feed', async () => {
    const run = promisify(execFile)(command ?? '', [`${root}examples/python/network.py`, server.url], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    const { stdout } = await run;
    const { organizationNetwork, brokers } = await world.data(
      '{ organizationNetwork { nodes { id } links { weight } } brokers(first: 3) { nodes { name } } }',
    );
    const { nodes, links } = organizationNetwork;
    expect(stdout).toContain(`${nodes.length} organisations, ${links.length} links`);
    for (const { name } of brokers.nodes) expect(stdout).toContain(`${name} (`);
  });
});
