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
    previous: 'Page before',
    range: (from: number, to: number, total: number) =>
      ` (${from === to ? count('en', from) : `${count('en', from)}–${count('en', to)}`} of ${count('en', total)})`,
    some: (rows: number, total: number) => ` (${count('en', rows)} of ${count('en', total)} on this page)`,
    filtered: (title: string) => `${title}, filtered`,
    made: 'Filters at work',
    choice: (of: string, told: string) => `${of}: ${told}`,
    takeBack: ', take this filter back',
    titleWith: (title: string, choices: readonly string[]) => `${title} · ${choices.join('; ')}`,
    pages: 'Pages of the list',
    nothing: 'Nothing fits.',
    aboutNothing: 'Why nothing fits',
    noneHas: (choice: string) => `Nothing fits “${choice}”.`,
    noneHasAll: 'Nothing fits all of these filters together.',
    without: (choice: string) => `Without “${choice}”`,
    withoutAny: 'Without any filter',
    finds: (told: string) => `: ${told}`,
    or: ' or ',
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
    previous: '前のページ',
    range: (from: number, to: number, total: number) =>
      `（${count('ja', total)}件中${from === to ? count('ja', from) : `${count('ja', from)}～${count('ja', to)}`}件目）`,
    some: (rows: number, total: number) => `（${count('ja', total)}件のうち${count('ja', rows)}件を表示）`,
    filtered: (title: string) => `${title}（絞り込み中）`,
    made: '指定中の条件',
    choice: (of: string, told: string) => `${of}：${told}`,
    takeBack: '（この条件を解除）',
    titleWith: (title: string, choices: readonly string[]) => `${title}・${choices.join('、')}`,
    pages: '一覧のページ',
    nothing: '該当するものはありません。',
    aboutNothing: '該当がない理由',
    noneHas: (choice: string) => `「${choice}」に該当するものはありません。`,
    noneHasAll: 'これらの条件をすべて満たすものはありません。',
    without: (choice: string) => `「${choice}」を外す`,
    withoutAny: 'すべての条件を外す',
    finds: (told: string) => `：${told}`,
    or: '、',
    clear: '条件をすべて解除',
    more: (number: number) => `ほか${count('ja', number)}件`,
    moreOf: (number: number, thing: Thing) => `ほか${count('ja', number)}件の${THINGS[thing]}`,
    viaApi: '（すべてはAPIで）',
    about: (name: string) => `：${name}`,
  },
});
