import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as documents from '../../examples/relay/item.ts';
import { serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });
const example = (file: string, ...args: string[]) => node('--import', 'tsx', `examples/${file}`, ...args);

const served = serving();
/** How often the API was asked, by which operation. */
const asked = async () => {
  const metrics = await (await fetch(`${served.server.url}/metrics`)).text();
  return Number(/http_responses_total\{route="\/graphql",method="POST",status="200"\} (\d+)/.exec(metrics)?.[1] ?? 0);
};

interface Evidence {
  startLine: number;
  endLine: number;
  document: { titleEn: string };
}
const inLines = (evidence: Evidence[]) =>
  evidence.map(({ document, startLine, endLine }) => `    ${document.titleEn}, lines ${startLine} to ${endLine}`);

describe('examples/apollo', () => {
  it('puts the pages of what two organisations share together, with their lines', async () => {
    const before = await asked();
    const { stdout } = await example('apollo/shared-initiatives.ts', 'MHLW', 'MOFA', served.server.url);
    expect((await asked()) - before).toBe(2);
    const { sharedInitiatives } = await served.world.data(
      '{ sharedInitiatives(organizations: ["MHLW", "MOFA"], first: 100) { totalCount nodes { titleEn item { mark } evidence { startLine endLine document { titleEn } } } } }',
    );
    expect(sharedInitiatives.totalCount).toBe(39);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'MHLW and MOFA share 39 initiatives',
      '',
      ...sharedInitiatives.nodes.flatMap(({ item, titleEn, evidence }: any) => [
        `${item.mark} ${titleEn}`,
        ...inLines(evidence),
      ]),
    ]);
  });

  it('fails with a message when nobody has the name', async () => {
    await expect(
      example('apollo/shared-initiatives.ts', 'no such body', 'MOFA', served.server.url),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no such body'),
    });
  });
});

describe('examples/relay', () => {
  it('asks page by page which programmes carry an item, with the lines that say so', async () => {
    const before = await asked();
    const { stdout } = await example('relay/programmes-of-an-item.ts', '11', served.server.url);
    const { strategyItem } = await served.world.data(
      '{ strategyItem(number: 11) { mark titleEn programs(first: 100) { totalCount edges { link confidence evidence { startLine endLine document { titleEn } } node { nameEn ministry { nameEn } } } } } }',
    );
    const { totalCount, edges } = strategyItem.programs;
    expect(totalCount).toBeGreaterThan(5);
    expect((await asked()) - before).toBe(Math.ceil(totalCount / 5));
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${totalCount} programmes carry ${strategyItem.mark} ${strategyItem.titleEn}`,
      '',
      ...edges.flatMap(({ node, link, confidence, evidence }: any) => [
        `${node.nameEn} (${node.ministry?.nameEn ?? 'no ministry'}): ${link}, ${confidence}`,
        ...inLines(evidence),
      ]),
    ]);
  });

  it('fails with a message when there is no such item', async () => {
    await expect(example('relay/programmes-of-an-item.ts', '99', served.server.url)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no item 99'),
    });
  });

  it.each(Object.entries(documents))(
    'has what the compiler made of %s as it is, and it fits the schema',
    (name, text) => {
      const made = readFileSync(`${root}examples/relay/generated/${name}.graphql.ts`, 'utf8');
      const hash = createHash('md5')
        .update(print(parse(text)))
        .digest('hex');
      expect(made, 'run npx relay-compiler@21.0.1 in examples/relay').toContain(`hash = "${hash}"`);
      const sent = /"text": ("query.*")$/m.exec(made)?.[1];
      if (sent !== undefined) expect(validate(served.world.schema, parse(JSON.parse(sent)))).toEqual([]);
    },
  );
});
