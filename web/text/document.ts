import { inBoth } from './in-both.ts';
import { plural } from './numbers.ts';

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
    layout: 'Layout by which it was recognised',
    sha: 'SHA-256 of its text, to see whether you have the same',
    attribution: 'How to say where facts from it come from',
  },
  ja: {
    list: '出典文書',
    listLead: 'このサイトのすべての事実は、日本国政府の以下の公表文書から読み取りました。',
    kind: '出典文書',
    title: '表題',
    publisher: '公表者',
    year: '年度',
    lines: '行数',
    length: (lines: number) => `本文は${lines}行です。このサイトの出典箇所は1から数えた行番号で示します。`,
    layout: '認識した様式',
    sha: '本文のSHA-256（同じ文書かどうかの確認用）',
    attribution: '出典の記載例',
  },
});
