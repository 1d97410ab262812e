import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../../src/graph/model.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import { secondEdition } from '../fixtures/second-edition.ts';
import { smallContext, smallStrategy } from '../fixtures/small-strategy.ts';
import { strategyResolver } from './resolver.ts';

const first = smallStrategy();
const SHARED = '会合での発信（外、外務省、謎機構）'; // to speak out at meetings
const texts = first.items.flatMap((item) =>
  item.measures.flatMap(({ initiatives }) => initiatives.map(({ text }) => text)),
);
const gone = texts.find((text) => text !== SHARED) ?? '';
const next = secondEdition(
  first,
  { id: 'small-strategy-2025', edition: '2025' },
  {
    dropped: (text) => text === gone,
    named: (text, before) => (text === SHARED ? ['外務省', '厚労省'] : before),
    added: ['新たな枠組みの検討'], // to consider a new framework
  },
);
const context = { ...smallContext(), facts: new FactsSet([first, next]) };
const part = strategyResolver.resolve(context);
const node = (text: string) =>
  part.nodes.find(({ type, properties }) => type === 'Initiative' && properties['text'] === text);
const answering = (id: string | undefined) =>
  part.relationships.filter(
    ({ type, to, properties }) => to === id && (type === 'RESPONSIBLE_FOR' || properties['was'] === 'RESPONSIBLE_FOR'),
  );
const shown = ({ type, from, properties }: RelationshipRow) => [
  type,
  from,
  properties['documents'],
  properties['evidence'],
];

test('which edition is the latest is told with its rule', () => {
  expect(part.findings[0]).toMatchObject({ code: 'latest-edition', severity: 'note' });
  expect(part.findings[0]?.message).toMatch(
    /^small-strategy-2025: taken for the latest edition, before small-strategy/,
  );
});

test('a bullet that both print is one node with the evidence of both, the latest first', () => {
  expect(node(SHARED)?.properties).toMatchObject({
    documents: ['document:small-strategy-2025', 'document:small-strategy'],
    evidence: [expect.stringMatching(/^small-strategy-2025#/), expect.stringMatching(/^small-strategy#/)],
  });
  expect(node(SHARED)?.properties).not.toHaveProperty('former');
});

test('what the latest edition does not print stays as a former one, and what is new is of it alone', () => {
  expect(node(gone)?.properties).toMatchObject({ former: true, documents: ['document:small-strategy'] });
  expect(node('新たな枠組みの検討')?.properties).toMatchObject({ documents: ['document:small-strategy-2025'] });
});

test('every text has a place of its own, beside those that have its number in another edition', () => {
  const initiatives = part.nodes.filter(({ type }) => type === 'Initiative');
  const places = initiatives.map(({ properties }) => Number(properties['order'])).toSorted((a, b) => a - b);
  expect(places).toEqual(initiatives.map((_, index) => index + 1));
  const inPlace = initiatives.toSorted((a, b) => Number(a.properties['order']) - Number(b.properties['order']));
  const printedFirst = inPlace
    .map(({ properties }) => properties['text'])
    .filter((text) => texts.includes(String(text)));
  expect(printedFirst).toEqual(texts);
});

describe('who answers for it', () => {
  test('both editions: the relationship itself, with the evidence of both and no documents of its own', () => {
    const [row] = answering(node(SHARED)?.id).filter(({ from }) => from === 'org:mofa');
    expect(row && shown(row)).toEqual([
      'RESPONSIBLE_FOR',
      'org:mofa',
      undefined,
      [expect.stringMatching(/^small-strategy-2025#/), expect.stringMatching(/^small-strategy#/), expect.anything()],
    ]);
  });

  test('the latest alone: the relationship itself, with its document', () => {
    const [row] = answering(node(SHARED)?.id).filter(({ from }) => from === 'org:mhlw');
    expect(row && shown(row)).toEqual([
      'RESPONSIBLE_FOR',
      'org:mhlw',
      ['document:small-strategy-2025'],
      [expect.stringMatching(/^small-strategy-2025#/)],
    ]);
  });

  test('an earlier one alone: FORMERLY, so that nobody takes it for what holds now', () => {
    const [row] = answering(node(SHARED)?.id).filter(({ from }) => from.startsWith('org:unregistered-'));
    expect(row && shown(row)).toEqual([
      'FORMERLY',
      expect.anything(),
      ['document:small-strategy'],
      [expect.stringMatching(/^small-strategy#/)],
    ]);
    expect(answering(node(gone)?.id).every(({ type }) => type === 'FORMERLY')).toBe(true);
  });
});

test('the ids of a first edition are those that it has alone', () => {
  const alone = strategyResolver.resolve({ ...context, facts: new FactsSet([first]) });
  const ids = new Set(part.nodes.map(({ id }) => id));
  expect(alone.nodes.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(alone.relationships.filter(({ type, properties }) => type === 'FORMERLY' || properties['documents'])).toEqual(
    [],
  );
});
