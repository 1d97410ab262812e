import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEED_FORMATS } from '../../src/feeds/formats.ts';
import { LANGUAGES } from '../../web/page/language.ts';
import { feedText } from '../../web/text/feeds.ts';
import { root } from '../support/world.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');

describe('every feed', () => {
  it.each(LANGUAGES)('is told in a sentence, in the order of the service: %s', (language) => {
    const { feeds } = feedText[language];
    const mend = 'web/text/feeds.ts has a sentence for each feed of src/feeds/formats.ts, in its order: mend it there';
    expect(
      feeds.map(({ name }) => name),
      mend,
    ).toEqual(Object.keys(FEED_FORMATS));
    for (const { text } of feeds) expect(text).toMatch(/[.。]$/);
  });

  it.each(Object.keys(FEED_FORMATS))('is in the README: %s', (name) => {
    const row = `| \`${name}\` |`;
    expect(readme.includes(row), `the table of feeds in README.md has no row that begins with ${row}: add it`).toBe(
      true,
    );
  });
});
