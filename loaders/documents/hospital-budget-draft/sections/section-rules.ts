import type { Amount } from '../../../facts/common.ts';
import { readFiscalYears } from '../../../text/eras.ts';
import { foldWidth } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';
import { joinRows, oneLine, type Row } from '../rows.ts';
import { looksLikeProse, opensSomething } from './starts.ts';
import type { Rule } from './token.ts';

/** １．chapter: its name may go on over lines when the chapter has a total. */
export const chapter = titleRule(
  'chapter',
  /^[ \t\u3000]*(?<mark>[0-9０-９]{1,2})[ \t\u3000]*[．.][ \t\u3000]*(?=[^0-9０-９ \t\u3000])/u,
  ['１ ．医療船の整備', '３ ．医療船DX の推進'],
);

/** （１）section. In prose a number in brackets stands at a line's start as well, so the name holds no full stop. */
export const section = titleRule('section', /^[ \t\u3000]*[（(](?<mark>[0-9０-９]{1,2})[）)][ \t\u3000]*(?=\S)/u, [
  '（１） 医療船の推進',
]);

/** ａ．subsection. */
export const subsection = titleRule(
  'subsection',
  /^[ \t\u3000]*(?<mark>[ａ-ｚa-z])[．.][ \t\u3000]*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「])/u,
  ['ａ．医療船の整備'],
);

/** The section's total and its difference to last year. */
export const sectionTotal: Rule = {
  name: 'section-total',
  examples: ['３，０２８百万円（対前年▲８７百万円）', '30百万円(対前年30百万円)', '３０百万円（対前年同額）'],
  read(rows, at) {
    const row = rows[at];
    const draft = row ? totalOf(row) : null;
    if (!row || !draft) return null;
    const change = readAmounts(row.raw)[1]?.amount ?? null;
    return { token: { type: 'section-total', draft, change }, used: 1 };
  },
};

/** 令和６年度補正予算額 with an amount: the supplementary total of the heading above. */
export const sectionSupplementary: Rule = {
  name: 'section-supplementary',
  examples: ['令和６年度補正予算額 １４２百万円'],
  read(rows, at) {
    const row = rows[at];
    const found = row ? supplementaryOf(row) : null;
    return found ? { token: { type: 'section-supplementary', ...found }, used: 1 } : null;
  },
};

/** A heading without a mark that has a supplementary total of its own on the next line. */
export const supplementaryPackage: Rule = {
  name: 'package',
  examples: ['船の緊急支援パッケージ⏎令和６年度補正予算額 １３１百万円'],
  read(rows, at) {
    const [row, totalRow] = [rows[at], rows[at + 1]];
    const found = totalRow ? supplementaryOf(totalRow) : null;
    if (!row || !totalRow || !found || opensSomething(row.raw) || looksLikeProse(row.raw)) return null;
    if (readAmounts(row.raw).length > 0) return null;
    return { token: { type: 'package', title: row.raw.trim(), totalRow, ...found }, used: 2 };
  },
};

/** ＋○補: a line of the supplementary budget that a section's heading names. */
export const addition: Rule = {
  name: 'addition',
  examples: ['＋○補医療船の開業支援事業 等', '+○補 医療船の支援'],
  read(rows, at) {
    const match =
      /^[ \t\u3000]*[＋+][ \t\u3000]*[○〇◯]?[ \t\u3000]*補[ \t\u3000]*(?<name>\S.*?)(?:[ \t\u3000]+等)?[ \t\u3000]*$/u.exec(
        rows[at]?.raw ?? '',
      );
    return match ? { token: { type: 'addition', name: match.groups?.['name'] ?? '' }, used: 1 } : null;
  },
};

function titleRule(type: 'chapter' | 'section' | 'subsection', mark: RegExp, examples: string[]): Rule {
  return {
    name: type,
    examples,
    read(rows, at) {
      const row = rows[at];
      const match = mark.exec(row?.raw ?? '');
      if (!row || !match || looksLikeProse(row.raw) || readAmounts(row.raw).length > 0) return null;
      const used = titleLength(rows, at);
      const title = oneLine(joinRows(rows.slice(at, at + used)).slice(match[0].trimStart().length));
      return { token: { type, mark: foldWidth(match.groups?.['mark'] ?? ''), title }, used };
    },
  };
}

/** A title goes on until the total, when one follows within three lines and nothing else stands between. */
function titleLength(rows: readonly Row[], at: number): number {
  for (let used = 1; used <= 3; used += 1) {
    const next = rows[at + used];
    if (!next) return 1;
    if (totalOf(next) || supplementaryOf(next) || addition.read(rows, at + used)) return used;
    if (opensSomething(next.raw) || looksLikeProse(next.raw)) return 1;
  }
  return 1;
}

// 対前年: compared with the year before.
function totalOf(row: Row): Amount | null {
  const [first] = readAmounts(row.raw);
  if (!first || row.raw.slice(0, first.start).trim() !== '') return null;
  return /^[ \t\u3000]*[（(][ \t\u3000]*対前年/u.test(row.raw.slice(first.end)) ? first.amount : null;
}

function supplementaryOf(row: Row): { fiscalYear: number | null; amount: Amount } | null {
  const match = /^[ \t\u3000]*(?<year>令和[0-9０-９元 \u3000]+年度)[ \t\u3000]*補正予算額?[ \t\u3000]*/u.exec(row.raw);
  const [amount, ...more] = readAmounts(row.raw);
  if (!match || !amount || more.length > 0 || amount.start !== match[0].length) return null;
  if (row.raw.slice(amount.end).trim() !== '') return null;
  return { fiscalYear: readFiscalYears(match.groups?.['year'] ?? '')[0]?.fiscalYear ?? null, amount: amount.amount };
}
