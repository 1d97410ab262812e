import { inBoth } from './in-both.ts';
import { count, plural } from './numbers.ts';

/** What lists are of. */
export type Thing = 'initiative' | 'programme' | 'organisation' | 'place' | 'relation' | 'item';

const THINGS: Readonly<Record<Thing, string>> = {
  initiative: '取組',
  programme: '事業',
  organisation: '機関',
  place: '記載箇所',
  relation: '関係',
  item: '項目',
};

/** Words of lists, filters and pages of lists. */
export const listText = inBoth({
  en: {
    filters: (made: number) => (made === 0 ? 'Filters' : `Filters (${count('en', made)} set)`),
    show: 'Show',
    all: 'all',
    any: 'any',
    next: 'Next page',
    first: 'First page',
    pages: 'Pages of the list',
    nothing: 'Nothing fits.',
    clear: 'Take all choices back',
    more: (number: number) => `${count('en', number)} more`,
    moreOf: (number: number, thing: Thing) => plural(number, `more ${thing}`),
    viaApi: ', all of them by the API',
    about: (name: string) => `: ${name}`,
  },
  ja: {
    filters: (made: number) => (made === 0 ? '絞り込み条件' : `絞り込み条件（${count('ja', made)}件指定中）`),
    show: '表示',
    all: 'すべて',
    any: '指定なし',
    next: '次のページ',
    first: '最初のページ',
    pages: '一覧のページ',
    nothing: '該当するものはありません。',
    clear: '条件をすべて解除',
    more: (number: number) => `ほか${count('ja', number)}件`,
    moreOf: (number: number, thing: Thing) => `ほか${count('ja', number)}件の${THINGS[thing]}`,
    viaApi: '（すべてはAPIで）',
    about: (name: string) => `：${name}`,
  },
});
