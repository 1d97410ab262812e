import { expect, test } from 'vitest';
import type { NodeRow } from '../../src/graph/model.ts';
import { mergeRows } from './merge-rows.ts';
import { curated, stated } from './part.ts';

const node = (id: string, properties: NodeRow['properties'] = {}): NodeRow => ({
  id,
  type: 'Organization',
  properties: { name: id, evidence: ['d#1-1'], ...properties },
});

test('rows are sorted by code units, whatever the order in which they came', () => {
  const nodes = [node('org:b'), node('org:a'), node('org:B')];
  const rows = [stated('PART_OF', 'org:b', 'org:a', []), stated('OVERSEES', 'org:a', 'org:b', [])];
  const merged = mergeRows(nodes, rows);
  expect(merged.rows.nodes.map(({ id }) => id)).toEqual(['org:B', 'org:a', 'org:b']);
  expect(merged.rows.relationships.map(({ type }) => type)).toEqual(['OVERSEES', 'PART_OF']);
  expect(mergeRows(nodes.toReversed(), rows.toReversed())).toEqual(merged);
});

test('the same relationship twice has the evidence of both, and what is stated goes before what is curated', () => {
  const { rows, findings } = mergeRows(
    [node('org:a'), node('org:b'), node('org:b', { evidence: ['d#2-2'] })],
    [
      curated('PART_OF', 'org:a', 'org:b', ['d#1-1'], { en: 'registry', ja: '登録簿' }),
      stated('PART_OF', 'org:a', 'org:b', ['d#5-5', 'd#1-1']),
    ],
  );
  expect(findings).toEqual([]);
  expect(rows.nodes[1]?.properties['evidence']).toEqual(['d#1-1', 'd#2-2']);
  expect(rows.relationships).toEqual([stated('PART_OF', 'org:a', 'org:b', ['d#5-5', 'd#1-1'])]);
});

test('a relationship without an end, and one id for two things, are errors and left out', () => {
  const { rows, findings } = mergeRows(
    [node('org:a'), node('org:a', { name: 'another' })],
    [stated('PART_OF', 'org:a', 'org:gone', [])],
  );
  expect(rows.nodes).toEqual([node('org:a')]);
  expect(rows.relationships).toEqual([]);
  expect(findings.map(({ severity, code }) => [severity, code])).toEqual([
    ['error', 'duplicate-id'],
    ['error', 'dangling-relationship'],
  ]);
  expect(findings[1]?.message).toContain('org:gone');
});
