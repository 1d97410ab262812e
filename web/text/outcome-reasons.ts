import { fiscalYear } from './numbers.ts';

/** Why an outcome was decided, as the graph has it in English: the sentence, and what it is in Japanese, made of the printed amounts in it. */
const SENTENCES: readonly (readonly [RegExp, (...printed: string[]) => string])[] = [
  [
    /^Another bureau asks for it; the draft document covers the Health Policy Bureau only$/,
    () => '他局の要求であり、予算案の資料は医政局分のみです',
  ],
  [
    /^Only review sheets speak of it: the draft budget that is read covers the Health Policy Bureau$/,
    () => '行政事業レビューシートにのみ記載があり、手元の予算案の資料は医政局分のみです',
  ],
  [
    /^Neither budget document lists it; its review sheet prints the request only$/,
    () => '概算要求と予算案の資料に記載がなく、レビューシートには要求額のみが記載されています',
  ],
  [
    /^The draft budget lists it; the budget request has no sheet of its own for it$/,
    () => '予算案に記載がありますが、概算要求に対応する資料がありません',
  ],
  [
    /^No division is printed for it, and the draft does not list it$/,
    () => '担当課室の記載がなく、予算案にも記載がありません',
  ],
  [
    /^Its request is part of a larger sum, so the draft cannot tell what became of it$/,
    () => '要求額がより大きな額の内数であるため、予算案からは結果が分かりません',
  ],
  [
    /^Its request is inside another sheet's sum, which the draft document does not list by programme$/,
    () => '要求額が他の資料の額に含まれ、予算案の資料には事業別の記載がありません',
  ],
  [
    /^It is paid from a larger subsidy, of which the draft prints the whole only$/,
    () => 'より大きな補助金の一部であり、予算案にはその総額のみが記載されています',
  ],
  [
    /^The Health Policy Bureau asked for it, and neither its draft budget nor the supplementary budget lists it$/,
    () => '医政局の要求ですが、同局の予算案にも補正予算にも記載がありません',
  ],
  [/^The request prints no amount of its own for it$/, () => '概算要求に単独の金額の記載がありません'],
  [
    /^The draft (?:names|lists) it without an amount of its own$/,
    () => '予算案に名称はありますが、単独の金額の記載がありません',
  ],
  [/^The draft budget document is not there$/, () => '予算案の資料がありません'],
  [
    /^The request of (\S+) and the draft of (\S+) agree as printed$/,
    (asked, given) => `要求額${asked}と予算案${given}は、記載の単位で一致します`,
  ],
  [
    /^The draft gives (\S+), more than the (\S+) requested$/,
    (given, asked) => `予算案は${given}で、要求額${asked}を上回ります`,
  ],
  [/^The draft gives (\S+) of the (\S+) requested$/, (given, asked) => `予算案は要求額${asked}のうち${given}です`],
  [
    /^Of the (\S+) requested, the draft gives (\S+) and the FY(\d{4}) supplementary budget (\S+)$/,
    (asked, given, year, added) =>
      `要求額${asked}に対し、予算案で${given}、${inYear(year)}補正予算で${added}が措置されています`,
  ],
  [
    /^Of the (\S+) requested, the draft gives (\S+) and the FY(\d{4}) supplementary budget (\S+), together what was requested$/,
    (asked, given, year, added) =>
      `要求額${asked}に対し、予算案で${given}、${inYear(year)}補正予算で${added}が措置され、合わせて要求額と一致します`,
  ],
  [
    /^The draft gives nothing; the FY(\d{4}) supplementary budget gives (\S+) beside the (\S+) requested$/,
    (year, added, asked) =>
      `予算案には措置がなく、要求額${asked}に対し${inYear(year)}補正予算で${added}が措置されています`,
  ],
];

/** What may stand within such a sentence, or at its end. */
const ADDITIONS: readonly (readonly [RegExp, (...printed: string[]) => string])[] = [
  [
    /, beside (\S+) in the FY(\d{4}) supplementary budget$/,
    (added, year) => `このほか${inYear(year)}補正予算で${added}`,
  ],
  [/ in (\d+) lines(?= |,|$)/, (lines) => `内訳${lines}件の合計`],
];

const OVERVIEW = ' The figure is that of the overview tables.';

const inYear = (year: string | undefined) => fiscalYear('ja', Number(year));

/** The reason in Japanese; `null` where it is none of the sentences that are known. */
export function outcomeReasonInJapanese(reason: string): string | null {
  const isOverview = reason.endsWith(OVERVIEW);
  let left = (isOverview ? reason.slice(0, -OVERVIEW.length) : reason).replace(/\.$/, '');
  const added: string[] = [];
  for (const [written, told] of ADDITIONS) {
    const [whole, ...printed] = written.exec(left) ?? [];
    if (whole === undefined) continue;
    left = left.replace(whole, '');
    added.unshift(told(...printed));
  }
  for (const [written, told] of SENTENCES) {
    const [whole, ...printed] = written.exec(left) ?? [];
    if (whole === undefined) continue;
    const remarks = added.length > 0 ? `（${added.join('、')}）` : '';
    return `${told(...printed)}${remarks}。${isOverview ? '金額は概要の表によります。' : ''}`;
  }
  return null;
}
