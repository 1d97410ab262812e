import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });
const example = (...args: string[]) => node('--import', 'tsx', 'examples/typescript/who-shares.ts', ...args);

const served = serving();

describe('examples/typescript', () => {
  it('prints who shares initiatives with JICA, those that share most first', async () => {
    const { stdout } = await example('JICA', served.server.url);
    const { organization } = await served.world.data(
      '{ organization(id: "org:jica") { name nameEn collaborators(first: 100) { totalCount edges { shared node { name nameEn kind } } } } }',
    );
    const { totalCount, edges } = organization.collaborators;
    expect(edges.length).toBe(totalCount);
    expect(edges.length).toBeGreaterThan(0);
    const [title, , heading, ...rows] = stdout.trimEnd().split('\n');
    expect(title).toBe(`${totalCount} share initiatives with ${organization.name} (${organization.nameEn})`);
    expect(heading?.split(/\s+/)).toEqual(['shared', 'kind', 'organisation']);
    const cells = rows.map((row) => /^\s*(\d+)\s+([A-Z_]+)\s+(.+)$/.exec(row)?.slice(1));
    expect(cells).toEqual(
      edges.map(({ shared, node }: any) => [String(shared), node.kind, `${node.name} (${node.nameEn})`]),
    );
  });

  it('fails with a message when nobody has the name', async () => {
    const run = example('no such body', served.server.url);
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('no such body') });
  });
});
