import type { Amount } from '../../facts/common.ts';
import { rule } from '../../text/rule.ts';
import { type PlacedAmount, readAmounts } from '../../text/yen.ts';

/** The amounts that close a line, by what they are, and the text before them. */
export interface ClosingFigures {
  /** Text before the first of the closing amounts. */
  before: string;
  /** The line's own amount; the state's share where 国 is printed. */
  main: Amount;
  /** In round brackets behind it: last year's initial budget. */
  bracketed: Amount | null;
  /** In 【 】: the supplementary budget, as the overview's legend says. */
  boxed: Amount | null;
  /** Behind ＋ 令和６年度補正予算. */
  added: Amount | null;
  /** 公費, the whole, and 地方, the prefectures' part. */
  publicMoney: Amount | null;
  localShare: Amount | null;
  /** What stands behind the amounts: 等, （再掲）. */
  after: string;
}

const BLANK = '[ \\t\\u3000\\n]*';
/** A place of an amount, after each was replaced. */
const SLOT = '\u0000';
// 公費 whole with the prefectures, 国(費) state, 地方 prefectures; ＋令和６年度補正予算 and, added, the supplementary budget.
const ROLE = `(?:公費|国費|国|地方|[＋+]${BLANK}令和${BLANK}[0-9０-９元]+年度${BLANK}補正予算(?:額)?)`;
// 等 and others, 再掲 repeated, の内数 part of, ○デ Digital Agency, 注 note.
const SUFFIX = `(?:等|の?内数|[（(][^（）()\\n]*(?:再掲|注)[^（）()\\n]*[）)]|※)`;
const CLOSING = rule(
  new RegExp(
    `^(?:${BLANK}[（(【、，,]?${BLANK}(?:${ROLE}${BLANK})?${SLOT}${BLANK}[）)】]*)+(?<after>(?:${BLANK}${SUFFIX})*)${BLANK}$`,
    'u',
  ),
  ['\u0000', ' 公費\u0000（国\u0000、地方\u0000）の内数'],
  ['\u0000を計上'],
);
const OWN_ROLE = rule(
  new RegExp(`(?:^|[ \\t\\u3000\\n（(、，,])(?<role>${ROLE})${BLANK}$`, 'u'),
  ['見本基金 公費', '＋令和６年度補正予算'],
  ['全国'],
);
const BRACKET = rule(/[（(【][ \t\u3000\n]*$/u, ['見本事業（'], ['（見本）事業']);
// － in place of this year's amount, before last year's in brackets: `… － （５百万円）`.
const DASHED = rule(
  /(?<=[ \t\u3000\n])(?<dash>[－―‐−ー-])[ \t\u3000]*(?:百万円)?[ \t\u3000\n]*[（(][ \t\u3000]*$/u,
  ['見本事業 －（', '見本事業 － 百万円（'],
  ['見本センター（'],
);
// 【: the supplementary budget.
const BOXED = rule(/【[ \t\u3000\n]*$/u, ['見本事業【'], ['見本事業（']);

/** `null` when the text does not end with amounts. `…事業 １００百万円 （０百万円）`, `公費５４百万円（国３６百万円、地方１８百万円）の内数`. */
export function readClosing(text: string): ClosingFigures | null {
  const placed = readAmounts(text);
  for (const [index, first] of placed.entries()) {
    const role = OWN_ROLE.exec(text.slice(0, first.start));
    const bracket = BRACKET.exec(text.slice(0, first.start));
    const start = role ? first.start - (role.groups?.['role']?.length ?? 0) - blanksAt(role[0]) : first.start;
    const rest = placed.slice(index);
    const closing = CLOSING.exec(slots(text, start, rest));
    if (!closing) continue;
    const dashed = bracket && index === 0 ? DASHED.exec(text.slice(0, first.start)) : null;
    // An open bracket before the amount says that it is part of a remark: （対前年１０百万円）.
    const before = text.slice(0, dashed ? dashed.index : bracket && !role ? bracket.index : start);
    if (isOpen(before)) continue;
    return assign(text, before, rest, closing.groups?.['after']?.trim() ?? '', dashed?.groups?.['dash'] ?? null);
  }
  return null;
}

function blanksAt(role: string): number {
  return role.length - role.trimEnd().length;
}

function isOpen(before: string): boolean {
  return before.split(/[（(]/u).length > before.split(/[）)]/u).length;
}

function slots(text: string, start: number, placed: readonly PlacedAmount[]): string {
  let out = '';
  let at = start;
  for (const { start: from, end } of placed) {
    out += text.slice(at, from) + SLOT;
    at = end;
  }
  return out + text.slice(at);
}

function assign(
  text: string,
  before: string,
  placed: readonly PlacedAmount[],
  after: string,
  dash: string | null,
): ClosingFigures | null {
  const partOf = after.includes('内数');
  let main: Amount | null = dash === null ? null : noneOf(dash);
  const found: Omit<ClosingFigures, 'main' | 'before' | 'after'> = {
    bracketed: null,
    boxed: null,
    added: null,
    publicMoney: null,
    localShare: null,
  };
  let state: Amount | null = null;
  for (const { amount: read, start } of placed) {
    const amount = partOf ? { ...read, partOf: true } : read;
    const ahead = text.slice(0, start);
    const role = OWN_ROLE.exec(ahead)?.groups?.['role'];
    if (role === '公費') found.publicMoney = amount;
    else if (role === '地方') found.localShare = amount;
    else if (role?.startsWith('国')) state = amount;
    else if (role !== undefined) found.added = amount;
    else if (BOXED.test(ahead)) found.boxed = amount;
    else if ((BRACKET.test(ahead) || amount.kind === 'none') && (main || state || found.publicMoney))
      found.bracketed = amount;
    else if (main === null) main = amount;
    else return null;
  }
  const own = state ?? main ?? found.publicMoney ?? found.added ?? found.boxed;
  return own === null ? null : { before, main: own, ...found, after };
}

function noneOf(text: string): Amount {
  return { text, yen: null, unit: null, kind: 'none', partOf: false, approximate: false };
}
