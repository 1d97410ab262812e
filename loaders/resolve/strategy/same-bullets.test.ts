import { expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import { emptyPart } from '../part.ts';
import { withSameBullets } from './same-bullets.ts';

const initiative = (id: string, title: string): NodeRow => ({ id, type: 'Initiative', properties: { title } });
const edition = (document: string, ...nodes: NodeRow[]) => ({
  document,
  part: {
    ...emptyPart(),
    nodes,
    relationships: nodes.map(({ id }) => ({
      type: 'RESPONSIBLE_FOR' as const,
      from: 'org:a',
      to: id,
      key: '',
      properties: {},
    })),
  },
});
const idsOf = (editions: ReturnType<typeof withSameBullets>) =>
  editions.map(({ part }) => part.nodes.map(({ id }) => id));

test('a bullet that is handed on keeps its id, and so does whoever answers for it', () => {
  const editions = withSameBullets([
    edition('2026', initiative('initiative:8-new', '人材の養成'), initiative('initiative:8-same', '会合')),
    edition('2022', initiative('initiative:8-old', '人材 の養成'), initiative('initiative:8-same', '会合')),
  ]);
  expect(idsOf(editions)).toEqual([
    ['initiative:8-old', 'initiative:8-same'],
    ['initiative:8-old', 'initiative:8-same'],
  ]);
  expect(editions[0]?.part.relationships[0]?.to).toBe('initiative:8-old');
});

test('what two bullets say, or one of another item, is nobody’s', () => {
  const twice = [initiative('initiative:8-b', '人材の養成'), initiative('initiative:8-c', '人材の養成')];
  const before = edition('2022', initiative('initiative:8-old', '人材の養成'), initiative('initiative:9-old', '会合'));
  const editions = withSameBullets([edition('2026', ...twice, initiative('initiative:8-d', '会合')), before]);
  expect(idsOf(editions)[0]).toEqual(['initiative:8-b', 'initiative:8-c', 'initiative:8-d']);
});
