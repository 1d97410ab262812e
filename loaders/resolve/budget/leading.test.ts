import { expect, it } from 'vitest';
import { LEADING } from '../../../src/graph/leading.ts';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { withLeading } from './leading.ts';

const node = (type: NodeRow['type'], id: string, properties = {}): NodeRow => ({ type, id, properties });
const cites = (from: string, to: string, properties = {}): RelationshipRow => ({
  type: 'CITES',
  from,
  to,
  key: '',
  properties,
});

it('the programmes that cite a policy have their place, the first of them only', () => {
  const programs = Array.from({ length: LEADING + 2 }, (_, index) => `program:${String(index).padStart(3, '0')}`);
  const nodes = [
    node('Policy', 'policy:a'),
    node('Policy', 'policy:b'),
    node('Initiative', 'initiative:1', { order: 1 }),
    // The last in the order of ids is the first of the documents, and the second is in none.
    ...programs.map((id, index) => node('BudgetProgram', id, index === 1 ? {} : { order: programs.length - index })),
  ];
  const [first = '', second = '', third = ''] = programs;
  const last = programs.at(-1) ?? '';
  const { relationships } = withLeading({
    nodes,
    relationships: [
      ...programs.map((id) => cites(id, 'policy:a', { printed: 'A', place: 7 })),
      cites(second, 'policy:b'),
      cites(third, 'policy:b'),
      cites('initiative:1', 'policy:b'),
    ],
  });
  const placeOf = (from: string, to: string) =>
    relationships.find((row) => row.from === from && row.to === to)?.properties;
  expect(placeOf(last, 'policy:a')).toEqual({ printed: 'A', place: 0 });
  expect(placeOf(third, 'policy:a')).toEqual({ printed: 'A', place: LEADING - 1 });
  expect(placeOf(first, 'policy:a')).toEqual({ printed: 'A' });
  expect(placeOf(second, 'policy:a')).toEqual({ printed: 'A' });
  expect(placeOf(third, 'policy:b')).toEqual({ place: 0 });
  expect(placeOf(second, 'policy:b')).toEqual({ place: 1 });
  expect(placeOf('initiative:1', 'policy:b')).toEqual({});
});
