import { eraYear } from '../../../text/era-year.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { SettledLater } from '../facts.ts';
import { STOP } from './budget-words.ts';

/** What a cell of prose says of a request that is settled later, without its place. */
export type SaidSettledLater = Omit<SettledLater, 'column' | 'evidence'>;

/**
 * Reads a cell of prose in the row of a budget year: for which fiscal years it says that something is asked for whose amount is settled later, each once.
 * The row asks for the next year, unless the words name another one right before 要求.
 */
export function readSettledLater(printed: string, rowYear: number): SaidSettledLater[] {
  // The text keeps its length, so that offsets hold for both.
  const text = halfWidth(printed);
  const found = new Map<number, SaidSettledLater>();
  // 予算編成過程で検討 is said of what 事項要求 stands for: where a cell has both, the term is told.
  const terms = [...text.matchAll(TERM)];
  const said = terms.length > 0 ? terms : [...text.matchAll(IN_THE_MAKING)];
  for (const { 0: words, index } of said) {
    const stop = [...printed.slice(0, index).matchAll(STOP)].at(-1);
    const clause = text.slice(stop === undefined ? 0 : stop.index + 1, index + words.length);
    const year = [...clause.matchAll(ASKED_FOR)].at(-1)?.groups?.['year'];
    const fiscalYear = (year === undefined ? null : eraYear(year)) ?? rowYear + 1;
    if (!found.has(fiscalYear)) found.set(fiscalYear, { printed: words, fiscalYear });
  }
  return [...found.values()];
}

/** A request that names its matter and no amount. */
const TERM = rule(
  /事項(?:のみの)?要求/gu,
  ['事項要求としている', '金額を示さず事項のみの要求としている', '1,413百万円+事項要求'],
  ['要求事項', '特記事項', '概算要求'],
);
/** What is asked for is considered while the budget is made. */
const IN_THE_MAKING = rule(
  /予算編成過程(?:で|において)検討/gu,
  ['経費については、予算編成過程で検討する', '今後の予算編成過程において検討が行われる'],
  ['予算編成過程における調整', '検討する'],
);
/** The year that a request is for: right before the word, or before 事項要求. */
const ASKED_FOR = rule(
  /(?<year>(?:令和|R) ?(?:元|\d{1,2})(?:年度)?|\d{4}年度)(?:当初|予算|概算|の|は)*(?:事項)?要求/gu,
  ['令和7年度概算要求においては', '2025年度要求は', 'R7事項要求', '令和6年度予算の概算要求', '令和6年度は事項要求'],
  ['令和5年度以降の対策の要求', '令和7年度に計上すべき経費について、事項要求', '要求'],
);
