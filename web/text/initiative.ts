import { inBoth } from './in-both.ts';

/** Words of the page of an initiative. */
export const initiativeText = inBoth({
  en: {
    kind: 'Initiative',
    place: (item: number, row: number, position: number) => `item ${item}, row ${row}, initiative ${position}`,
    under: 'Under item',
    printed: 'As printed',
    note: 'Note',
    who: 'Who answers for it',
    mentions: 'Who is mentioned besides',
    mentionsLead: 'Named in the text, which is not responsibility.',
    policies: 'Laws and plans that it names',
    money: 'Programmes behind it',
    moneyLead: 'Budget programmes that carry it, itself or by its whole row, with a confidence of 0.6 or more.',
    direction: 'What it is for',
    description: (bodies: string) =>
      bodies === '' ? 'An initiative of the Global Health Strategy.' : `Answered for by ${bodies}.`,
  },
  ja: {
    kind: '取組',
    place: (item: number, row: number, position: number) => `項目${item}・${row}行目・取組${position}`,
    under: '項目',
    printed: '文書の表記',
    note: '注記',
    who: '担当機関',
    mentions: '本文で言及のある組織',
    mentionsLead: '本文に記載がありますが、担当ではありません。',
    policies: '言及のある法律・計画',
    money: '対応する事業',
    moneyLead: '取組自体またはその行全体に対応する事業（確度0.6以上）。',
    direction: '方向性',
    description: (bodies: string) => (bodies === '' ? 'グローバルヘルス戦略の取組。' : `担当：${bodies}。`),
  },
});
