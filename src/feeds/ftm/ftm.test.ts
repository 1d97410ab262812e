import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { Addresses } from '../addresses.ts';
import type { Properties, Relationship, WholeGraph } from '../whole-graph.ts';
import { type Entity, entityId, linkId } from './entity.ts';
import { linkEntity } from './link-entity.ts';
import { organizationSchema } from './schemata.ts';
import { entitiesFtm } from './write-ftm.ts';

const HOSTILE = '"}\n{"id":"x"}\u0000\u2028\ud800 𠮟る,\u3000終';
const evidence = ['d#3-4#見出し', 'd#9-9', 'gone#1-1'];
const nodes: Properties[] = [
  { id: 'document:d', type: 'SourceDocument', title: '文書', publisher: '外務省', evidence: ['d#1-9'] },
  {
    id: 'org:a',
    type: 'Organization',
    kind: 'AGENCY',
    name: HOSTILE,
    nameEn: null,
    aliases: ['甲', '甲', ''],
    evidence,
  },
  { id: 'org:b', type: 'Organization', kind: 'FUND', name: '乙', evidence },
  { id: 'program:p', type: 'BudgetProgram', name: '丙', evidence },
  { id: 'topic:t', type: 'Topic', name: '丁', evidence },
];
const link = (of: Partial<Relationship>): Relationship => ({
  type: 'CONTRIBUTION_TO',
  start: 'program:p',
  end: 'org:b',
  startType: 'BudgetProgram',
  startKind: null,
  startMinistry: null,
  endType: 'Organization',
  endKind: null,
  properties: { basis: 'DERIVED', rule: 'recipient-in-name', confidence: 0.9, evidence },
  ...of,
});
const relationships = [
  link({}),
  link({ startMinistry: 'org:a' }),
  link({ type: 'WORKS_ON', start: 'org:a', end: 'topic:t', startType: 'Organization', endType: 'Topic' }),
  link({ type: 'MENTIONED_IN', start: 'org:a', end: 'section:s', startType: 'Organization', endType: 'BudgetSection' }),
];
const graph: WholeGraph = {
  documents: async () => nodes.slice(0, 1),
  async *nodes() {
    yield nodes;
  },
  async *relationships() {
    yield relationships;
  },
};

describe('entities', () => {
  it('are a line each, whatever a name holds', async () => {
    const lines = (await text(entitiesFtm(graph, 'https://example.org'))).trimEnd().split('\n');
    const entities = lines.map((line) => JSON.parse(line));
    expect(entities.map(({ schema }) => schema)).toEqual([
      'Document',
      'PublicBody',
      'Organization',
      'Project',
      'UnknownLink',
      'Payment',
    ]);
    expect(entities[1]).toMatchObject({
      id: 'ghs-org-a',
      properties: {
        name: ['"} {"id":"x"} � 𠮟る, 終'],
        alias: ['甲'],
        proof: ['ghs-document-d'],
        publisher: ['外務省'],
        sourceUrl: [
          'https://example.org/organizations/a',
          'https://example.org/documents/d#L3-4',
          'https://example.org/documents/d#L9-9',
          'https://example.org/documents/gone#L1-1',
        ],
        notes: ['d, lines 3–4 (見出し)', 'd, line 9', 'gone, line 1'],
      },
    });
  });

  it('let the ministry of a programme pay, and nobody where it has none', async () => {
    const lines = (await text(entitiesFtm(graph, 'https://example.org'))).trimEnd().split('\n');
    const [unknown, payment] = lines.slice(-2).map((line) => JSON.parse(line).properties);
    expect(unknown).toMatchObject({ subject: ['ghs-program-p'], object: ['ghs-org-b'], status: ['DERIVED'] });
    expect(payment).toMatchObject({ payer: ['ghs-org-a'], beneficiary: ['ghs-org-b'], project: ['ghs-program-p'] });
    expect(payment.summary).toEqual(['DERIVED: by the rule recipient-in-name, confidence 0.9']);
  });
});

describe('a link', () => {
  it.each([
    [
      { fromYear: 2023, toYear: 2024 },
      { startDate: ['2023'], endDate: ['2024'] },
    ],
    [{ toYear: 2024 }, { endDate: ['2024'] }],
    [{ fiscalYear: 2025 }, { date: ['2025'] }],
    [{}, {}],
  ])('that the documents tell of the years %j tells these', (years, told) => {
    const { properties } = linkEntity(link({ properties: { basis: 'STATED', evidence, ...years } }), {
      addresses: new Addresses('https://example.org'),
      publishers: new Map(),
    }) as Entity;
    const { startDate, endDate, date } = properties;
    expect(JSON.parse(JSON.stringify({ startDate, endDate, date }))).toEqual(told);
  });
});

describe('ids', () => {
  it('hold letters, digits and hyphens, and stay apart', () => {
    const ids = [
      'org:a',
      'org:a-b',
      'org:a_b',
      'org:a--b',
      'org:a-',
      'org-a',
      'org:',
      ':',
      '外',
      'program:a',
      'org:ａ',
    ];
    const all = ids.map(entityId);
    for (const id of all) expect(id).toMatch(/^[0-9A-Za-z][0-9A-Za-z-]*[0-9A-Za-z]$/);
    expect(new Set(all).size).toBe(ids.length);
    expect(entityId('org:jica')).toBe('ghs-org-jica');
  });

  it('of links tell several of one type apart', () => {
    const ids = [linkId('A_B', 'x', 'y', ''), linkId('A_B', 'x', 'y', '1'), linkId('A_B', 'y', 'x', '')];
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^ghs-a-b-[0-9a-f]{20}$/);
  });
});

describe('an organisation', () => {
  it.each([
    ['MINISTRY', '外務省', 'PublicBody'],
    ['PRIVATE', '武田薬品工業株式会社', 'Company'],
    ['PRIVATE', 'Eisai Co.', 'Company'],
    ['PRIVATE', 'Japan Medical Association', 'Organization'],
    ['FUND', 'Coalition', 'Organization'],
  ])('of the kind %s called %s is a %s', (kind, name, schema) => {
    expect(organizationSchema(kind, [name]).schema).toBe(schema);
  });
});
