import { describe, expect, test } from 'vitest';
import { smallNames } from './fixtures/small-names.ts';
import { readFoundings, topicOf } from './foundings.ts';
import { findNamedThings } from './named-things.ts';
import { readParts } from './parts-of-bodies.ts';
import { readSuccession } from './successions.ts';

const names = smallNames();
const passage = (text: string) => ({ text, lines: [{ number: 1, start: 0 }] });
const founded = (text: string) =>
  readFoundings(passage(text), names, 'document', null).map(({ name, year, month }) => [name, year, month]);
const parts = (text: string) =>
  readParts(text, 0, text.length, findNamedThings(text, names)).map(({ part, whole, rule, fiscalYear }) => [
    part.printed,
    whole.printed,
    rule,
    fiscalYear,
  ]);
const succession = (text: string) => {
  const found = readSuccession(text, 0, text.length, findNamedThings(text, names));
  return found && [found.from.map(({ printed }) => printed), found.to.printed, found.fiscalYear, found.orLater];
};

describe('foundings', () => {
  test.each([
    ['国立架空センターは、1948年に設立された病院です。', [['国立架空センター', 1948, null]]],
    ['WHO(世界の機関)は2017年1月に会議で発足した組織。', [['WHO', 2017, 1]]],
    ['WHOは、平成12年にスイスで設立された。', [['WHO', 2000, null]]],
    ['令和6年7月に海外に設立した国立架空センターを活用する。', [['国立架空センター', 2024, 7]]],
    ['令和5年5月に法が成立し、令和7年4月に国立新設機構が設立される。', [['国立新設機構', 2025, 4]]],
    ['国立架空センターは、令和6年度に予算を設立した。', []],
    ['WHOは、1948年に会合を開いた。', []],
  ])('%s', (text, expected) => {
    expect(founded(text)).toEqual(expected);
  });

  test('a sentence without subject is about the body of the paragraph above, which is a conclusion', () => {
    expect(topicOf('WHOは、世界の健康を守る。', names)).toBe('WHO');
    const evidence = { document: 'document', startLine: 7, endLine: 7, section: null };
    const text = '2000年の会議を契機に、2002年、海外に設立された官民パートナーシップ。';
    expect(readFoundings(passage(text), names, 'document', null, { name: 'WHO', evidence })).toMatchObject([
      { name: 'WHO', year: 2002, attribution: { basis: 'DERIVED' }, evidence: { startLine: 7, endLine: 1 } },
    ]);
  });
});

test.each([
  ['国立新設機構を、国立架空センターに整備していきます。', [['国立新設機構', '国立架空センター', 'set-up-in', null]]],
  ['国立架空センターに設置する国立新設機構において', [['国立新設機構', '国立架空センター', 'located-in', null]]],
  ['国立架空センターを訪ね、国立新設機構を整備する。', []],
])('parts: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  [
    '国立架空センターと国立想像研究所を一体的に統合し、令和7年4月に国立新設機構（略称）が設立される。',
    [['国立架空センター', '国立想像研究所'], '国立新設機構', 2025, false],
  ],
  [
    '令和9年度以降に、国立架空センターと国立想像研究所を統合し、国立新設機構を創設します。',
    [['国立架空センター', '国立想像研究所'], '国立新設機構', 2027, true],
  ],
  ['国立架空センターと国立想像研究所が会いました。', null],
])('successions: %s', (text, expected) => {
  expect(succession(text)).toEqual(expected);
});
