import { eraYear } from '../../../text/era-year.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { type PlacedAmount, readAmounts } from '../../../text/yen.ts';
import type { AmountInWords, PriorityInWords } from '../facts.ts';
import { withoutBlanks } from './budget-words.ts';

/** What a cell of prose says of the frame for priority policies, without its place. */
export type SaidPriority = Omit<PriorityInWords, 'column' | 'evidence'>;

/**
 * Reads a cell of prose in the row of a budget year: that some of what is asked for the next year is wished for in the frame for priority policies
 * (重要政策推進枠：50百万円), and how much. The amount is read where the cell names the frame once, with one figure right behind it, and no other year;
 * else only that it is named is told. `null` where it is not.
 */
export function readPriority(printed: string, rowYear: number): SaidPriority | null {
  // The text keeps its length, so that offsets hold for both.
  const text = halfWidth(printed);
  const names = [...text.matchAll(FRAME)];
  const [first] = names;
  if (first === undefined || NONE.test(text.slice(first.index + first[0].length))) return null;
  const figures = [...text.matchAll(FIGURES)].map(({ groups }) => withoutBlanks(groups?.['figure'] ?? ''));
  const words = { printed: first[0], fiscalYear: rowYear + 1 };
  const said = figures.length === 0 ? words : { ...words, unread: figures };
  const placed = readAmounts(printed);
  const labelled = placed.flatMap((amount) => {
    const label = LABEL.exec(text.slice(0, amount.start));
    return label === null ? [] : [{ amount, label }];
  });
  const [only] = labelled;
  if (only === undefined || labelled.length > 1) return said;
  const { amount, label } = only;
  const isElsewhere = names.some(({ index }) => index < label.index || index > amount.start);
  const wished = isElsewhere ? null : wishOf(amount, text.slice(amount.end));
  return wished === null || !isOf(label.groups?.['year'], rowYear + 1) ? said : { ...words, amount: wished };
}

/** Whether a label that names a year, with or without its era, or none, is of the year for which the row asks. */
function isOf(label: string | undefined, fiscalYear: number): boolean {
  if (label === undefined) return true;
  // 6年度 is one of the present era.
  return (eraYear(label) ?? eraYear(`令和${label}`)) === fiscalYear;
}

function wishOf({ amount }: PlacedAmount, behind: string): AmountInWords | null {
  const { yen, unit, partOf, approximate, text } = amount;
  if (yen === null || yen <= 0 || unit === null || partOf || approximate || NOT_ALL.test(behind)) return null;
  return { text: withoutBlanks(text), unit, yen };
}

/** The frame for priority policies, as the guidelines of a year call it, and 要望額, what is wished for in it. */
const NAMES = '(?:(?:重要|重点)(?:政策|施策|化)?推進枠|新たな成長推進枠|要望額|要望枠)';
const FRAME = rule(
  new RegExp(NAMES, 'gu'),
  ['重要政策推進枠', '重点政策推進枠:50百万円', '新たな成長推進枠', '要望額'],
  ['要望に応じた額', '推進枠組み', '成長戦略'],
);
/** What may stand between the name of the frame and its figure, and between two names of it. */
const JOINED = '[」】)]*(?:の金額は|は|として)?[\\s:;]*[「【(]*';
/** An opening bracket, not behind what the frame is said of (灯台補助金のうち「…」); and what is a part of the request (要求金額270百万円のうち、「…」). */
const BRACKET =
  '(?<![のはがをとにでも、]|うち)[「【(]|(?<!の)要求金?額(?:[\\d,.]+(?:億|百万|千|万)?円)?の?うち、?[「【(]';
/** Right before an amount: the frame, behind a year or what it is a part of, at the beginning of a sentence or an item. */
const LABEL = rule(
  new RegExp(
    `(?:^|[。.※・」】)\\s/\\n増減]|${BRACKET}|ため|新規(?:要求|事業))(?:うち、?)?(?:(?:要求金?額|(?<=増|減))(?:の?うち)?、?)?[「【(]*(?:(?:(?<year>(?:(?:令和|R) ?)?(?:元|\\d{1,2})|\\d{4}) ?年度(?:概算)?(?:要求における)?)?${NAMES}${JOINED})+$`,
    'u',
  ),
  [
    '重要政策推進枠:',
    '灯台の増。「重要政策推進枠」',
    '※要求額のうち「新たな成長推進枠」: ',
    '【要望額】令和13年度要望額:',
    '灯台の改修による増重要政策推進枠(要望枠):',
    '令和13年度新規要求重要政策推進枠:',
    '灯台を建てるため重要政策推進枠',
    '灯台の改修。要求金額1,270百万円のうち、「重要政策推進枠」',
    '増額要求要求額のうち「重要政策推進枠」',
  ],
  [
    '灯台補助金のうち重要政策推進枠:',
    '灯台補助金のうち「重要政策推進枠」',
    '灯台補助金は「重要政策推進枠:',
    '重要政策推進枠:灯台補助金',
    '要望額:諸謝金',
    '灯台分の要望額は',
  ],
);
/** Right behind the frame: a figure, in any unit or none. */
const FIGURES = rule(
  new RegExp(`${NAMES}${JOINED}(?<figure>\\d[\\d,.]*\\s*(?:[十百千万億]*円|百万)?)`, 'gu'),
  ['重要政策推進枠:1,750', '「要望額」50百万', '新たな成長推進枠(1.5億円'],
  ['重要政策推進枠について', '要望額:諸謝金'],
);
/** Right behind the frame: that nothing is in it. */
const NONE = rule(/^[」】)]*[\s:;]*(?:なし|無し|該当なし|-)/u, [':なし', '」:該当なし'], [':50百万円', '50百万円']);
/** Right behind an amount: that it is not all. */
const NOT_ALL = rule(/^[」】)]*\s*(?:等|ほか|[+~〜])/u, [')等', '」+事項要求'], ['」', '。', ')を要望']);
