import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pythonWith } from '../support/python.ts';
import { serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const { command, missing } = pythonWith('gql', 'requests', 'networkx');
if (missing) console.warn(`The Python example is not run: ${missing}.`);

describe.skipIf(missing !== null)('examples/python', () => {
  const served = serving();

  it('asks the API and opens a feed', async () => {
    const run = promisify(execFile)(command ?? '', [`${root}examples/python/network.py`, served.server.url], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    const { stdout } = await run;
    const { organizationNetwork, brokers } = await served.world.data(
      '{ organizationNetwork { nodes { id: key } links { weight } } brokers(first: 3) { nodes { name } } }',
    );
    const { nodes, links } = organizationNetwork;
    expect(stdout).toContain(`${nodes.length} organisations, ${links.length} links`);
    for (const { name } of brokers.nodes) expect(stdout).toContain(`${name} (`);
  });
});
