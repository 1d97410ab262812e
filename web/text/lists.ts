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
    shown: (shown: number, total: number) => (shown === total ? `${total}` : `${shown} of ${total}`),
    nothing: 'Nothing fits.',
    clear: 'Take all choices back',
    more: (number: number) => `${count('en', number)} more`,
  },
  ja: {
    filter: '絞り込み',
    show: '表示',
    all: 'すべて',
    any: '指定なし',
    next: '次のページ',
    first: '最初のページ',
    pages: '一覧のページ',
    shown: (shown: number, total: number) => (shown === total ? `${total}件` : `${total}件中${shown}件`),
    nothing: '該当するものはありません。',
    clear: '条件をすべて解除',
    more: (number: number) => `ほか${count('ja', number)}件`,
  },
});
