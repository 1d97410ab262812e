import { expect, test } from 'vitest';
import { smallContext, smallStrategy } from '../fixtures/small-strategy.ts';
import { mergeEditions } from './merge-editions.ts';
import { resolveStrategy } from './resolve-strategy.ts';

const resolved = mergeEditions([
  { document: 'small-strategy', part: resolveStrategy(smallStrategy(), smallContext()) },
]);
const nodes = (type: string) => resolved.nodes.filter((node) => node.type === type);
const relationships = (type: string) => resolved.relationships.filter((row) => row.type === type);

test('a slip in a title is corrected, the printed form kept beside it', () => {
  expect(nodes('StrategyItem').map(({ id, properties }) => ({ id, ...properties }))).toEqual([
    {
      id: 'item:1',
      number: 1,
      mark: '①',
      title: 'GH資金',
      titlePrinted: 'GG 資金',
      titleEn: 'Funding',
      evidence: ['small-strategy#4-4'],
      documents: ['document:small-strategy'],
    },
    {
      id: 'item:2',
      number: 2,
      mark: '②',
      title: '広報',
      titleEn: 'Public relations',
      evidence: ['small-strategy#9-9'],
      documents: ['document:small-strategy'],
    },
  ]);
});

test('slips in bullets are corrected too, and change no id', () => {
  const context = smallContext();
  const slip = (printed: string, corrected: string) => {
    return { document: 'strategy-follow-up', printed, corrected, reason: 'misread' };
  };
  const corrections = [slip('資金の確保', '資金を確保'), slip('会合での発信', '会合における発信')];
  const { nodes: corrected } = resolveStrategy(smallStrategy(), {
    ...context,
    registry: { ...context.registry, corrections },
  });
  const first = (type: string) => corrected.find((node) => node.type === type)?.properties;
  expect(first('Direction')).toMatchObject({
    text: '資金を確保',
    textPrinted: '資金の確保',
    textEn: 'Secure funds',
  });
  const text = nodes('Initiative')[0]?.properties['text'];
  expect(first('Initiative')).toMatchObject({ title: '会合における発信', titlePrinted: '会合での発信', text });
  expect(corrected.map(({ id }) => id)).toEqual(resolved.nodes.map(({ id }) => id));
});

test('rows and bullets hang below their item, in order, with notes', () => {
  const [measure] = nodes('Measure');
  expect(measure?.properties).toMatchObject({
    position: 1,
    order: 1,
    titleEn: 'Securing funds',
    note: ['その他関係省庁'],
  });
  expect(nodes('Direction')[0]?.properties).toMatchObject({ text: '資金の確保', textEn: 'Secure funds', order: 1 });
  expect(
    nodes('Initiative').map(({ properties }) => [properties['order'], properties['title'], properties['note']]),
  ).toEqual([
    [1, '会合での発信', undefined],
    [2, '検討', ['後掲']],
  ]);
  expect(relationships('HAS_INITIATIVE').map(({ from, properties }) => [from, properties['position']])).toEqual([
    [measure?.id, 1],
    [measure?.id, 2],
  ]);
});

test('a bullet that names bodies has those alone, each once; one that names nobody inherits the row', () => {
  const [named, inheriting] = nodes('Initiative');
  const of = (id = '') =>
    relationships('RESPONSIBLE_FOR')
      .filter(({ to }) => to === id)
      .map(({ from, properties }) => ({ from: from.replace(/-[0-9a-f]{8}$/, ''), ...properties }));
  expect(of(named?.id)).toEqual([
    {
      from: 'org:mofa',
      basis: 'STATED',
      responsibility: 'NAMED',
      printed: '外',
      order: 1,
      evidence: ['small-strategy#6-6', 'small-strategy#7-7'],
    },
    {
      from: 'org:unregistered',
      basis: 'STATED',
      responsibility: 'NAMED',
      printed: '謎機構',
      order: 2,
      evidence: ['small-strategy#6-6'],
    },
  ]);
  const inherited = {
    basis: 'DERIVED',
    responsibility: 'INHERITED',
    rule: 'row-column',
    confidence: 0.8,
    evidence: ['small-strategy#5-5'],
  };
  expect(of(inheriting?.id)).toEqual([
    { from: 'org:mofa', ...inherited, printed: '外務省', order: 1 },
    { from: 'org:mhlw', ...inherited, printed: '厚労省', order: 2 },
  ]);
  expect(relationships('NAMED_ON').map(({ from }) => from)).toEqual(['org:mofa', 'org:mhlw']);
});

test('mentions and citations are no responsibility; the preamble counts as a place', () => {
  expect(relationships('MENTIONED_IN').map(({ from }) => from)).toEqual(['org:fund']);
  expect(relationships('CITES').map(({ to }) => to)).toEqual(['policy:health-plan']);
  expect(resolved.evidence.get('policy:health-plan')).toEqual(['small-strategy#2-2', 'small-strategy#5-5']);
  expect(resolved.evidence.get('org:mofa')?.[0]).toBe('small-strategy#1-1');
});

test('an unknown name and a missing English title are reported with their lines', () => {
  expect(resolved.findings.map(({ code, startLine }) => ({ code, startLine }))).toEqual([
    { code: 'unknown-name', startLine: 6 },
    { code: 'missing-title', startLine: 7 },
  ]);
  expect(nodes('Organization')[0]?.properties).toMatchObject({ name: '謎機構', kind: 'OTHER', unregistered: true });
});

test('a bullet put in above leaves every other id as it was', () => {
  const facts = smallStrategy();
  const initiatives = facts.items[0]?.measures[0]?.initiatives ?? [];
  const [first] = initiatives;
  if (first) initiatives.splice(1, 0, { ...first, title: '新規', text: '新規' });
  const ids = new Set(resolveStrategy(facts, smallContext()).nodes.map(({ id }) => id));
  expect(resolved.nodes.filter(({ id }) => !ids.has(id))).toEqual([]);
});
