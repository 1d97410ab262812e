import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { withSharedInitiatives } from './with-shared-initiatives.ts';

const ORGANIZATIONS = ['org:a', 'org:b', 'org:c', 'org:d'];
const INITIATIVES = ['initiative:1', 'initiative:2', 'initiative:3'];
const nodes: NodeRow[] = [
  ...INITIATIVES.map((id): NodeRow => ({ id, type: 'Initiative', properties: {} })),
  ...ORGANIZATIONS.map((id): NodeRow => ({ id, type: 'Organization', properties: {} })),
];
const answers = (from: string, to: string, responsibility: string): RelationshipRow => ({
  type: 'RESPONSIBLE_FOR',
  from,
  to,
  key: '',
  properties: { basis: 'STATED', responsibility, evidence: [`table#${from}-${to}`] },
});
const tables = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...ORGANIZATIONS), fc.constantFrom(...INITIATIVES), fc.constantFrom('NAMED', 'INHERITED')),
    { selector: ([from, to]) => `${from} ${to}` },
  )
  .map((rows) => rows.map((row) => answers(...row)));

const LISTS = {
  initiatives: ['NAMED', 'INHERITED'],
  namedInitiatives: ['NAMED'],
  inheritedInitiatives: ['INHERITED'],
} as const;

test('a pair lists what both answer for, on each basis, whatever the table says', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { relationships } = withSharedInitiatives({ nodes, relationships: table });
      const pairs = new Map(
        relationships
          .filter(({ type }) => type === 'SHARES_INITIATIVES_WITH')
          .map((row) => [`${row.from} ${row.to}`, row.properties]),
      );
      for (const a of ORGANIZATIONS) {
        for (const b of ORGANIZATIONS) {
          const pair = pairs.get(`${a} ${b}`);
          for (const [list, basis] of Object.entries(LISTS)) {
            const on = (id: string) =>
              table.filter(
                ({ from, properties }) => from === id && basis.includes(properties['responsibility'] as never),
              );
            const both = on(a)
              .map(({ to }) => to)
              .filter((to) => on(b).some((row) => row.to === to));
            expect(pair?.[list] ?? []).toEqual(a < b ? both.sort() : []);
          }
        }
      }
    }),
  );
});

test('whoever answers for an initiative is counted and has a place, and nobody else', () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const { id, properties } of withSharedInitiatives({ nodes, relationships: table }).nodes) {
        const rows = table.filter(({ from }) => from === id);
        const count = (basis: string) => rows.filter((row) => row.properties['responsibility'] === basis).length;
        if (rows.length === 0) expect(properties).toEqual({});
        else
          expect(properties).toMatchObject({
            initiativeCount: rows.length,
            namedInitiativeCount: count('NAMED'),
            inheritedInitiativeCount: count('INHERITED'),
            community: expect.any(Number),
          });
      }
    }),
  );
});

test('a pair is as sure as its least sure responsibility, and has the evidence of all', () => {
  const [a, b] = [answers('org:a', 'initiative:1', 'NAMED'), answers('org:b', 'initiative:1', 'INHERITED')];
  b.properties['confidence'] = 0.8;
  const pair = withSharedInitiatives({ nodes, relationships: [a, b] }).relationships.at(-1);
  expect(pair).toMatchObject({
    type: 'SHARES_INITIATIVES_WITH',
    from: 'org:a',
    to: 'org:b',
    properties: {
      confidence: 0.8,
      basis: 'DERIVED',
      evidence: ['table#org:a-initiative:1', 'table#org:b-initiative:1'],
    },
  });
});
