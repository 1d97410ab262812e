import { expect, test } from 'vitest';
import { stubNames } from './fixtures/stub-names.ts';
import { findNames } from './mentions.ts';

const find = (...texts: string[]) => findNames(texts, stubNames);

test('names as printed, each once, with the bodies inside longer names', () => {
  expect(find('国連総会と WHO の会合、Ｇ７、WHO 改革')).toEqual({
    organizations: ['国連総会', '国連', 'WHO', 'Ｇ７'],
    policies: [],
    unknown: [],
  });
  expect(find('AMR 対策アクションプランの改定').policies).toEqual(['AMR 対策アクションプラン']);
});

test('the own title of a text is no mention, a body inside it is', () => {
  expect(find('国連総会').organizations).toEqual(['国連']);
});

test.each([
  ['ABC との連携', ['ABC']],
  ['ＸＹＺとの連携', ['ＸＹＺ']],
  ['Global Health Fund や Foo の取組', ['Global Health Fund', 'Foo']],
  ['x-ABC 事業', ['x-ABC']],
  ['WHO-ABC 連絡会', ['ABC']],
  ['NGO、ODA、UHC、HIV/AIDS、NGO-ODA、STI DX 事業、COVID-19', []],
  ['対話 i.e. 懇談、A 案、mm', []],
])('unknown names of %s', (text, unknown) => {
  expect(find(text).unknown).toEqual(unknown);
});
