import { describe, expect, it } from 'vitest';
import { outcomeName, tagName } from '../../src/budget/group-names.ts';
import { PAGES } from '../../web/pages/pages.ts';
import { parameterNames } from '../../web/text/parameters.ts';
import { terms } from '../../web/text/terms.ts';

/** Groups of a sum are named by the API, the same values elsewhere on a page by the page: a reader sees one name. */
describe.each([
  ['outcome', terms.ja.outcomes, terms.en.outcomes, outcomeName],
  ['mark', terms.ja.tags, terms.en.tags, tagName],
] as const)('each %s', (_what, japanese, english, nameOf) => {
  it.each(Object.keys(japanese))('%s is called on pages as in sums', (code) => {
    const { name, nameEn } = nameOf(code);
    const named = [japanese, english].map((names) => (names as Record<string, string>)[code]);
    expect(named).toEqual([name, `${nameEn?.[0]?.toUpperCase()}${nameEn?.slice(1)}`]);
  });
});

it.each(['en', 'ja'] as const)('every parameter of an address has a name in %s', (language) => {
  const used = new Set(PAGES.flatMap(({ parameters }) => parameters));
  expect([...used].filter((name) => !(name in parameterNames[language]))).toEqual([]);
});
