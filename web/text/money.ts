import { inBoth } from './in-both.ts';
import { fiscalYear, plural, yenInWords } from './numbers.ts';

/** Words about where the money goes. */
export const moneyText = inBoth({
  en: {
    title: 'Where the money goes',
    lead: 'From the items of the strategy to the programmes that carry them, the divisions that run those, and the bureaus above.',
    year: 'Fiscal year',
    stage: 'Stage',
    drawing: (stage: string, year: number) =>
      `${stage} ${fiscalYear('en', year)} by item, programme, division and bureau`,
    heads: ['Item', 'Programme', 'Division', 'Bureau'],
    caption:
      'Bands are as wide as the amounts. Every yen goes one way, once: a programme that carries several items goes to the one with the surest link.',
    rest: (places: number) => `${places} more`,
    carried: (sum: number, programs: number, total: number) =>
      `${yenInWords('en', sum)} of ${yenInWords('en', total)} go to ${plural(programs, 'programme')} that carry an item of the strategy.`,
    remainder: (sum: number) =>
      `The remainder, ${yenInWords('en', sum)}, is of programmes that carry no item that is known; it is not drawn.`,
    nothing: 'No programme with an amount at this stage carries an item of the strategy.',
    byItem: 'By item',
    byItemLead:
      'A programme that carries several items stands in each of them; within an item each yen is counted once.',
    item: 'Item',
    programs: 'Programmes',
    amount: 'Amount',
    previous: 'The year before',
    change: 'Change',
    none: 'no item of the strategy',
    leftOut: 'Left out, and why',
    leftOutLead: 'Printed amounts that cannot be added without counting something twice. They may overlap each other.',
    reason: 'Why',
    printed: 'Printed amounts, to see the size',
    totals: 'Beside the totals that the documents print',
    totalsLead:
      'Sections with a printed total. It may hold lines that are not listed (等) and overlap other sections, so it may differ.',
    section: 'Section',
    counted: 'Counted here',
    printedTotal: 'Printed',
    difference: 'Difference',
  },
  ja: {
    title: '予算の流れ',
    lead: '戦略の項目から、対応する事業、担当課、局へ。',
    year: '年度',
    stage: '段階',
    drawing: (stage: string, year: number) => `${fiscalYear('ja', year)}${stage}：項目、事業、課、局別`,
    heads: ['項目', '事業', '課・室', '局'],
    caption:
      '帯の幅は金額を表します。各金額は一度だけ流れます。複数の項目に対応する事業は、最も確度の高い項目に計上しています。',
    rest: (places: number) => `ほか${places}件`,
    carried: (sum: number, programs: number, total: number) =>
      `${yenInWords('ja', total)}のうち${yenInWords('ja', sum)}が、戦略の項目に対応する${programs}事業の分です。`,
    remainder: (sum: number) =>
      `残りの${yenInWords('ja', sum)}は、項目との対応が見つかっていない事業の分で、図には含めていません。`,
    nothing: 'この段階で金額があり、戦略の項目に対応する事業はありません。',
    byItem: '項目別',
    byItemLead: '複数の項目に対応する事業は、それぞれの項目に計上しています。項目内の重複はありません。',
    item: '項目',
    programs: '事業数',
    amount: '金額',
    previous: '前年度',
    change: '増減',
    none: '対応する項目なし',
    leftOut: '合計に含めない金額とその理由',
    leftOutLead: '重複計上を避けるため合計に含めない金額です。互いに重なることがあります。',
    reason: '理由',
    printed: '記載額（規模の参考）',
    totals: '文書に記載の合計との比較',
    totalsLead:
      '合計の記載がある見出し。記載の合計には一覧にない行（等）や他の見出しとの重複が含まれることがあります。',
    section: '見出し',
    counted: '本サイトの計上額',
    printedTotal: '記載額',
    difference: '差',
  },
});
