import { readAmounts } from '../../../text/yen.ts';
import { isRepeatLabel } from '../labels.ts';
import { joinRows, oneLine } from '../rows.ts';
import { looksLikeProse } from './starts.ts';
import type { Rule } from './token.ts';

/** The Digital Agency's part of the heading's amount. */
export const digitalNote: Rule = {
  name: 'digital-note',
  examples: ['うち、デジタル庁計上予算９百万円', '上記には、デジタル庁計上予算３４０百万円を含む。'],
  read(rows, at) {
    const text = rows[at]?.raw.trim() ?? '';
    const [amount] = readAmounts(text);
    if (!amount || !/^(?:うち|上記に)[^。]*デジタル庁計上/u.test(text)) return null;
    return { token: { type: 'digital-note', amount: amount.amount, text }, used: 1 };
  },
};

/** A subsidy that also pays, with its whole size: it is no part of the heading's amount. */
export const grant: Rule = {
  name: 'grant',
  examples: ['上記以外に船舶医療補助金26,655百万円を活用', '船舶医療補助金26,655百万円を活用'],
  read(rows, at) {
    const text = rows[at]?.raw.trim() ?? '';
    const [amount, ...more] = readAmounts(text);
    if (!amount || more.length > 0 || !/^[ \t\u3000]*を?活用。?$/u.test(text.slice(amount.end))) return null;
    const match = /^(?<besides>上記以外に、?)?[ \t\u3000]*(?<name>\S.*?)[ \t\u3000]*$/u.exec(
      text.slice(0, amount.start),
    );
    const name = match?.groups?.['name'];
    if (name === undefined) return null;
    const besides = match?.groups?.['besides'] !== undefined;
    return { token: { type: 'grant', name, amount: amount.amount, besides }, used: 1 };
  },
};

/** 事業メニュー: the programmes that the subsidy pays, on the next line. */
export const menu: Rule = {
  name: 'menu',
  examples: ['○主な事業メニュー⏎診療船運営事業、救急船運営事業 等', '○事業メニュー⏎診療船運営事業'],
  read(rows, at) {
    const next = rows[at + 1];
    if (!next || !/^[ \t\u3000]*[○〇◯・･][ \t\u3000]*(?:主な)?事業メニュー[ \t\u3000]*$/u.test(rows[at]?.raw ?? ''))
      return null;
    const names = next.raw
      .trim()
      .replace(/[ \t\u3000]*等$/u, '')
      .split('、')
      .map((name) => ({ name: name.trim(), row: next }));
    return { token: { type: 'menu', names: names.filter(({ name }) => name !== '') }, used: 2 };
  },
};

/** ※…の内数: the line above is a part of a larger sum. */
export const partOfNote: Rule = {
  name: 'part-of-note',
  examples: ['※診療船基金の内数', '※診療船運営事業は船舶医療補助金⏎26,655百万円の内数'],
  read(rows, at) {
    if (!/^[ \t\u3000]*※/u.test(rows[at]?.raw ?? '')) return null;
    for (const used of [1, 2]) {
      const text = oneLine(joinRows(rows.slice(at, at + used)));
      const amounts = readAmounts(text);
      const match = /^※[ \t\u3000]*(?:(?<of>[^は、。]+)は)?(?<name>[^は、。]+?)の?内数[ \t\u3000]*$/u.exec(text);
      if (!match || amounts.length > 1) continue;
      const [figure] = amounts;
      const printed = match.groups?.['name'] ?? '';
      const name = (
        figure ? printed.slice(0, printed.length - amountLength(text, figure.start, printed)) : printed
      ).trim();
      if (name === '') return null;
      const of = match.groups?.['of'] ?? null;
      return { token: { type: 'part-of-note', of, name, amount: figure?.amount ?? null, text }, used };
    }
    return null;
  },
};

/** ※…特別会計に計上: the amount is booked in a special account. */
export const accountNote: Rule = {
  name: 'account-note',
  examples: ['※海運復興特別会計に計上'],
  read(rows, at) {
    const match = /^[ \t\u3000]*※[ \t\u3000]*(?<name>\S*会計)に計上。?[ \t\u3000]*$/u.exec(rows[at]?.raw ?? '');
    const name = match?.groups?.['name'];
    return name === undefined ? null : { token: { type: 'account-note', name }, used: 1 };
  },
};

/** （再掲・８ページ）on a line of its own says the heading's label again. */
export const repeatMark: Rule = {
  name: 'repeat-mark',
  examples: ['（再掲・１６ページ）'],
  read: (rows, at) => (isRepeatLabel(rows[at]?.raw ?? '') ? { token: { type: 'repeat-mark' }, used: 1 } : null),
};

/** ※ with a sentence that prints no amount: kept nowhere. It may go on until its full stop. */
export const note: Rule = {
  name: 'note',
  examples: ['※診療船のために行う事業は、別に⏎支援することを想定。', '※令和６年度補正予算において計上。'],
  read(rows, at) {
    const first = rows[at]?.raw ?? '';
    if (!/^[ \t\u3000]*※/u.test(first) || readAmounts(first).length > 0) return null;
    const next = rows[at + 1]?.raw ?? '';
    const goesOn = !/。[ \t\u3000]*$/u.test(first) && looksLikeProse(next) && readAmounts(next).length === 0;
    return { token: { type: 'note' }, used: goesOn ? 2 : 1 };
  },
};

/** Where in the name's group the amount begins, counted from its end. */
function amountLength(text: string, amountStart: number, printed: string): number {
  const nameStart = text.indexOf(printed);
  return nameStart < 0 ? 0 : printed.length - (amountStart - nameStart);
}
