import type { SearchType } from '../generated/graphql.ts';
import { inBoth } from './in-both.ts';
import { plural } from './numbers.ts';

/** Words of the search page. */
export const searchText = inBoth<{
  title: string;
  titleFor: (words: string) => string;
  lead: string;
  kinds: string;
  types: Record<SearchType, string>;
  found: (number: number) => string;
  nothing: string;
  understood: string;
  /** Before the typed word, between it and the other, and after that. */
  insteadOf: readonly [string, string, string];
  also: string;
  comma: string;
}>({
  en: {
    title: 'Search',
    titleFor: (words) => `Search: ${words}`,
    lead: 'In Japanese or English, over every named thing: items, initiatives, organisations, programmes, laws and plans.',
    kinds: 'Look among',
    types: {
      STRATEGY_ITEM: 'Items',
      MEASURE: 'Rows',
      DIRECTION: 'Directions',
      INITIATIVE: 'Initiatives',
      ORGANIZATION: 'Organisations',
      BUDGET_PROGRAM: 'Programmes',
      BUDGET_SECTION: 'Headings of budget documents',
      POLICY: 'Laws and plans',
      TOPIC: 'Fields of work',
      SOURCE_DOCUMENT: 'Documents',
    },
    found: (number) => plural(number, 'hit'),
    nothing: 'Nothing was found. Fewer or other words may help; a part of a name will do.',
    understood: 'How this was read',
    insteadOf: ['Instead of ', ': ', ''],
    also: ', also as',
    comma: ', ',
  },
  ja: {
    title: '検索',
    titleFor: (words) => `検索：${words}`,
    lead: '日本語でも英語でも検索できます。対象は項目、取組、組織、事業、法律・計画などの名称です。',
    kinds: '対象',
    types: {
      STRATEGY_ITEM: '項目',
      MEASURE: '行',
      DIRECTION: '方向性',
      INITIATIVE: '取組',
      ORGANIZATION: '組織',
      BUDGET_PROGRAM: '事業',
      BUDGET_SECTION: '予算資料の見出し',
      POLICY: '法律・計画',
      TOPIC: '分野',
      SOURCE_DOCUMENT: '出典文書',
    },
    found: (number) => `${number}件`,
    nothing: '該当するものがありません。語を減らすか、別の語でお試しください。名称の一部でも検索できます。',
    understood: '検索語の解釈',
    insteadOf: ['「', '」の代わりに「', '」を検索しました'],
    also: '（同義語も検索）：',
    comma: '、',
  },
});
