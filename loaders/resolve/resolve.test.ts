import { expect, test } from 'vitest';
import { NODE_TYPES } from '../../src/graph/model.ts';
import { resolversOf } from '../documents/layouts.ts';
import { FactsSet } from '../facts/facts-set.ts';
import { smallContext } from './fixtures/small-strategy.ts';
import { resolveGraph } from './resolve.ts';

test('the same input gives the same rows, and every relationship has both ends, a basis and evidence', () => {
  const { rows, findings } = resolveGraph(smallContext(), resolversOf());
  expect(resolveGraph(smallContext(), resolversOf()).rows).toEqual(rows);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const ids = new Set(rows.nodes.map(({ id }) => id));
  for (const { from, to, properties } of rows.relationships) {
    expect(ids.has(from) && ids.has(to)).toBe(true);
    const { basis, rule, reason, confidence, evidence } = properties;
    expect(basis === 'STATED' || (confidence !== undefined && (rule ?? reason) !== undefined)).toBe(true);
    expect(evidence).not.toEqual([]);
  }
});

test('nodes have evidence and only the properties of the model', () => {
  for (const { id, type, properties } of resolveGraph(smallContext(), resolversOf()).rows.nodes) {
    const { evidence, ...others } = properties;
    expect(evidence, id).not.toEqual([]);
    const known: readonly string[] = NODE_TYPES[type];
    expect(
      Object.keys(others).filter((name) => !known.includes(name)),
      id,
    ).toEqual([]);
  }
});

test('a name that nothing explains is a node and a finding', () => {
  const { rows, findings } = resolveGraph(smallContext(), resolversOf());
  const [unknown] = rows.nodes.filter(({ properties }) => properties['unregistered'] === true);
  expect(unknown?.id).toMatch(/^org:unregistered-[0-9a-f]{8}$/);
  expect(findings.map(({ code }) => code)).toEqual(['unknown-name', 'missing-title', 'unknown-document']);
});

test('a document is a node whose evidence is the whole of it', () => {
  const { rows } = resolveGraph(smallContext(), resolversOf());
  expect(rows.nodes.find(({ type }) => type === 'SourceDocument')).toMatchObject({
    id: 'document:small-strategy',
    properties: { title: '小さな戦略', lines: 20, evidence: ['small-strategy#1-20'] },
  });
});

test('without facts there is no graph', () => {
  expect(resolveGraph({ ...smallContext(), facts: new FactsSet() }, resolversOf())).toEqual({
    rows: { nodes: [], relationships: [] },
    findings: [],
  });
});
