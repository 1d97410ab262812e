import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../support/python.ts';
import { type FeedFiles, writeFeeds } from './feed-files.ts';

const SCRIPT = fileURLToPath(new URL('read_feeds.py', import.meta.url));
const { command, missing } = pythonWith('networkx');
if (missing) console.warn(`The feeds are not opened with networkx: ${missing}.`);

type Link = [source: string, target: string, weight: number];

describe.skipIf(missing !== null)('what networkx reads from the feeds', () => {
  let files: FeedFiles;
  let read: any;
  let answer: any;
  beforeAll(async () => {
    files = await writeFeeds();
    const { stdout } = await promisify(execFile)(command ?? '', [SCRIPT, files.folder], { maxBuffer: 2 ** 26 });
    read = JSON.parse(stdout);
    answer = (
      await files.world.data(
        '{ organizationNetwork { nodes { id: key name degree betweenness community } links { source target weight } } }',
      )
    )['organizationNetwork'];
  });
  afterAll(() => files?.remove());

  it.each(['gexf', 'graphml'])('%s has the nodes, names and measures of the API', (format) => {
    const nodes = answer.nodes.map((node: any) => [
      node.id,
      [node.name, node.degree, node.betweenness, node.community],
    ]);
    expect(read[format].nodes).toEqual(Object.fromEntries(nodes));
  });

  it.each(['gexf', 'graphml', 'd3', 'cytoscape'])('%s has the links and weights of the API', (format) => {
    const links: Link[] = answer.links.map(({ source, target, weight }: any) => [source, target, weight]);
    expect(read[format].links ?? read[format]).toEqual(links.sort());
    expect(links.length).toBeGreaterThan(20);
  });

  it('the GraphML for yEd has its labels', () => {
    expect(read.yed).toEqual(Object.fromEntries(answer.nodes.map((node: any) => [node.id, node.name])));
  });

  it('CSV for programs says the same as that for spreadsheets', () => {
    expect(read.plainCsv).toEqual(read.csv);
    expect(read.csv.length).toBeGreaterThan(20);
  });

  it('CSV has the links with their names, Japanese as it is', () => {
    const names = new Map(answer.nodes.map((node: any) => [node.id, node.name]));
    expect(read.csv).toEqual(
      answer.links.map(({ source, target, weight }: any) => [
        source,
        target,
        weight,
        names.get(source),
        names.get(target),
      ]),
    );
  });

  it('networkx finds the same betweenness', () => {
    expect(read.graphml.betweenness).toEqual(
      Object.fromEntries(answer.nodes.map((node: any) => [node.id, node.betweenness])),
    );
  });

  it('the whole graph has every node and relationship', async () => {
    const { dataVersion } = await files.world.data('{ dataVersion { nodes relationships } }');
    expect(read.whole).toEqual([true, dataVersion.nodes, dataVersion.relationships]);
  });
});
