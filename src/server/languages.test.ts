import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './languages.ts';

describe('the language that a browser prefers', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7', 'ja'],
    ['en-GB,ja;q=0.5', 'en'],
    ['fr-FR,fr;q=0.9,ja;q=0.4', 'ja'],
    ['fr', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s: %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
