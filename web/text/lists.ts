import { inBoth } from './in-both.ts';
import { count } from './numbers.ts';

/** Words of lists, filters and pages of lists. */
export const listText = inBoth({
  en: {
    filter: 'Choose',
    show: 'Show',
    all: 'all',
    any: 'any',
    next: 'Next page',
    first: 'First page',
    pages: 'Pages of the list',
    nothing: 'Nothing fits.',
    clear: 'Take all choices back',
    more: (number: number) => `${count('en', number)} more`,
    rest: (number: number) => `${count('en', number)} more, all of them by the API`,
  },
  ja: {
    filter: '絞り込み',
    show: '表示',
    all: 'すべて',
    any: '指定なし',
    next: '次のページ',
    first: '最初のページ',
    pages: '一覧のページ',
    nothing: '該当するものはありません。',
    clear: '条件をすべて解除',
    more: (number: number) => `ほか${count('ja', number)}件`,
    rest: (number: number) => `ほか${count('ja', number)}件（すべてはAPIで）`,
  },
});
