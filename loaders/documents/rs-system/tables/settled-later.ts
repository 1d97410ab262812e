import { eraYear } from '../../../text/era-year.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { type PlacedAmount, readAmounts } from '../../../text/yen.ts';
import type { SettledLater } from '../facts.ts';
import { STOP, withoutBlanks } from './budget-words.ts';

/** What a cell of prose says of a request that is settled later, without its place. */
export type SaidSettledLater = Omit<SettledLater, 'column' | 'evidence'>;

/**
 * Reads a cell of prose in the row of a budget year: for which fiscal years it says that something is asked for whose amount is settled later, each once.
 * The row asks for the next year, unless the words name another one right before 要求. An amount beside it (1,413百万円＋事項要求) is read where it is said of
 * the year for which the row asks: of a programme that is told by another year one of the two is a slip. `programme`: what the sheet is called.
 */
export function readSettledLater(printed: string, rowYear: number, programme = ''): SaidSettledLater[] {
  // The text keeps its length, so that offsets hold for both.
  const text = halfWidth(printed);
  const found = new Map<number, SaidSettledLater>();
  // 予算編成過程で検討 is said of what 事項要求 stands for: where a cell has both, the term is told.
  const terms = [...text.matchAll(TERM)];
  const said = terms.length > 0 ? terms : [...text.matchAll(IN_THE_MAKING)];
  const placed = said.length > 0 ? readAmounts(printed) : [];
  for (const { 0: words, index } of said) {
    const behind = text.slice(index + words.length);
    if (NOT_ASKED.test(behind)) continue;
    const stop = [...printed.slice(0, index).matchAll(STOP)].at(-1);
    const clause = text.slice(stop === undefined ? 0 : stop.index + 1, index + words.length);
    const year = [...clause.matchAll(ASKED_FOR)].at(-1)?.groups?.['year'];
    // Of a request that is past the year must be told: it is not that of the row.
    if (year === undefined && (EARLIER.test(clause.slice(0, -words.length)) || PAST.test(behind))) continue;
    const fiscalYear = (year === undefined ? null : eraYear(year)) ?? rowYear + 1;
    const known = found.get(fiscalYear) ?? { printed: words, fiscalYear };
    const amounts = fiscalYear === rowYear + 1 ? besideOf(text, index, fiscalYear, placed, halfWidth(programme)) : {};
    found.set(fiscalYear, known.beside === undefined ? { ...known, ...amounts } : known);
  }
  return [...found.values()];
}

/** What the text in front of the words at `index` says is asked for beside them in a year, where it is told as the whole programme's. */
function besideOf(
  text: string,
  index: number,
  fiscalYear: number,
  placed: readonly PlacedAmount[],
  programme: string,
): Pick<SaidSettledLater, 'beside' | 'priority'> {
  for (const own of placed) {
    const behind = own.end > index ? null : AND_BEHIND.exec(text.slice(own.end, index));
    const beside = behind === null ? null : toldAmount(own);
    if (behind === null || beside === null) continue;
    const year = ASKED_AMOUNT.exec(ofThisOne(text.slice(0, own.start), programme))?.groups?.['year'];
    if (year === undefined || eraYear(year) !== fiscalYear) continue;
    const figure = behind.groups?.['figure']?.trim();
    const part = placed.find(({ start, end }) => start >= own.end && text.slice(start, end).trim() === figure);
    const priority = part === undefined ? null : toldAmount(part);
    // More than the whole is no part of it.
    return { beside, ...(priority && priority.yen <= beside.yen && { priority }) };
  }
  return {};
}

/** A text that begins a sentence with the programme's own name, with 本事業 in its place. */
function ofThisOne(text: string, programme: string): string {
  const at = programme === '' ? -1 : text.lastIndexOf(`${programme}の`);
  return at < 0 || !BEGINS.test(text.slice(0, at)) ? text : `本事業${text.slice(at + programme.length)}`;
}

function toldAmount({ amount }: PlacedAmount): NonNullable<SaidSettledLater['beside']> | null {
  const { yen, unit, partOf, approximate, text } = amount;
  // 0 beside what is settled later is nothing that is known.
  if (yen === null || yen <= 0 || unit === null || partOf || approximate) return null;
  return { text: withoutBlanks(text), unit, yen };
}

/** A sentence or an item begins behind it. */
const BEGINS = rule(/(?:^|[。※(・\n])\s*$/u, ['', '灯台。', '(※'], ['灯台と', '、']);
/** Right before an amount: what the programme as a whole asks for in a year. */
const ASKED_AMOUNT = rule(
  /(?:^|[。※(・\n]|本事業(?:における|の))\s*(?<year>(?:令和|R) ?(?:元|\d{1,2})|\d{4}) ?(?:年度)?(?:概算)?要求額は[、「\s]*$/u,
  ['(※本事業におけるR5要求額は', '令和6年度概算要求額は、', '本事業のR7要求額は「'],
  ['灯台補助金の令和4年度要求額は', 'R5要求額のうち', '要求額は', 'R5予算額は'],
);
/** Between an amount and the words beside it; a bracket may say how much of it is 要望額, or in the frame for that. */
const AND_BEHIND = rule(
  /^\s*(?:\(うち「?(?:要望額|(?:重要政策|新たな成長)推進枠)」?[::]?\s*(?<figure>[^()]+)\)\s*)?\+\s*$/u,
  ['+', ' + ', '(うち要望額2,000百万円)+', '(うち新たな成長推進枠:31,351百万円)+'],
  ['', '、', '+港と', '(うち灯台2,000百万円)+', '(うち要望額2,000百万円)'],
);

/** A request that names its matter and no amount. */
const TERM = rule(
  /事項(?:のみの)?要求/gu,
  ['事項要求としている', '金額を示さず事項のみの要求としている', '1,413百万円+事項要求'],
  ['要求事項', '特記事項', '概算要求'],
);
/** What is asked for is considered while the budget is made. */
const IN_THE_MAKING = rule(
  /予算編成(?:の?過程)?(?:で|において)(?:詳細を)?検討(?!した|の結果|され[たて])/gu,
  [
    '経費については、予算編成過程で検討する',
    '今後の予算編成過程において検討が行われる',
    '今後の予算編成において検討が行われる',
    '予算編成の過程で検討。',
    '予算編成過程で詳細を検討する',
  ],
  ['予算編成過程における調整', '検討する', '予算編成過程で検討した結果', '予算編成に当たり検討'],
);
/** Right behind the words: that it is not asked for in this way. */
const NOT_ASKED = rule(
  /^(?:は|も|を|として|と)?(?:しない|していない|せず|行わない|行わず|行っていない|ない|なし|なく)|^では(?:ない|なく)/u,
  ['は行わない。', 'はない', 'とせず', 'なし', 'ではなく'],
  ['としている', 'を行った', 'とする', 'のみ'],
);
/** Right behind the words: that it was asked for in this way before. */
const PAST = rule(
  /^(?:と|を)?(?:して|行って)いた/u,
  ['としていた経費', 'していたが', 'を行っていたもの'],
  ['している', 'したところである', 'を行った'],
);
/** Right before the words: a year before, which may be that of the row or the one before. */
const EARLIER = rule(
  /(?:前|昨)年度(?:の|に|は|も|には|においては?|まで|当初|予算|概算|、)*$/u,
  ['前年度は', '昨年度', '前年度予算においては、'],
  ['前年度の灯台は', '翌年度は'],
);
/** The year that a request is for: right before the word, or before 事項要求. */
const ASKED_FOR = rule(
  /(?<year>(?:令和|R) ?(?:元|\d{1,2})(?: ?年度)?|\d{4} ?年度)(?:当初|予算|概算|には|では|においては?|の|は|、)*(?:事項)?要求/gu,
  [
    '令和7年度概算要求においては',
    '2025年度要求は',
    'R7事項要求',
    '令和6年度予算の概算要求',
    '令和6年度は事項要求',
    '令和7年度においては、事項要求',
    '2025 年度要求',
  ],
  ['令和5年度以降の対策の要求', '令和7年度に計上すべき経費について、事項要求', '要求'],
);
