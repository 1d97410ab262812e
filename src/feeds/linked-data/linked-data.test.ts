import { text } from 'node:stream/consumers';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES } from '../../graph/model.ts';
import { encodeYear } from '../../graph/program-year.ts';
import type { Properties, Relationship, WholeGraph } from '../whole-graph.ts';
import { describeNode } from './describe-node.ts';
import { relationOf } from './relations.ts';
import { PROPERTIES } from './terms.ts';
import { newSetting, wholeGraphQuads } from './whole-graph-quads.ts';
import { jsonLd } from './write-json-ld.ts';
import { turtle } from './write-turtle.ts';

const ORIGIN = 'https://example.org';
/** A name with all that a format could stumble over: quotes, breaks, escapes, control characters, half a pair, a rare character. */
const HOSTILE = '"""\\\n\r\t\b\f\u0001\u007f\u2028\ud800 𠮟る <x> {} ^^ @en \' "@base" \\u0041 終';
/** The same without what no text of RDF may hold. */
const KEPT = HOSTILE.replace('\ud800', '\ufffd');

const SAMPLES: Readonly<Record<string, unknown>> = {
  years: [
    encodeYear({
      fiscalYear: 2025,
      isPrinted: true,
      tags: ['NEW'],
      digitalAgency: null,
      section: HOSTILE,
      outcome: 'CUT',
      why: { why: 'CUT', asked: HOSTILE, given: HOSTILE },
      outcomeEvidence: ['d#7-8#見出し'],
      documents: ['document:d'],
      amounts: { request: 180_400_000_000, executed: -1 },
      change: -5,
      text: [HOSTILE],
    }),
  ],
  duties: [JSON.stringify({ text: HOSTILE, textEn: HOSTILE, heading: null, evidence: ['d#5-5'] })],
  cooperationKinds: [JSON.stringify({ name: HOSTILE, nameEn: HOSTILE, partner: '丙', evidence: ['d#6-6'] })],
  sha256: 'ab'.repeat(32),
  reading: JSON.stringify({ unit: 'ROW', read: 1, ignored: { 'page-number': 2 }, notUnderstood: 0 }),
};
const NUMBERS = /year|month|order|number|position|lines|amount|counted|executed|printed|unexplained|change/i;
const LISTS =
  /^(?:aliases|lookupNames|otherNames|note|tags|documents|elsewhere|foundedEvidence|outcomeEvidence|countedLines)$/;

/** A node with every property that the model has, each with something odd. */
function sample(type: NodeType, id: string): Properties {
  const properties = NODE_TYPES[type].map((name) => [name, valueFor(name)]);
  return { id, type, evidence: ['d#3-4#見出し', 'd#3-4#見出し', 'd#9-9'], ...Object.fromEntries(properties) };
}

function valueFor(name: string): unknown {
  if (SAMPLES[name] !== undefined) return SAMPLES[name];
  if (/Evidence$/.test(name)) return ['d#1-2'];
  if (LISTS.test(name)) return [HOSTILE, '乙'];
  return NUMBERS.test(name) && !/Printed|printedText|Amounts?Text/.test(name) ? 180_400_000_001 : HOSTILE;
}

const types = Object.keys(NODE_TYPES) as NodeType[];
const nodes = types.map((type) => sample(type, `${type.toLowerCase()}:${type} "<>${HOSTILE}`));
const relationships = RELATIONSHIP_TYPES.flatMap((type): Relationship[] =>
  ['', '1'].map((key) => ({
    type,
    start: String(nodes[0]?.['id']),
    end: String(nodes[1]?.['id']),
    startType: 'Organization',
    startKind: 'DIVISION',
    startMinistry: 'org:m',
    endType: 'Organization',
    endKind: 'MINISTRY',
    properties: {
      key,
      basis: 'DERIVED',
      rule: HOSTILE,
      confidence: 0.9,
      ...Object.fromEntries(
        ['printed', 'link', 'name', 'responsibility', 'role', 'statement', 'statementJa', 'was'].map((name) => [
          name,
          HOSTILE,
        ]),
      ),
      ...Object.fromEntries(
        ['initiatives', 'namedInitiatives', 'inheritedInitiatives'].map((name) => [name, ['initiative:1', HOSTILE]]),
      ),
      position: 2,
      fromYear: 2023,
      toYear: 2024,
      amount: -3,
      orLater: true,
      extensions: ['1', HOSTILE],
      evidence: ['d#3-4#見出し'],
    },
  })),
);
const graph: WholeGraph = {
  documents: async () => [nodes[types.indexOf('SourceDocument')] as Properties],
  async *nodes() {
    yield nodes;
  },
  async *relationships() {
    yield relationships;
  },
};
const version = { hash: 'h', loadedAt: '2025-01-01T00:00:00.000Z', nodes: 1, relationships: 1 };
const whole = () =>
  wholeGraphQuads({
    graph,
    origin: ORIGIN,
    lists: [{ name: 'stage', meaning: HOSTILE, codes: [{ code: 'REQUEST', meaning: HOSTILE }] }],
    dataSet: { version, distributions: [{ name: 'graph.ttl', mediaType: 'text/turtle; charset=utf-8' }] },
  });
async function all(): Promise<Quad[]> {
  const quads: Quad[] = [];
  for await (const some of whole()) quads.push(...some);
  return quads;
}
const told = ({ subject, predicate, object }: Quad) =>
  [subject.value, predicate.value, object.value, object.termType === 'Literal' ? object.datatype.value : ''].join(
    '\u0000',
  );

describe('statements', () => {
  it('are Turtle that N3 reads as it was meant, whatever a name or an id holds', async () => {
    const meant = (await all()).map(told);
    const read = new Parser().parse(await text(turtle(whole(), ORIGIN)));
    expect(new Set(read.map(told))).toEqual(new Set(meant));
    expect(read.filter(({ object }) => object.value === KEPT).length).toBeGreaterThan(20);
    expect(
      read.every(({ subject, object }) => [subject, object].every(({ termType }) => termType !== 'BlankNode')),
    ).toBe(true);
  });

  it('are JSON, a thing a line', async () => {
    const json = await text(jsonLd(whole(), ORIGIN));
    const { '@context': context, '@graph': things } = JSON.parse(json);
    expect(context).toMatchObject({ '@base': `${ORIGIN}/`, '@vocab': `${ORIGIN}/vocabulary#` });
    expect(json.trimEnd().split('\n')).toHaveLength(things.length + 3);
    const line = things.find((thing: any) => [thing['@type']].flat().includes('BudgetLine'));
    expect(line).toMatchObject({ 'schema:currency': 'JPY', 'schema:value': 180_400_000_001 });
    expect(JSON.stringify(things)).not.toContain('\\ud800');
  });

  it('describe each place once', async () => {
    const quads = await all();
    const passages = quads.filter(({ object }) => object.value === `${ORIGIN}/vocabulary#Passage`);
    expect(passages.map(({ subject }) => subject.value).sort()).toEqual(
      ['1-2', '3-4', '5-5', '6-6', '7-8', '9-9'].map((lines) => `${ORIGIN}/documents/d#L${lines}`),
    );
  });

  it('use only words of ours that are told what they mean', async () => {
    const quads = await all();
    const own = `${ORIGIN}/vocabulary#`;
    const used = new Set(quads.map(({ predicate }) => predicate.value).filter((name) => name.startsWith(own)));
    expect([...used].filter((name) => PROPERTIES[name.slice(own.length)] === undefined)).toEqual([]);
    const unused = Object.keys(PROPERTIES).filter((name) => !used.has(own + name));
    expect(unused).toEqual([]);
  });

  it('end with whoever has seen enough', async () => {
    let ended = false;
    async function* endless(): AsyncGenerator<Quad[]> {
      const some = await all();
      try {
        for (;;) yield some;
      } finally {
        ended = true;
      }
    }
    for await (const piece of turtle(endless(), ORIGIN)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await expect.poll(() => ended).toBe(true);
  });

  it('fail as what they are made of fails', async () => {
    async function* broken(): AsyncGenerator<Quad[]> {
      yield [];
      throw new Error('It broke.');
    }
    await expect(text(turtle(broken(), ORIGIN))).rejects.toThrow('It broke.');
    await expect(text(jsonLd(broken(), ORIGIN))).rejects.toThrow('It broke.');
  });
});

describe('a document', () => {
  it.each([
    ['2024-09-30', ['2024-09-30']],
    ['2024-09', ['2024-09']],
    ['no-2', []],
  ])('of the edition %s was issued on %j', (edition, issued) => {
    const node = { id: 'document:d', type: 'SourceDocument', edition, evidence: [] };
    const said = describeNode(node, newSetting(ORIGIN)).quads();
    const of = (name: string) =>
      said.filter(({ predicate }) => predicate.value === name).map(({ object }) => object.value);
    expect(of('http://purl.org/dc/terms/issued')).toEqual(issued);
    expect(of('http://www.w3.org/ns/dcat#version')).toEqual([edition]);
  });
});

describe('a unit', () => {
  it.each([
    ['DIVISION', 'MINISTRY', 'org:unitOf'],
    ['DIVISION', 'BUREAU', 'org:subOrganizationOf'],
    ['AGENCY', 'MINISTRY', 'org:subOrganizationOf'],
    [null, null, 'org:subOrganizationOf'],
  ])('%s of %s is %s', (startKind, endKind, name) => {
    expect(relationOf({ ...(relationships[0] as Relationship), type: 'PART_OF', startKind, endKind }).name).toBe(name);
  });
});
