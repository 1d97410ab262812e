import { expect, test } from 'vitest';
import { mhlwSecretariat } from '../../documents/mhlw-secretariat/layout.ts';
import { readFixture, sourceOf } from '../../passages/fixtures/read-fixture.ts';
import { smallNames } from '../../passages/fixtures/small-names.ts';
import { resolveSecretariat } from './resolve-secretariat.ts';

const TEXT = readFixture(import.meta.url, '../../documents/mhlw-secretariat/fixtures/spread.txt');
const names = smallNames();
const profile = { duties: [{ division: '架空科学課', en: 'Imagines science.' }], topics: [] };
const resolve = (text = TEXT) =>
  resolveSecretariat(mhlwSecretariat.extract(sourceOf(text), names).facts, { names, profile });
const find = (type: string, from: string, to: string, text = TEXT) =>
  resolve(text).relationships.find(
    (row) => row.type === type && row.from === `org:${from}` && row.to.endsWith(`:${to}`),
  );

test('a division is part of the bureau in its heading; a bare heading takes the one above, and says so', () => {
  expect(find('PART_OF', 'science', 'secretariat')?.properties).toMatchObject({ basis: 'STATED' });
  expect(find('PART_OF', 'accounts', 'secretariat')?.properties).toMatchObject({
    basis: 'DERIVED',
    rule: 'bureau-of-headings-above',
    confidence: 0.9,
  });
});

test('statements become relationships with basis, words and evidence', () => {
  expect(find('OVERSEES', 'science', 'center')?.properties).toEqual({
    basis: 'DERIVED',
    rule: 'own-division-word',
    confidence: 0.95,
    statement: 'has it under its jurisdiction',
    statementJa: '所管',
    evidence: ['mhlw-secretariat#30-30#大臣官房 架空科学課'],
  });
  expect(find('CONTRIBUTES_TO', 'international', 'ilo')?.properties).toMatchObject({
    basis: 'DERIVED',
    rule: 'duty-below-heading',
  });
  expect(find('SUCCEEDED_BY', 'institute', 'agency')?.properties).toMatchObject({
    basis: 'DERIVED',
    rule: 'earliest-year-of-from-then-on',
    fiscalYear: 2027,
    orLater: true,
  });
  expect(find('CITES', 'international', 'plan')?.properties).toMatchObject({ printed: '架空の行動計画' });
  expect(find('PARTICIPATES_IN', 'japan', 'summit')?.properties).toMatchObject({
    rule: 'country-means-its-government',
  });
});

test('a short form is evidence for the meeting with the full name', () => {
  expect(
    resolve()
      .evidence.get('org:health-ministers')
      ?.map((place) => place.split('#')[1]),
  ).toEqual(['64-64', '66-66', '70-70']);
});

test('duties come in English; a division without words is reported', () => {
  const { summaries, findings } = resolve();
  expect([...summaries]).toEqual([['org:science', 'Imagines science.']]);
  expect(findings.map(({ code }) => code)).toEqual(['missing-summary', 'missing-summary', 'missing-summary']);
});

test('a body without registry entry is a node and a finding', () => {
  const { nodes, findings, relationships } = resolve(TEXT.replace('架空審査委員会', '国際無名委員会'));
  expect(nodes).toMatchObject([{ type: 'Organization', properties: { name: '国際無名委員会' } }]);
  expect(findings.map(({ code }) => code)).toContain('unknown-name');
  expect(relationships.some(({ type, to }) => type === 'OVERSEES' && to === nodes[0]?.id)).toBe(true);
});
