import type { Outcome } from '../generated/graphql.ts';
import { inBoth } from './in-both.ts';
import { count, fiscalYear, plural } from './numbers.ts';

/** Of what a count beside a sum is, and the list that it leads to. */
const COUNTED = inBoth({
  en: 'The number counts the programmes whose amount is in the sum, a part as the programme that it is a part of, and leads to them.',
  ja: '事業数は合計に計上した事業の数で（内訳は元の事業として数えます）、その一覧につながります。',
});
/** Where the list that a count leads to has fewer or more. */
const BY_PARTS = inBoth({
  en: ' A programme of which only a part stands in a row is counted, too, and not in the list, where whole programmes are; one that several bureaus run is counted with the first, and in the list of each. Where a number and its list differ, it says so, and the programmes are named below the table.',
  ja: '内訳のみが該当する事業も数えますが、一覧には事業全体が該当するものが載ります。複数の局が担当する事業は最初の局に数え、各局の一覧に載ります。事業数と一覧が異なる場合はその件数を添え、該当する事業を表の下に示します。',
});

/** Outcomes of requests that the draft gives something for. */
const GIVEN = ['AS_REQUESTED', 'RAISED', 'CUT', 'SPLIT'] as const satisfies Outcome[];

/** The same words for each of some outcomes. */
function forEach<Each extends Outcome>(outcomes: readonly Each[], words: string): Record<Each, string> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, words])) as Record<Each, string>;
}

/** Words about what changed. */
export const changeText = inBoth({
  en: {
    title: 'What changed',
    lead: 'Request against draft budget, year against year, and one edition of the strategy against another.',
    outcomes: (year: number) => `What became of the requests for ${fiscalYear('en', year)}`,
    outcomesLead: `The draft document at hand covers the Health Policy Bureau; what others asked for is not in it. The sums count each yen once: where a part of a programme’s request stands under another programme as well, only the rest is counted with it. The sums in one row are therefore not of the same amounts; “Draft less request” is told of programmes whose request and draft are both counted in full, and the last column counts the others. ${COUNTED.en}`,
    outcome: 'What became of it',
    programs: 'Programmes counted',
    amount: 'Requested',
    given: 'Draft budget',
    supplementary: (year: number) => `Supplementary budget ${fiscalYear('en', year)}`,
    previous: 'The year before',
    change: 'Request less the year before',
    changeOf: (stage: string) => `${stage} less the year before`,
    givenLessAsked: 'Draft less request, where both are in full',
    notGivenCompared: 'Others, not compared',
    leftUncompared: (left: number, all: number) =>
      `The draft is not set beside the request of ${count('en', left)} of ${plural(all, 'programme')}:`,
    uncompared: (outcome: string, number: string, why: string) => `${outcome}: ${number}, since ${why}.`,
    tooMany: 'there are more of them than this page compares',
    whyUncompared: {
      OUT_OF_SCOPE: 'the draft document at hand does not cover them',
      UNKNOWN:
        'no document says what became of the request; they are never compared, also where a request and a draft are printed, which may be of different things',
      MOVED_TO_SUPPLEMENTARY: 'the draft has no amount for them',
      NOT_IN_DRAFT: 'the draft has no amount for them',
      ...forEach(GIVEN, 'request or draft is not counted in full, or is told in words alone'),
    } satisfies Record<Outcome, string>,
    years: 'Programme by programme',
    order: 'Show first',
    orders: { CHANGE_DESC: 'largest increase', CHANGE_ASC: 'largest decrease', AMOUNT_DESC: 'largest request' },
    shown: (shown: number, total: number) => `The first ${shown} of ${plural(total, 'programme')}.`,
    yearAgainstYear: 'Year against year',
    yearLead: `The money of a year beside that of the year before. A change is told of programmes that both years cut alike; the last column counts the others. ${COUNTED.en}`,
    whyUnlikeLists: BY_PARTS.en,
    by: 'By',
    groupings: { MINISTRY: 'Ministry', ITEM: 'Item of the strategy', RECIPIENT: 'Paid into', BUREAU: 'Bureau' },
    stage: 'Stage',
    year: 'Fiscal year',
    sums: (year: string, amount: string, previous: string | null, change: string | null) =>
      `${year}: ${amount} in all${previous === null ? '' : `, after ${previous}`}${change === null ? '' : `; ${change} where the two can be compared`}.`,
    notCompared: 'Not compared',
    fewerInList: (programs: number) => `${count('en', programs)} not in the list`,
    moreInList: (programs: number) => `${count('en', programs)} more in the list`,
    and: ', ',
    unlikeLists: 'Where a number and its list differ',
    byPartsAlone: 'Counted for a part alone, so not in the list:',
    inOtherGroups: 'In the list as well, but counted in another row:',
    editions: 'Edition against edition',
    editionsLead:
      'What became of the initiatives from one edition of the strategy’s table to another, and who answers now.',
    oneEdition:
      'There is one edition of the strategy’s table at hand, so there is nothing to compare yet. With a second one, this page tells what was added and dropped, and who answers now. At hand:',
    fromEdition: 'From',
    toEdition: 'To',
    whatBecame: 'What became of it',
    changesFound: (number: number) => plural(number, 'initiative'),
    initiative: 'Initiative',
    whoAnswers: 'Who answers for it',
    notBefore: 'not before',
    noMore: 'no more',
    lines: 'Lines',
  },
  ja: {
    title: '増減',
    lead: '概算要求と予算案、年度間、戦略の版の間で、何が変わったかを示します。',
    outcomes: (year: number) => `${fiscalYear('ja', year)}概算要求の結果`,
    outcomesLead: `手元の予算案の資料は医政局分のみです。他局の要求の結果は含まれません。合計は重複を除いた額で、要求額の一部が他の事業にも記載されている場合は残りのみを計上します。そのため同じ行の合計どうしは比較できません。「予算案と要求額の差」は要求額・予算案とも全額を計上した事業のみの差、最後の列はそれ以外の事業数です。${COUNTED.ja}`,
    outcome: '結果',
    programs: '計上した事業',
    amount: '要求額',
    given: '予算案',
    supplementary: (year: number) => `${fiscalYear('ja', year)}補正予算`,
    previous: '前年度',
    change: '要求額と前年度の差',
    changeOf: (stage: string) => `${stage}と前年度の差`,
    givenLessAsked: '予算案と要求額の差（全額計上分）',
    notGivenCompared: '差に含まない事業',
    leftUncompared: (left: number, all: number) =>
      `${count('ja', all)}事業のうち${count('ja', left)}事業は、要求額と予算案を比較していません。`,
    uncompared: (outcome: string, number: string, why: string) => `${outcome}：${number}事業（${why}）`,
    tooMany: 'このページで比較できる件数を超えるため',
    whyUncompared: {
      OUT_OF_SCOPE: '手元の予算案の資料に含まれないため',
      UNKNOWN:
        '要求の結果を示す記載がないため。要求額と予算案の両方の記載があっても、対象が異なる可能性があるため比較しません',
      MOVED_TO_SUPPLEMENTARY: '予算案に金額の記載がないため',
      NOT_IN_DRAFT: '予算案に金額の記載がないため',
      ...forEach(GIVEN, '要求額または予算案が全額計上されていないか、文中の記載のみのため'),
    } satisfies Record<Outcome, string>,
    years: '事業別',
    order: '先に表示',
    orders: { CHANGE_DESC: '増額の大きい順', CHANGE_ASC: '減額の大きい順', AMOUNT_DESC: '要求額の大きい順' },
    shown: (shown: number, total: number) => `${total}事業のうち先頭の${shown}件。`,
    yearAgainstYear: '年度間の比較',
    yearLead: `前年度と当年度の金額の比較。増減は両年度で同じ区切りの事業のみ、最後の列はそれ以外の事業数です。${COUNTED.ja}`,
    whyUnlikeLists: BY_PARTS.ja,
    by: '区分',
    groupings: { MINISTRY: '府省庁', ITEM: '戦略の項目', RECIPIENT: '拠出先', BUREAU: '局' },
    stage: '段階',
    year: '年度',
    sums: (year: string, amount: string, previous: string | null, change: string | null) =>
      `${year}合計${amount}${previous === null ? '' : `（前年度${previous}）`}${change === null ? '' : `、比較できる事業の増減は${change}`}。`,
    notCompared: '比較できない事業',
    fewerInList: (programs: number) => `うち${count('ja', programs)}件は一覧になし`,
    moreInList: (programs: number) => `一覧にはほか${count('ja', programs)}件`,
    and: '、',
    unlikeLists: '事業数と一覧が異なるもの',
    byPartsAlone: '内訳のみが該当するため、一覧に載らない事業：',
    inOtherGroups: '一覧に載るが、他の行に数えている事業：',
    editions: '版の間の比較',
    editionsLead: '戦略の表の版の間で、各取組がどうなったか、担当がどう変わったかを示します。',
    oneEdition:
      '手元にある戦略の表は一つの版のみで、まだ比較できません。次の版があれば、追加・削除された取組と担当の変更を示します。手元の版：',
    fromEdition: '比較元',
    toEdition: '比較先',
    whatBecame: '結果',
    changesFound: (number: number) => `取組${number}件`,
    initiative: '取組',
    whoAnswers: '担当機関',
    notBefore: '記載なし',
    noMore: '記載なし',
    lines: '記載行',
  },
});
