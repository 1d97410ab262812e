import { EXTENT } from '../support/extent.ts';
import { KINDS_OF_PAGES } from './addresses.ts';

/** With `npm test` each kind of page is looked at in one of the languages, by turns; with `npm run test:long` in both. */
export function pagesIn(language: 'en' | 'ja'): typeof KINDS_OF_PAGES {
  return byTurns(KINDS_OF_PAGES, language);
}

/** For what takes long with a page: with `npm test` the first address of each pattern alone, `/items/11` and not `/items/10`, too. */
export function pagesOfPatterns(language: 'en' | 'ja'): typeof KINDS_OF_PAGES {
  const first = new Map(KINDS_OF_PAGES.toReversed().map((page) => [patternOf(page.path), page]));
  return EXTENT === 'all' ? KINDS_OF_PAGES : byTurns([...first.values()].toReversed(), language);
}

function byTurns<Page>(pages: readonly Page[], language: 'en' | 'ja'): Page[] {
  return pages.filter((_page, index) => EXTENT === 'all' || index % 2 === (language === 'en' ? 0 : 1));
}

/** An address without what it chooses and without the name of whom it is about. */
function patternOf(path: string): string {
  return path.replace(/\?.*/, '').replace(/^(\/\w+)\/[^/]+/, '$1/*');
}
