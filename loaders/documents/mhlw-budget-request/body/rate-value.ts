import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';

const FRACTION = '(?:[0-9.]+\\s*\\/\\s*[0-9]+|[0-9一二三四五六七八九十]+分の[0-9一二三四五六七八九十]+|[½⅓⅔¼¾])';
/** Whose share stands before a fraction: 国 state, 都道府県 prefectures, 事業者 operators, 保険料 premiums … */
const PAYER = '[^\\s、・,/／:：=()（）0-9.。]{1,24}';

/** A rate in half width: a fraction, a percentage, tenths (5割), 定額 fixed amount, 定率 fixed rate, 全額 or 10割 the whole. */
export const RATE = rule(
  new RegExp(`${FRACTION}|[0-9.]+\\s*%|(?<![0-9])[0-9]{1,2}割|定額|定率|全額`, 'u'),
  ['1/2', '3分の2', '⅔', '50 %', '5割', '定額'],
  ['補助率', '1・2', '350割増'],
);
/** A payer with its share: 国1/2, 都道府県19.25/100. */
export const SHARE = rule(
  new RegExp(`${PAYER}\\s*(?:${FRACTION}|[0-9.]+\\s*%)`, 'u'),
  ['国1/2', '都道府県19.25/100', '事業者50%'],
  ['1/2', '国 定額'],
);
/** 国：PMDA ＝ 1：1, 国:県:市町村=2:1:1, 国と事業者が1対1: payers and their parts, as many of one as of the other. */
export const RATIO = rule(
  /(?<!\S)[(（]?(?<ratio>(?<payers>[^\s:=()（）。]{1,24}(?:\s*:\s*[^\s:=()（）。]{1,24}){1,3})\s*=\s*(?<parts>[0-9.]+(?:\s*:\s*[0-9.]+){1,3}))/u,
  ['国:PMDA = 1:1', '(国:県:市町村=2:1:1'],
  ['国:県', '国=1'],
);

/** The ratio printed in a text (as it stands there), or `null`: payers and parts must be as many. */
export function readRatio(raw: string): string | null {
  const folded = halfWidth(raw);
  const groups = RATIO.exec(folded)?.groups;
  const ratio = groups?.['ratio'];
  if (ratio === undefined) return null;
  const count = (text: string | undefined) => (text ?? '').split(':').length;
  if (count(groups?.['payers']) !== count(groups?.['parts'])) return null;
  const start = folded.indexOf(ratio);
  return raw.slice(start, start + ratio.length);
}
