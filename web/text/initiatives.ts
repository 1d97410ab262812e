import { inBoth } from './in-both.ts';
import { plural } from './numbers.ts';

/** Words of the list of initiatives. */
export const initiativesText = inBoth({
  en: {
    title: 'Initiatives',
    withoutTitle: 'Initiatives without a programme',
    lead: 'What the strategy sets out to do, who answers for it, and the budget programmes behind it that are known.',
    withoutLead:
      'For these the documents at hand name no budget programme, neither for the initiative itself nor for its whole row. That is not to say that nobody pays.',
    edition: 'Edition',
    latest: 'the latest',
    contains: 'Text contains',
    organization: 'Answered for by',
    program: 'Budget programme behind it',
    funded: { yes: 'known', no: 'none is known' },
    items: 'Under the items',
    found: (number: number) => plural(number, 'initiative'),
    initiative: 'Initiative',
    item: 'Item',
    who: 'Who answers for it',
    programs: 'Programmes',
    none: 'none is known',
    lines: 'Lines',
  },
  ja: {
    title: '取組の一覧',
    withoutTitle: '対応する予算事業が見つかっていない取組',
    lead: '戦略の主な取組と、担当機関、対応する予算事業。',
    withoutLead:
      '取組自体にもその行全体にも、手元の文書に対応する予算事業が見つかっていません。財源がないという意味ではありません。',
    edition: '版',
    latest: '最新版',
    contains: '本文に含む語',
    organization: '担当機関',
    program: '対応する予算事業',
    funded: { yes: 'あり', no: '見つかっていない' },
    items: '項目',
    found: (number: number) => `取組${number}件`,
    initiative: '取組',
    item: '項目',
    who: '担当機関',
    programs: '予算事業',
    none: '見つかっていません',
    lines: '記載行',
  },
});
