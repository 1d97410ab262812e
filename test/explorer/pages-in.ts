import { EXTENT } from '../support/extent.ts';
import { KINDS_OF_PAGES } from './addresses.ts';

/** With `npm test` each kind of page is looked at in one of the languages, by turns; with `npm run test:long` in both. */
export function pagesIn(language: 'en' | 'ja'): typeof KINDS_OF_PAGES {
  return KINDS_OF_PAGES.filter((_page, index) => EXTENT === 'all' || index % 2 === (language === 'en' ? 0 : 1));
}
