import { readFiscalYears } from './eras.ts';
import { GAP } from './figures.ts';
import { KANJI_DIGIT } from './numerals.ts';
import { readAmounts } from './yen.ts';

/** Something that looks like an amount or a fiscal year and that no rule reads, as printed. */
export interface Unread {
  kind: 'amount' | 'year';
  text: string;
}

/**
 * What looks like an amount or a year in one line and is not read: `1,23百万円`, `●億円`, `1.4億` without 円, `¥5,000`, `2千五百万円`;
 * `令和●年度`, `令和７（2024）年度`, whose two years differ.
 */
export function findUnread(line: string): Unread[] {
  if (!MAY_HOLD.test(line)) return [];
  const amounts = readAmounts(line);
  const years = readFiscalYears(line);
  const found: Unread[] = amounts
    .filter(({ amount }) => amount.kind === 'unknown')
    .map(({ amount }) => ({ kind: 'amount', text: amount.text }));
  for (const match of line.matchAll(LIKE_AMOUNT)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!amounts.some((read) => start < read.end && read.start < end)) found.push({ kind: 'amount', text: match[0] });
  }
  for (const match of line.matchAll(LIKE_YEAR)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!years.some((read) => start < read.end && read.start < end)) found.push({ kind: 'year', text: match[0] });
  }
  return found;
}

const DIGIT = '[0-9０-９]';
const MAY_HOLD = new RegExp(`円|${DIGIT}${GAP}(?:兆|億|憶|百万|千万)|[¥￥]|JPY|令和|平成|昭和|[㋿㍻㍼]`, 'u');
const FIGURE = `${DIGIT}[0-9０-９,，.．]*`;
const LIKE_AMOUNT = new RegExp(
  [
    // 2千五百万円: a run of figures, kanji and units before 円; not 数億円 (several) and 同一円.
    `(?<![数何幾第同統唯単均0-9０-９${KANJI_DIGIT}])(?:${DIGIT}|[一二三四五六七八九])[0-9０-９,，.．${KANJI_DIGIT}兆億憶万]*円`,
    // 1.4億 with nothing that it counts behind it.
    `(?<![0-9０-９A-Za-z.．,，])${FIGURE}${GAP}(?:兆|億|憶|百万|千万)(?=$|[\\s（(）)】〕、。※])(?!${GAP}円)`,
    // ¥5,000, ￥5,000, JPY 5,000.
    `(?:[¥￥]|JPY)${GAP}${FIGURE}`,
  ].join('|'),
  'gu',
);
const LIKE_YEAR = new RegExp(
  `(?:令和|平成|昭和|[㋿㍻㍼])${GAP}[^年度、。（()）\\s]{0,4}${GAP}年?(?:[（(][^（()）]{0,10}[）)])?${GAP}年?度(?!${GAP}[（(])`,
  'gu',
);
