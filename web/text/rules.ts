import { inBoth } from './in-both.ts';

/** The rules by which lines and rows of documents are ignored, as facts name them. */
export type IgnoringRule =
  | 'amount-in-prose'
  | 'amount-repeated'
  | 'body-text'
  | 'caption-without-names'
  | 'empty-cell'
  | 'figure-text'
  | 'headline-without-names'
  | 'implementer-text'
  | 'letter'
  | 'list-label'
  | 'name-without-amount'
  | 'note'
  | 'note-text'
  | 'out-of-scope'
  | 'page-label'
  | 'page-number'
  | 'part-title'
  | 'photo-caption'
  | 'price-or-income'
  | 'prose'
  | 'prose-without-names'
  | 'public-money-in-prose'
  | 'purpose-prose'
  | 'ratio'
  | 'results-amount'
  | 'results-text'
  | 'schedule-text'
  | 'scheme-text'
  | 'slogan'
  | 'standard-amount'
  | 'table-label'
  | 'table-row';

/** What each rule takes the line or row for. */
export const ruleText = inBoth<Readonly<Record<IgnoringRule, string>>>({
  en: {
    'amount-in-prose': 'an amount within a sentence, not the programme’s own',
    'amount-repeated': 'an amount that was read already',
    'body-text': 'running text of a sheet',
    'caption-without-names': 'a caption that names nobody',
    'empty-cell': 'an empty cell of a table (－)',
    'figure-text': 'text within a figure',
    'headline-without-names': 'a headline that names nobody',
    'implementer-text': 'text about who carries it out, in common nouns',
    letter: 'single letters of an upright label',
    'list-label': 'a label within a list',
    'name-without-amount': 'a name in a list that has no amount',
    note: 'a note',
    'note-text': 'a note below a text or table',
    'out-of-scope': 'a programme that has nothing to do with global health',
    'page-label': 'a label of a page',
    'page-number': 'a page number',
    'part-title': 'the title of a part of the document',
    'photo-caption': 'a caption of a photograph',
    'price-or-income': 'a price, fee or income, not money of a budget',
    prose: 'running text',
    'prose-without-names': 'running text that names nobody',
    'public-money-in-prose': 'money of state and prefectures together (公費), within a sentence',
    'purpose-prose': 'running text about the purpose of a programme',
    ratio: 'a ratio',
    'results-amount': 'an amount among results of past years',
    'results-text': 'text about results of past years',
    'schedule-text': 'text of a schedule',
    'scheme-text': 'text about how a programme works',
    slogan: 'a slogan',
    'standard-amount': 'a standard amount for one case, not a sum of the programme',
    'table-label': 'a label within a table',
    'table-row': 'a row of a table that holds no amount of the budget',
  },
  ja: {
    'amount-in-prose': '文中の金額（事業自体の金額ではないもの）',
    'amount-repeated': '読み取り済みの金額の再掲',
    'body-text': '資料の本文',
    'caption-without-names': '組織名のない説明文',
    'empty-cell': '表の空欄（－）',
    'figure-text': '図の中の文字',
    'headline-without-names': '組織名のない見出し',
    'implementer-text': '実施主体等についての一般名の記載',
    letter: '縦書きの見出しの文字',
    'list-label': '一覧の中の見出し',
    'name-without-amount': '一覧の中の金額のない名称',
    note: '注記',
    'note-text': '本文や表の注記',
    'out-of-scope': 'グローバルヘルスに関係しない事業',
    'page-label': 'ページの見出し',
    'page-number': 'ページ番号',
    'part-title': '文書の部の表題',
    'photo-caption': '写真の説明',
    'price-or-income': '単価・料金・所得など予算額ではない金額',
    prose: '本文の文章',
    'prose-without-names': '組織名のない文章',
    'public-money-in-prose': '文中の公費（国と地方の合計額）',
    'purpose-prose': '事業の目的・概要の文章',
    ratio: '割合',
    'results-amount': '過去の実績の金額',
    'results-text': '過去の実績の文章',
    'schedule-text': 'スケジュールの文字',
    'scheme-text': '事業スキームの文字',
    slogan: '標語',
    'standard-amount': '1件当たりの基準額・補助単価',
    'table-label': '表の中の見出し',
    'table-row': '予算額のない表の行',
  },
});

/** Whether there are words for a rule. */
export function isIgnoringRule(rule: string): rule is IgnoringRule {
  return Object.hasOwn(ruleText.en, rule);
}
