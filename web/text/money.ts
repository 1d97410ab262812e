import { inBoth } from './in-both.ts';
import { fiscalYear, plural, yenInWords } from './numbers.ts';

/** Words about where the money goes. */
export const moneyText = inBoth({
  en: {
    title: 'Where the money goes',
    lead: 'From the items of the strategy to the programmes that carry them, the divisions that run those, and the ministries above.',
    year: 'Fiscal year',
    stage: 'Stage',
    drawing: (stage: string, year: number) =>
      `${stage} ${fiscalYear('en', year)} by item, programme, division and ministry`,
    heads: ['Item', 'Programme', 'Division', 'Ministry'],
    caption:
      'Bands are as wide as the amounts. Every yen goes one way, once: a programme that carries several items goes to the one with the surest link.',
    rest: (places: number) => `${places} more`,
    carried: (sum: number, programs: number, total: number) =>
      `${yenInWords('en', sum)} of ${yenInWords('en', total)} go to ${plural(programs, 'programme')} that carry an item of the strategy.`,
    remainder: (sum: number) =>
      `The remainder, ${yenInWords('en', sum)}, is of programmes that carry no item that is known; it is drawn below the flow, not to scale.`,
    remainderNode: 'No item of the strategy (not to scale)',
    nothing: 'No programme with an amount at this stage carries an item of the strategy.',
    byItem: 'By item',
    byItemLead:
      'A programme that carries several items stands in each of them; within an item each yen is counted once.',
    byMinistry: 'By ministry',
    ministry: 'Ministry',
    notCompared: 'Not compared with the year before, and why',
    notComparedLead:
      'The change covers programmes that are cut alike in both years; these are in the sums all the same.',
    notComparedNumber: (number: number) => plural(number, 'programme'),
    notComparedReasons: {
      NOT_COUNTED: 'nothing of it is counted this year',
      NO_PREVIOUS: 'no figure of the year before is known',
      CUT_DIFFERENTLY: 'another part of it is counted than the year before',
    },
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
      'For whole documents and for sections. A total may hold lines that are not listed (等) and overlap others, so it may differ.',
    total: 'Total',
    explained: 'Explained by',
    reasons: (number: number) => plural(number, 'line'),
    unexplained: 'not explained:',
    moreTotals: (number: number) => `${number} more in the page’s data.`,
    counted: 'Counted here',
    printedTotal: 'Printed',
    difference: 'Difference',
  },
  ja: {
    title: '予算の流れ',
    lead: '戦略の項目から、対応する事業、担当課、府省庁へ。',
    year: '年度',
    stage: '段階',
    drawing: (stage: string, year: number) => `${fiscalYear('ja', year)}${stage}：項目、事業、課、府省庁別`,
    heads: ['項目', '事業', '課・室', '府省庁'],
    caption:
      '帯の幅は金額を表します。各金額は一度だけ流れます。複数の項目に対応する事業は、最も確度の高い項目に計上しています。',
    rest: (places: number) => `ほか${places}件`,
    carried: (sum: number, programs: number, total: number) =>
      `${yenInWords('ja', total)}のうち${yenInWords('ja', sum)}が、戦略の項目に対応する${programs}事業の分です。`,
    remainder: (sum: number) =>
      `残りの${yenInWords('ja', sum)}は、項目との対応が見つかっていない事業の分で、図の下に示します（縮尺は異なります）。`,
    remainderNode: '対応する項目なし（縮尺は異なります）',
    nothing: 'この段階で金額があり、戦略の項目に対応する事業はありません。',
    byItem: '項目別',
    byItemLead: '複数の項目に対応する事業は、それぞれの項目に計上しています。項目内の重複はありません。',
    byMinistry: '府省庁別',
    ministry: '府省庁',
    notCompared: '前年度と比較しない事業とその理由',
    notComparedLead: '増減は両年度とも同じ区分で計上できる事業のみの差です。次の事業も合計には含まれます。',
    notComparedNumber: (number: number) => `${number}事業`,
    notComparedReasons: {
      NOT_COUNTED: '当年度の計上額なし',
      NO_PREVIOUS: '前年度の金額が不明',
      CUT_DIFFERENTLY: '前年度と計上する部分が異なる',
    },
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
      '文書全体と見出しごとの合計。記載の合計には一覧にない行（等）や他の見出しとの重複が含まれることがあります。',
    total: '合計',
    explained: '差の内訳',
    reasons: (number: number) => `${number}行`,
    unexplained: '説明のない差：',
    moreTotals: (number: number) => `ほか${number}件はこのページのデータにあります。`,
    counted: '本サイトの計上額',
    printedTotal: '記載額',
    difference: '差',
  },
});
