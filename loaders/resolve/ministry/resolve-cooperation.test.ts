import { expect, test } from 'vitest';
import { mhlwInternationalCooperation } from '../../documents/mhlw-international-cooperation/layout.ts';
import { readFixture, sourceOf } from '../../passages/fixtures/read-fixture.ts';
import { smallNames } from '../../passages/fixtures/small-names.ts';
import { resolveCooperation } from './resolve-cooperation.ts';

const TEXT = readFixture(import.meta.url, '../../documents/mhlw-international-cooperation/fixtures/page.txt');
const names = smallNames();
const topics = ['架空病対策支援', '夢想訓練支援'].map((name, index) => ({
  id: `topic-${index + 1}`,
  name,
  nameEn: `Topic ${index + 1}`,
  field: '福祉',
  fieldEn: 'Welfare',
}));
const resolve = (text = TEXT) => {
  const { facts } = mhlwInternationalCooperation.extract(sourceOf(text), names);
  return resolveCooperation(facts, { names, profile: { duties: [], topics } });
};
const find = (type: string, to: string, text = TEXT) =>
  resolve(text).relationships.filter((row) => row.type === type && row.to === to);

test('a field of support is a topic with every place where it is printed', () => {
  const [node] = resolve().nodes;
  expect(node).toMatchObject({
    id: 'topic:topic-1',
    type: 'Topic',
    properties: { nameEn: 'Topic 1', fieldEn: 'Welfare' },
  });
  expect(find('WORKS_ON', 'topic:topic-1')[0]).toMatchObject({
    from: 'org:mhlw',
    properties: { basis: 'STATED', evidence: node?.properties['evidence'] },
  });
});

test('a field without English keeps its printed name and is reported', () => {
  const { nodes, findings } = resolve();
  expect(nodes[1]?.id).toMatch(/^topic:unregistered-[0-9a-f]{8}$/);
  expect(findings).toMatchObject([{ code: 'unknown-name', startLine: 23 }]);
});

test('what a box and a sentence say of one partner is one relationship', () => {
  expect(find('COOPERATES_WITH', 'org:jica')).toMatchObject([
    {
      from: 'org:mhlw',
      properties: {
        statement: 'provides people; receives trainees; provides people and receives trainees for its cooperation',
        statementJa: '人材の派遣、研修員の受入れ、協力事業への人材の派遣と研修員の受入れ',
      },
    },
  ]);
  expect(find('CONTRIBUTES_TO', 'org:who')).toHaveLength(1);
  expect(find('PARTICIPATES_IN', 'org:asean-meeting')).toHaveLength(1);
});

test('an unknown kind of cooperation is told in the printed words and reported', () => {
  const text = TEXT.replace('研修受入', '機材供与');
  const [told] = find('COOPERATES_WITH', 'org:jica', text);
  for (const name of ['statement', 'statementJa']) expect(told?.properties[name]).toContain('機材供与');
  expect(resolve(text).findings.map(({ code }) => code)).toContain('unknown-kind');
});
