import { text } from 'node:stream/consumers';
import { instance } from '@viz-js/viz';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { MoneyFlow, OrganizationNetwork } from './sources.ts';
import type { Properties, Relationship, WholeGraph } from './whole-graph.ts';
import { moneyCsv, organizationsCsv } from './write-csv.ts';
import { organizationsDot } from './write-dot.ts';
import { organizationsGexf } from './write-gexf.ts';
import { graphGraphml, organizationsGraphml } from './write-graphml.ts';
import { graphJsonl, organizationsCytoscape, organizationsD3 } from './write-json.ts';
import { xmlText } from './xml-text.ts';

/** A name with all that a format could stumble over: markup, quotes, a break, control characters, half a pair, a rare character. */
const HOSTILE = '=SUM(1) <b>&"\'\\n]]>\u0000\u000b\ud800 𠮟る,\n終';
const FIGURES = { kind: 'AGENCY', initiativeCount: 2, degree: 1, weight: 3, betweenness: 0.5, community: 1 };
const network: OrganizationNetwork = {
  nodes: [
    { id: 'org:a', name: HOSTILE, nameEn: '@cmd', ...FIGURES },
    { id: 'org:b', name: '外務省', nameEn: 'MOFA', ...FIGURES, betweenness: 0 },
    { id: 'org:c', name: '総務省', nameEn: 'MIC', ...FIGURES },
  ],
  links: [{ source: 'org:a', target: 'org:b', weight: 3 }],
};
const nodes: Properties[] = [
  { type: 'Organization', id: 'org:a', name: HOSTILE, aliases: ['甲', '乙'], label: 'not the label' },
  { type: 'BudgetLine', id: 'line:1', amount: 180_400_000_000, share: 0.5, curated: true, aliases: null },
  { type: 'BudgetLine', id: 'line:2', amount: 1, share: 1 },
];
const relationships: Relationship[] = [
  {
    type: 'PART_OF',
    start: 'org:a',
    end: 'line:1',
    properties: { key: '', basis: 'STATED' },
    startType: 'Organization',
    startKind: 'AGENCY',
    startMinistry: null,
    endType: 'BudgetLine',
    endKind: null,
  },
];
/** Nodes in two batches, so that what one lacks comes with the other. */
const whole: WholeGraph = {
  documents: async () => [],
  async *nodes() {
    yield nodes.slice(0, 1);
    yield nodes.slice(1);
  },
  async *relationships() {
    yield relationships;
  },
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

describe('organisations', () => {
  it('are well-formed XML that other readers open, whatever a name holds', async () => {
    const gexf = organizationsGexf(network);
    const graph = parseGexf(UndirectedGraph, gexf);
    expect(graph.order).toBe(3);
    expect(graph.getEdgeAttribute('org:a--org:b', 'weight')).toBe(3);
    expect(graph.getNodeAttribute('org:a', 'label')).toContain('𠮟る');
    for (const xml of [gexf, await text(organizationsGraphml(network)), await text(graphGraphml(whole))]) {
      expect(xml).not.toMatch(FORBIDDEN);
      expect(XMLValidator.validate(xml)).toBe(true);
    }
  });

  it('are JSON in the shapes that Cytoscape and D3 read', () => {
    const { elements } = JSON.parse(organizationsCytoscape(network));
    expect(elements.nodes[0].data).toMatchObject({ id: 'org:a', label: HOSTILE });
    expect(elements.edges).toMatchObject([{ data: { source: 'org:a', target: 'org:b', weight: 3 } }]);
    const { nodes, links } = JSON.parse(organizationsD3(network));
    expect(nodes[1]).toMatchObject({ id: 'org:b', name: '外務省' });
    expect(links).toEqual(network.links);
  });

  it('are a table without formulas', () => {
    const csv = organizationsCsv(network, 'SPREADSHEET');
    expect(csv.startsWith('\ufeffsource,target,weight,sourceName,targetName\n')).toBe(true);
    expect(csv).toContain(`org:a,org:b,3,"'=SUM(1) <b>&""`);
    expect(csv).not.toMatch(/(?:^|[,"\n])[=+\-@]/);
  });

  it('are a table for programs, too, without a mark before its first name', () => {
    const csv = organizationsCsv(network, 'PROGRAM');
    expect(`\ufeff${csv}`).toBe(organizationsCsv(network, 'SPREADSHEET'));
  });

  it('have labels of their own for yEd', async () => {
    const yed = await text(organizationsGraphml(network, 'YED'));
    const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(yed);
    const drawn = graphml.key.find((key: any) => key['@_yfiles.type'] === 'nodegraphics')['@_id'];
    const labels = graphml.graph.node.map(
      ({ data }: any) => data.find((part: any) => part['@_key'] === drawn)['y:ShapeNode']['y:NodeLabel'],
    );
    expect(labels).toEqual(network.nodes.map(({ name }) => xmlText(name)));
    expect(await text(organizationsGraphml(network))).not.toContain('y:');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '−1',
    '﹣1',
    '  =1',
    '\u3000＝1',
  ])('are a table in which no name is a formula: %j', (name) => {
    const named = { ...network, nodes: network.nodes.map((node) => ({ ...node, name })) };
    const rows = parseCsv(organizationsCsv(named, 'SPREADSHEET'), { bom: true, columns: true, record_delimiter: '\n' });
    expect(rows).toEqual([
      { source: 'org:a', target: 'org:b', weight: '3', sourceName: `'${name}`, targetName: `'${name}` },
    ]);
  });

  it.each(['日本 &lt;b&gt; &amp; "引用" \'符\'', 'a, "b"', '\\N'])(
    'keep a name as it is in every format: %s',
    async (name) => {
      const named = { ...network, nodes: network.nodes.map((node) => ({ ...node, name })) };
      expect(parseGexf(UndirectedGraph, organizationsGexf(named)).getNodeAttribute('org:a', 'label')).toBe(name);
      const graphml = await text(organizationsGraphml(named));
      expect(parseGraphml(UndirectedGraph, graphml).getNodeAttribute('org:a', 'label')).toBe(name);
      const [row] = parseCsv(organizationsCsv(named, 'SPREADSHEET'), { bom: true, columns: true }) as Record<
        string,
        string
      >[];
      expect(row?.['sourceName']).toBe(name);
      expect(JSON.parse(organizationsD3(named)).nodes[0].name).toBe(name);
      expect(JSON.parse(organizationsCytoscape(named)).elements.nodes[0].data.label).toBe(name);
      const drawn: any = (await instance()).renderJSON(organizationsDot(named));
      expect(drawn.objects[0].label).toBe(name.replaceAll('\\', '\\\\'));
    },
  );

  it('are DOT with every quotation mark closed', () => {
    const lines = organizationsDot(network).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines.slice(1, -1)) {
      expect(line).toMatch(
        /^ {2}"(?:[^"\\]|\\["\\])*"(?: -- "(?:[^"\\]|\\["\\])*")? \[label="(?:[^"\\]|\\["\\])*", weight=3(?:, group=1)?\];$/,
      );
    }
  });
});

describe('money', () => {
  it('is a table of whole yen', () => {
    const flow: MoneyFlow = {
      nodes: [
        { id: 'a', name: '医政局', nameEn: 'Health Policy Bureau', kind: 'BUREAU' },
        { id: 'b', name: '-', nameEn: null, kind: 'ITEM' },
      ],
      links: [{ source: 'a', target: 'b', value: 180_400_000_000 }],
    };
    expect(moneyCsv(flow, 'SPREADSHEET')).toBe(
      "\ufeffsource,target,value,sourceName,targetName\na,b,180400000000,医政局,'-\n",
    );
  });
});

describe('the whole graph', () => {
  it('is a line for each node and relationship, properties in the order of their names', async () => {
    const lines = (await text(graphJsonl(whole)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      id: 'org:a',
      labels: ['Organization'],
      properties: { aliases: ['甲', '乙'], label: 'not the label', name: HOSTILE },
    });
    expect(lines[3]).toEqual({ start: 'org:a', end: 'line:1', label: 'PART_OF', properties: { basis: 'STATED' } });
  });

  it('declares each property once in GraphML, with the narrowest type that fits', async () => {
    const xml = await text(graphGraphml(whole));
    const types = new Map(
      [...xml.matchAll(/for="node" attr.name="(\w+)" attr.type="(\w+)"/g)].map(([, name, type]) => [name, type]),
    );
    expect(Object.fromEntries(types)).toEqual({
      label: 'string',
      aliases: 'string',
      name: 'string',
      type: 'string',
      amount: 'long',
      curated: 'boolean',
      share: 'double',
    });
    expect(xml).toContain('<data key="node-aliases">甲 | 乙</data>');
    expect(xml.match(/key="node-label"/g)).toHaveLength(3);
  });
});
