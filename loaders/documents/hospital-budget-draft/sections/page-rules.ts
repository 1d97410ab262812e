import { readAmounts } from '../../../text/yen.ts';
import type { Rule } from './token.ts';

/** `- 15 -` at the foot of a page. */
export const pageNumber: Rule = {
  name: 'page-number',
  examples: ['- 15 -', '－ １５ －'],
  read: (rows, at) =>
    /^[ \t\u3000]*[-－‐―][ \t\u3000]*[0-9０-９]+[ \t\u3000]*[-－‐―][ \t\u3000]*$/u.test(rows[at]?.raw ?? '')
      ? { token: { type: 'page-number' }, used: 1 }
      : null,
};

/** 主要施策, main measures: the title of the pages. */
export const partTitle: Rule = {
  name: 'part-title',
  examples: ['主要施策'],
  read: (rows, at) =>
    /^[ \t\u3000]*主要施策[ \t\u3000]*$/u.test(rows[at]?.raw ?? '') ? { token: { type: 'part-title' }, used: 1 } : null,
};

/** ＜…の対象事業＞: the title above the categories of a fund, with the fund's name. */
export const fundTitle: Rule = {
  name: 'fund-title',
  examples: ['＜診療船基金の対象事業＞'],
  read: (rows, at) => {
    const match = /^[ \t\u3000]*[＜<](?<fund>[^＞>]+?)(?:の対象事業)?[＞>][ \t\u3000]*$/u.exec(rows[at]?.raw ?? '');
    const fund = match?.groups?.['fund'];
    return fund === undefined ? null : { token: { type: 'fund-title', fund }, used: 1 };
  },
};

/** Running text without an amount. It is searched for names and kept nowhere. */
export const prose: Rule = {
  name: 'prose',
  examples: ['船で医療を届けるための支援を行う。'],
  read: (rows, at) => {
    const row = rows[at];
    return row && readAmounts(row.raw).length === 0 ? { token: { type: 'prose' }, used: 1 } : null;
  },
};
