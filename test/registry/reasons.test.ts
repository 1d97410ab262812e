import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import type { Sentence } from '../../src/graph/sentence.ts';
import { isInBoth } from '../support/in-both.ts';
import { root, rowsOf } from '../support/world.ts';
import { differingFigures } from './figures.ts';

const registry = readRegistry(join(root, 'data/registry'));
const reasons = sentencesIn(registry);

test('every reason that a person gives, and every link, has both languages in the graph', () => {
  const told = rowsOf('whole').relationships.filter(
    ({ type, properties: { basis, reason } }) => reason !== undefined && (basis === 'CURATED' || type === 'CARRIES'),
  );
  expect([...new Set(told.map(({ type }) => type))].sort()).toEqual(
    'ADMINISTERED_BY CARRIES COMPONENT_OF DESCRIBED_BY MEMBER_OF PART_OF READ_FROM'.split(' '),
  );
  const missing = told.filter(({ properties: { reason, reasonJa } }) => !isInBoth(reason, reasonJa));
  expect(missing.map(({ type, from, to }) => `${type} ${from} ${to}`)).toEqual([]);
  expect(told.map(({ properties: { reason, reasonJa } }) => `${reason} ${reasonJa}`).join('\n')).not.toContain(
    '{body}',
  );
});

describe('a reason in Japanese', () => {
  test('is there for every decision that makes something', () => {
    expect(reasons.length).toBeGreaterThan(150);
    expect(reasons.filter(({ en, ja }) => !isInBoth(en, ja))).toEqual([]);
  });

  test('has no English but names that the registry knows', () => {
    const known = new Set(registeredNames().flatMap(latinWords));
    const unknown = reasons.flatMap(({ ja }) =>
      latinWords(ja.replaceAll('{body}', ''))
        .filter((word) => !known.has(word))
        .map((word) => `${word}: ${ja}`),
    );
    expect(unknown).toEqual([]);
    expect(latinWords('この事業はprogrammeです').filter((word) => !known.has(word))).toEqual(['programme']);
  });

  test('ends as a sentence of the pages does, in their punctuation', () => {
    const odd = reasons
      .map(({ ja }) => ja)
      .filter((ja) => !/(?:です|ます|せん|した)）?。$/u.test(ja) || /[,.?!;] |[()]/u.test(ja));
    expect(odd).toEqual([]);
  });

  test('has every figure of the English in its own unit, and no other', () => {
    const different = reasons
      .map(({ en, ja }) => ({ en, ja, ...differingFigures(en, ja) }))
      .filter(({ notInJapanese, notInEnglish }) => notInJapanese.length + notInEnglish.length > 0);
    expect(different).toEqual([]);
  });
});

test('figures are compared in yen, years in their era', () => {
  const same = { notInJapanese: [], notInEnglish: [] };
  expect(
    differingFigures('153.8 of 180.4 billion in FY2024 (3016)', '令和6年度の1,804億円のうち1,538億円（3016）'),
  ).toEqual(same);
  expect(differingFigures("its 377 million are the draft's 288", '377百万円のうち288百万円')).toEqual(same);
  expect(differingFigures('of eleven bodies and four projects', '11の機関、四つの事業')).toEqual(same);
  expect(differingFigures('of eleven bodies', '12の機関').notInEnglish).toEqual(['12']);
  expect(differingFigures('opened on 1 April 2025', '2025年4月1日に発足')).toEqual(same);
  expect(differingFigures('2.74 billion', '2.74億円')).toEqual({
    notInJapanese: ['2.74 billion'],
    notInEnglish: ['2.74億円'],
  });
  expect(differingFigures('163 million', '154百万円')).toEqual({
    notInJapanese: ['163 million'],
    notInEnglish: ['154百万円'],
  });
  expect(differingFigures('since FY2024', '令和5年度以降')).toEqual({
    notInJapanese: ['FY2024'],
    notInEnglish: ['令和5年度'],
  });
});

/** Reasons in both languages, wherever in the registry they stand. */
function sentencesIn(value: unknown): Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  const { reason, reasonJa, parentReason, parentReasonJa } = value as Record<string, unknown>;
  const own = [
    [reason, reasonJa],
    [parentReason, parentReasonJa],
  ].flatMap(([en, ja]) => (typeof en === 'string' && typeof ja === 'string' ? [{ en, ja }] : []));
  return [...own, ...Object.values(value).flatMap(sentencesIn)];
}

/** What bodies and policies are called, and what looks like a name: HIV. */
function registeredNames(): string[] {
  const { organizations, policies, notNames } = registry;
  return [
    ...organizations.flatMap(({ name, abbreviation = '', aliases, lookup }) => [
      name,
      abbreviation,
      ...aliases,
      ...lookup,
    ]),
    ...policies.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...notNames.map(({ printed }) => printed),
  ];
}

/** Words of at least two Latin letters; N連 is a Japanese word. */
function latinWords(text: string): string[] {
  return text.match(/[A-Za-z][A-Za-z0-9]+/gu) ?? [];
}
