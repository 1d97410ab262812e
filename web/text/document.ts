import { inBoth } from './in-both.ts';
import { count, plural } from './numbers.ts';

/** Words about the documents that facts are read from. */
export const documentText = inBoth({
  en: {
    list: 'Documents',
    listLead: 'The public documents of the Government of Japan that all facts here were read from.',
    kind: 'Document',
    title: 'Title',
    publisher: 'Publisher',
    year: 'Fiscal year',
    lines: 'Lines',
    length: (lines: number) =>
      `Its text has ${plural(lines, 'line')}; evidence everywhere on this site counts them from 1.`,
    reading: 'What was read, and what was not',
    units: {
      LINE: {
        many: 'Lines',
        read: 'lines that gave a fact or its heading',
        lead: 'Each line that is not blank was read, ignored by a rule that has a name, or reported as not understood.',
      },
      ROW: {
        many: 'Rows',
        read: 'rows of programmes in scope',
        lead: 'A table of the whole government: each row was read, found to be of a programme out of scope, or reported as not understood.',
      },
    },
    read: 'Read',
    ignored: 'Ignored by a rule',
    ignoredNote: 'running prose, page numbers, what is out of scope and the like',
    notUnderstood: 'Not understood',
    allUnderstood: 'nothing is left open',
    reported: 'each is in the report of the verification',
    rule: 'Rule',
    rules: (number: number) => `${plural(number, 'rule')} by which something was ignored`,
    rulesCaption: 'What each rule takes the line or row for; behind it the rule’s name in the code and the facts.',
    gives: 'What comes from it',
    programs: (number: number) => plural(number, 'programme'),
    items: (number: number) => `${plural(number, 'item')} of the strategy`,
    initiatives: 'the initiatives of this edition',
    totals: (which: string, number: number) =>
      `${plural(number, 'printed total')} of ${which}, beside what is counted here`,
    reuse: 'Edition, attribution and licence',
    edition: 'Edition, as printed',
    licence: 'Licence',
    licenceIs:
      'A public document of the Government of Japan, reusable with attribution under its publisher’s terms: the Public Data License 1.0 or the Government of Japan Standard Terms of Use 2.0, both compatible with CC BY 4.0.',
    licenceMore: 'More on licence and attribution',
    layout: 'Layout by which it was recognised',
    sha: 'SHA-256 of its text, to see whether you have the same',
    attribution: 'How to say where facts from it come from',
    // The API's own sentence is in English.
    cite: null as ((title: string, publisher: string | null) => string) | null,
  },
  ja: {
    list: '出典文書',
    listLead: 'このサイトのすべての事実は、日本国政府の以下の公表文書から読み取りました。',
    kind: '出典文書',
    title: '表題',
    publisher: '公表者',
    year: '年度',
    lines: '行数',
    length: (lines: number) => `本文は${count('ja', lines)}行です。このサイトの出典箇所は1から数えた行番号で示します。`,
    reading: '読み取った行と読み取らなかった行',
    units: {
      LINE: {
        many: '行数',
        read: '事実または見出しとして読み取った行',
        lead: '空白でない行はすべて、読み取るか、名前の付いた規則で除外するか、理解できない行として報告しています。',
      },
      ROW: {
        many: '行数',
        read: '対象事業の行',
        lead: '政府全体の表です。各行は、読み取るか、対象外の事業の行とするか、理解できない行として報告しています。',
      },
    },
    read: '読み取り',
    ignored: '規則による除外',
    ignoredNote: '本文の文章、ページ番号、対象外の事業など',
    notUnderstood: '理解できなかったもの',
    allUnderstood: '未解決の行はありません',
    reported: '検証の報告に一つずつ示しています',
    rule: '規則',
    rules: (number: number) => `除外に用いた規則（${number}件）`,
    rulesCaption: '各規則がその行を何と判断するか。後ろはコードと事実データでの規則の名前です。',
    gives: 'この文書から読み取ったもの',
    programs: (number: number) => `${number}事業`,
    items: (number: number) => `戦略の${number}項目`,
    initiatives: 'この版の取組',
    totals: (which: string, number: number) => `${which}の記載された合計${number}件（本サイトの計上額との比較）`,
    reuse: '版・出典表示・ライセンス',
    edition: '版（記載のとおり）',
    licence: 'ライセンス',
    licenceIs:
      '日本国政府の公表資料です。公表者の利用規約（公共データ利用規約（第1.0版）または政府標準利用規約（第2.0版）、いずれもCC BY 4.0と互換）に従い、出典を表示して利用できます。',
    licenceMore: 'ライセンスと出典表示について',
    layout: '認識した様式',
    sha: '本文のSHA-256（同じ文書かどうかの確認用）',
    attribution: '出典の記載例',
    cite: (title: string, publisher: string | null) =>
      `出典：${publisher ?? ''}「${title}」（グローバルヘルス戦略グラフにより読み取り・加工）`,
  },
});
