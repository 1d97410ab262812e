import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
// @ts-expect-error: D3 brings no types.
import { forceLink, forceSimulation } from 'd3';
import { sankey } from 'd3-sankey';
import { XMLParser } from 'fast-xml-parser';
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedFiles, writeFeeds } from './feed-files.ts';

type Link = [source: string, target: string, weight: number];

let files: FeedFiles;
/** What the API answers, as pairs of id and name, and as links by their ends. */
let names: [id: string, name: string][];
let links: Link[];
let money: { nodes: { id: string; name: string }[]; links: { source: string; target: string; value: number }[] };
beforeAll(async () => {
  files = await writeFeeds();
  const { organizationNetwork: network, moneyFlow } = await files.world.data(`{
    organizationNetwork { nodes { id: key name } links { source target weight } }
    moneyFlow { nodes { id: key name } links { source target value } }
  }`);
  names = network.nodes.map(({ id, name }: any) => [id, name]);
  links = network.links.map(({ source, target, weight }: any) => [source, target, weight]);
  money = moneyFlow;
});
afterAll(() => files?.remove());
const read = (name: string) => readFile(join(files.folder, name), 'utf8');

describe('the network of organisations', () => {
  it('has Japanese names and weights to compare', () => {
    expect(names).toContainEqual(['org:mofa', '外務省']);
    expect(links.length).toBeGreaterThan(20);
  });

  it('opens in an XML reader as GEXF', async () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { gexf } = parser.parse(await read('organizations.gexf'), true);
    const { nodes, edges } = gexf.graph;
    expect(nodes.node.map(({ id, label }: any) => [id, label])).toEqual(names);
    expect(edges.edge.map(({ source, target, weight }: any) => [source, target, Number(weight)])).toEqual(links);
  });

  it('opens in graphology as GraphML', async () => {
    const graph = parseGraphml(UndirectedGraph, await read('organizations.graphml'));
    expect(graph.mapNodes((id, { label }) => [id, label])).toEqual(names);
    expect(graph.mapEdges((_edge, { weight }, source, target) => [source, target, weight])).toEqual(links);
  });

  it('is laid out by Graphviz', async () => {
    const drawn: any = (await instance()).renderJSON(await read('organizations.dot'));
    expect(drawn.objects.map(({ name, label }: any) => [name, label])).toEqual(names);
    const ends = drawn.edges.map((edge: any) => [
      drawn.objects[edge.tail].name,
      drawn.objects[edge.head].name,
      Number(edge.weight),
    ]);
    expect(ends).toEqual(links);
    for (const { pos } of drawn.objects) expect(pos).toMatch(/^[\d.]+,[\d.]+$/);
  });

  it('opens in Cytoscape', async () => {
    const { elements } = JSON.parse(await read('organizations.cytoscape.json'));
    const graph = cytoscape({ headless: true, elements });
    expect(graph.nodes().map((node) => [node.id(), node.data('label')])).toEqual(names);
    expect(graph.edges().map((edge) => [edge.source().id(), edge.target().id(), edge.data('weight')])).toEqual(links);
  });

  it('is laid out by D3', async () => {
    const feed = JSON.parse(await read('organizations.d3.json'));
    expect(feed.nodes.map(({ id, name }: any) => [id, name])).toEqual(names);
    const force = forceLink(feed.links).id(({ id }: any) => id);
    forceSimulation(feed.nodes).force('links', force).stop().tick(10);
    expect(force.links().map(({ source, target, weight }: any) => [source.id, target.id, weight])).toEqual(links);
    for (const { x, y } of feed.nodes) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  it('opens as a table', async () => {
    const nameOf = new Map(names);
    expect(rows(await read('organizations.csv'))).toEqual(
      links.map(([source, target, weight]) => ({
        source,
        target,
        weight: String(weight),
        sourceName: nameOf.get(source),
        targetName: nameOf.get(target),
      })),
    );
  });
});

describe('the money', () => {
  it('opens as a table', async () => {
    const nameOf = new Map(money.nodes.map(({ id, name }) => [id, name]));
    expect(rows(await read('money.csv'))).toEqual(
      money.links.map(({ source, target, value }) => ({
        source,
        target,
        value: String(value),
        sourceName: nameOf.get(source),
        targetName: nameOf.get(target),
      })),
    );
  });

  it('is laid out as a Sankey diagram, which has no cycle', async () => {
    const feed: typeof money = JSON.parse(await read('money.sankey.json'));
    const layout = sankey<{ id: string; name: string }, object>()
      .nodeId(({ id }) => id)
      .extent([
        [0, 0],
        [1_000, 100_000],
      ]);
    const { nodes, links: flows } = layout(structuredClone(feed));
    expect(nodes.map(({ id, name }) => ({ id, name }))).toEqual(money.nodes);
    expect(flows.map(({ source, target, value }: any) => ({ source: source.id, target: target.id, value }))).toEqual(
      money.links,
    );
    for (const { value } of flows) expect([Number.isSafeInteger(value), value > 0]).toEqual([true, true]);
    // The layout refuses what a Sankey diagram cannot show.
    const [{ source, target, value } = { source: '', target: '', value: 1 }] = feed.links;
    const turned = { nodes: feed.nodes, links: [...feed.links, { source: target, target: source, value }] };
    expect(() => layout(turned)).toThrow('circular');
  });
});

describe('the whole graph', () => {
  it('opens in graphology as GraphML, and is what the lines of JSON say', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await read('graph.graphml'));
    const lines = (await read('graph.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { dataVersion } = await files.world.data('{ dataVersion { nodes relationships } }');
    expect([graph.order, graph.size]).toEqual([dataVersion.nodes, dataVersion.relationships]);
    expect(graph.nodes()).toEqual(lines.filter(({ id }) => id).map(({ id }) => id));
    expect(graph.mapEdges((_edge, { label }, start, end) => ({ start, end, label }))).toEqual(
      lines.filter(({ id }) => !id).map(({ start, end, label }) => ({ start, end, label })),
    );
    for (const { id, labels, properties } of lines.filter(({ id }) => id)) {
      const { type, name, requestAmount } = graph.getNodeAttributes(id);
      expect({ id, type, name, requestAmount }).toEqual({
        id,
        type: labels[0],
        name: properties.name,
        requestAmount: properties.requestAmount,
      });
    }
  });
});

/** As a spreadsheet takes it: UTF-8 because of the byte order mark, every line as long as the first. */
function rows(csv: string): Record<string, string>[] {
  expect(csv.codePointAt(0)).toBe(0xfeff);
  return parseCsv(csv, { bom: true, columns: true }) as Record<string, string>[];
}
