import { eraYear } from '../../../text/era-year.ts';
import { readFiscalYears } from '../../../text/eras.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { type PlacedAmount, readAmounts } from '../../../text/yen.ts';
import { type WithinLargerSum, WORDED_MONEY, type WordedAmount, type WordedMoney } from '../facts.ts';

/** What a cell of prose says of a larger sum, without its place. */
export type SaidWithin = Omit<WithinLargerSum, 'column' | 'evidence'>;

/**
 * Reads a cell of prose in the row of a budget year: that money is a part of a larger sum (内数), of which years and which money, and the amounts
 * that stand behind their year (`・2021年度：100千円の内数`) under a heading (`（執行額）`). `null` where it speaks of no larger sum.
 */
export function readWithin(printed: string, rowYear: number): SaidWithin | null {
  // The text keeps its length, so that offsets hold for both.
  const text = halfWidth(printed);
  const marks = [...text.matchAll(MARKER)];
  if (marks.length === 0) return null;
  const heads = [...text.matchAll(HEAD)].map(headOf);
  const placed = readAmounts(printed);
  const isPart = marks.some(([marker]) => PART.test(marker));
  const wholes = new Set(marks.flatMap(({ 0: marker, index }) => (PART.test(marker) ? wholeBefore(text, index) : [])));
  const [whole] = wholes.size === 1 ? wholes : [];
  const items = placed.flatMap((amount, index) => {
    const end = placed[index + 1]?.start ?? text.length;
    return itemOf(amount, end, text, heads) ?? spentOf(amount, text, isPart && whole === undefined) ?? [];
  });
  const spoken = marks.map(({ index }) => {
    const item = items.find(({ start, end }) => start <= index && index < end);
    return item === undefined
      ? ofClause(printed, text, index, heads)
      : { of: [item.amount.of], years: [item.amount.fiscalYear] };
  });
  const isManner = marks.some(([marker]) => marker === MANNER);
  const unread = unreadIn(text, placed, items);
  return {
    printed: isManner ? MANNER : isPart ? '子事業' : '内数',
    ...(whole === undefined ? {} : { whole }),
    of: moneyOf(spoken),
    ...yearsOf(spoken, isManner || isPart, rowYear),
    ...(items.length > 0 ? { amounts: items.map(({ amount }) => amount) } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

/** A part of a larger sum; 内数表記: so the sheet is written; 子事業になる: the programme is a part of another, on whose sheet its money is. */
const MARKER = rule(
  /内数(?!(?:表記)?では(?:ない|なく))(?:表記)?|(?<!(?:本|当該?)事業の)子事業[にと]なる/gu,
  ['100千円の内数', '内数表記となります', '「灯台事業」の子事業になるため', '「灯台事業」の子事業となる'],
  ['事業数', '内訳', '子事業「灯台事業」', '「灯台事業」は本事業の子事業になる', '内数表記ではなく', '内数ではない'],
);
const MANNER = '内数表記';
const PART = rule(/^子事業/u, ['子事業になる'], ['内数表記']);
/** Right before 子事業になる: the name of the programme that this one is a part of. */
const WHOLE = rule(
  /(?:^|[。※/\n]|本事業は、?|当該?事業は、?)\s*「(?<name>[^「」]{2,80})」の$/u,
  ['本事業は「灯台事業等」の', '「灯台事業」の'],
  ['「灯台補助金」は「灯台事業」の', '灯台事業の'],
);

function wholeBefore(text: string, index: number): string[] {
  const name = WHOLE.exec(text.slice(0, index))?.groups?.['name'];
  return name === undefined ? [] : [name];
}

/** 予算額, 執行額, 要求額 as a heading in brackets, or as what the sentence is about. Any other 額 in brackets ends the one before. */
const HEAD = rule(
  /\((?<bracket>[^()]*額)\)|(?<topic>(?:予算額|執行額|要求額)(?:[と・](?:予算額|執行額|要求額))*)(?:については|について|は)/gu,
  ['(執行額)', '予算額と要求額は、', '執行額については'],
  ['執行額を記載', '予算額と執行額が'],
);
const MONEY: Readonly<Record<string, WordedMoney>> = { 予算額: 'budget', 執行額: 'executed', 要求額: 'request' };

interface Head {
  start: number;
  end: number;
  isTopic: boolean;
  /** None: the heading is of other money. */
  of: WordedMoney[];
}

function headOf({ 0: printed, index, groups = {} }: RegExpExecArray): Head {
  const names = groups['topic']?.split(/[と・]/u) ?? [groups['bracket'] ?? ''];
  const of = names.flatMap((name) => MONEY[name] ?? []);
  return { start: index, end: index + printed.length, isTopic: groups['topic'] !== undefined, of };
}

interface Item {
  start: number;
  end: number;
  amount: WordedAmount;
}

/** The year right before an amount: behind a dot, a bracket, or at the beginning. */
const YEAR_LABEL = rule(
  /(?:^|[・)\s])(?<year>(?:令和|R) ?(?:元|\d{1,2})|\d{4}) ?(?<unit>年度|年度当初予算|当初予算)[:;]\s*$/u,
  ['・2021年度:', 'R5当初予算:', '(執行額) ・令和3年度;'],
  ['・2023年度補正予算:', '前年度:', '2022年度', '(このほか2021年度補正予算:'],
);
/** Right behind an amount: the next item, the next heading, or the end. */
const CLEAN_END = rule(
  /^\s*(?:$|[・。]|\([^()]+\)\s*(?:$|[・。]))/u,
  ['・2022年度:', '(執行額) ・2021年度:', ''],
  ['(概算要求額)の内数', '(このほか', 'の内数'],
);

function itemOf({ amount, start, end }: PlacedAmount, next: number, text: string, heads: readonly Head[]): Item | null {
  const { year, unit: behindYear } = YEAR_LABEL.exec(text.slice(0, start))?.groups ?? {};
  const fiscalYear = year === undefined ? null : eraYear(year);
  const head = heads.findLast((each) => each.end <= start);
  const of = behindYear?.endsWith('当初予算') ? 'budget' : head?.of.length === 1 ? head.of[0] : undefined;
  if (fiscalYear === null || of === undefined || !CLEAN_END.test(text.slice(end, next))) return null;
  const { yen, unit, partOf, approximate } = amount;
  if (yen === null || unit === null || approximate) return null;
  // A sum that is said to be a part of nothing is the sheet's own only where it is what was spent.
  if (!partOf && of !== 'executed') return null;
  return { start, end, amount: { of, fiscalYear, text: withoutBlanks(amount.text), unit, yen, partOf } };
}

/** What was spent in a year, in a sentence of its own that begins with the year: words before it may name whose money it is. */
const SPENT_IN = rule(
  /(?:^|[。※/\n・]|また、|なお、)\s*(?<year>(?:令和|R) ?(?:元|\d{1,2})|\d{4})年度の?執行額(?:については|について|は)?[、:]?\s*「?\s*$/u,
  ['2023年度の執行額については、「', '令和5年度執行額:', 'R5年度の執行額は'],
  [
    '令和5年度における執行額',
    '執行額:',
    '2023年度の執行額のうち、',
    '事業全体の2023年度の執行額は',
    '2021~2023年度の執行額は',
    '令和4年度及び令和5年度の執行額は',
  ],
);
const SENTENCE_ENDS = rule(
  /^\s*」?\s*(?:$|[。※])/u,
  ['」', '※流用にて対応', '。'],
  ['の内数', '令和6年度', '」の内訳'],
);

/** `isWithin`: what a part of another programme (子事業) spent is in what that one spent, and nothing says which that is. */
function spentOf({ amount, start, end }: PlacedAmount, text: string, isWithin: boolean): Item | null {
  const year = SPENT_IN.exec(text.slice(0, start))?.groups?.['year'];
  const fiscalYear = year === undefined ? null : eraYear(year);
  const { yen, unit, partOf, approximate } = amount;
  if (fiscalYear === null || !SENTENCE_ENDS.test(text.slice(end))) return null;
  if (yen === null || unit === null || partOf || approximate) return null;
  const spent = { of: 'executed', fiscalYear, text: withoutBlanks(amount.text), unit, yen, partOf: isWithin } as const;
  return { start, end, amount: spent };
}

export const withoutBlanks = (text: string) => text.replace(/\s/gu, '');

interface Spoken {
  of: WordedMoney[];
  years: number[];
}

/** Sentences end here, in the width that is printed: the system prints a line break as ／. */
export const STOP = rule(/[。※／\n]/gu, ['する。', '※金額', '内数／また'], ['予算額・執行額', '予算額/執行額']);
/** Without a topic, words for what is asked for. */
const ASKING = rule(/要求|要望|推進枠/u, ['要求においては', '「成長推進枠」'], ['執行', '予算額']);

/** What a sentence says of its 内数 at `index`: the years named last before it, and which money. */
function ofClause(printed: string, text: string, index: number, heads: readonly Head[]): Spoken {
  const stop = [...printed.slice(0, index).matchAll(STOP)].at(-1);
  const from = stop === undefined ? 0 : stop.index + 1;
  const named = readFiscalYears(text.slice(from, index));
  const last = named.at(-1);
  const years = named.filter(({ start }) => start === last?.start).map(({ fiscalYear }) => fiscalYear);
  const topic = heads.findLast(({ isTopic, start, end }) => isTopic && from <= start && end <= index);
  if (topic !== undefined) return { of: topic.of, years };
  const isAsking = ASKING.test(text.slice(from + (last?.end ?? 0), index));
  return { of: isAsking ? ['request'] : [], years };
}

/** Where one place speaks of all money, the cell does. */
function moneyOf(spoken: readonly Spoken[]): WordedMoney[] {
  if (spoken.some(({ of }) => of.length === 0)) return [];
  return WORDED_MONEY.filter((money) => spoken.some(({ of }) => of.includes(money)));
}

/**
 * The years that are named. Without one: the row's, and what is asked for in it is for the next. The way in which the sheet is written holds for the row,
 * too, where years are named, else for all years.
 */
function yearsOf(spoken: readonly Spoken[], isManner: boolean, rowYear: number): Pick<SaidWithin, 'years'> {
  const named = spoken.flatMap(({ years }) => years);
  if (isManner) return named.length === 0 ? {} : { years: inOrder([...named, rowYear]) };
  const isRequest = ({ of }: Spoken) => of.length > 0 && of.every((money) => money === 'request');
  const meant = spoken.flatMap((each) =>
    each.years.length > 0 ? each.years : [isRequest(each) ? rowYear + 1 : rowYear],
  );
  return { years: inOrder(meant) };
}

const inOrder = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);

/** A figure without a unit before 内数. */
const BARE_FIGURE = rule(/(?<![\d,.])\d[\d,.]*(?=\s*の?内数)/gu, ['11,636の内数', '13内数'], ['100千円の内数']);

/** Figures whose year, or whose money, is not told in a form that can be read without guessing. */
function unreadIn(text: string, placed: readonly PlacedAmount[], items: readonly Item[]): string[] {
  const amounts = placed.filter(({ start }) => !items.some((item) => item.start === start));
  return [
    ...amounts.map(({ amount }) => withoutBlanks(amount.text)),
    ...[...text.matchAll(BARE_FIGURE)].map(([figure]) => figure),
  ];
}
