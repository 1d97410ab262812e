import { FISCAL_YEAR, readFiscalYears } from '../../../text/eras.ts';
import { squeeze } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';
import type { Rule } from './token.ts';

const BLOCK = new RegExp(`^【?${FISCAL_YEAR}補正予算額?(?<amount>[^】]*)】?$`, 'u');

/** 【令和６年度補正予算 …】, or the same words alone: what follows is the supplementary budget's. */
export const block: Rule = {
  name: 'supplementary-block',
  examples: ['【令和６年度補正予算  ２８７百万円】', '【令和６年度補正予算額  ８２百万円】', '令和６年度補正予算'],
  read(rows, at) {
    const text = rows[at]?.raw ?? '';
    const match = BLOCK.exec(squeeze(text));
    if (!match) return null;
    const amounts = readAmounts(text);
    if (amounts.length > 1 || (match.groups?.['amount'] !== '' && amounts.length === 0)) return null;
    const fiscalYear = readFiscalYears(text)[0]?.fiscalYear ?? null;
    return { token: { type: 'block', fiscalYear, amount: amounts[0]?.amount ?? null }, used: 1 };
  },
};

/** 【…の予算の内訳】: the heading's amount by parts; 主な lists the main ones only. */
export const breakdownTitle: Rule = {
  name: 'breakdown-title',
  examples: ['【医療船関係の主な予算の内訳】', '【医療船関係の予算の内訳】'],
  read(rows, at) {
    const match = /^[ \t\u3000]*【(?<title>[^】]*内訳)】[ \t\u3000]*$/u.exec(rows[at]?.raw ?? '');
    const title = match?.groups?.['title'];
    return title === undefined
      ? null
      : { token: { type: 'breakdown-title', title, main: /主な[^、。]*内訳/u.test(title) }, used: 1 };
  },
};

/** 等 alone: the list holds more. */
export const unlisted: Rule = {
  name: 'unlisted',
  examples: ['等'],
  read: (rows, at) => (rows[at]?.raw.trim() === '等' ? { token: { type: 'unlisted' }, used: 1 } : null),
};
