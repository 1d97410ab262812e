import type { Amount } from '../../../facts/common.ts';
import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { pairAmounts, type StoodAmount, standingAmounts } from '../amounts/amount-groups.ts';
import { amountLabel } from '../amounts/amount-label.ts';
import { type DigitalAgency, readDigitalAgency } from '../amounts/digital-agency.ts';
import { moneyRole } from '../amounts/money-role.ts';
import { readSupplementary, type Supplementary } from '../amounts/supplementary.ts';

/** An amount with the line it stands on. */
export interface LineAmount {
  amount: Amount;
  line: number;
}

export interface HeadPart {
  name: string | null;
  request: LineAmount;
  previousInitial: LineAmount | null;
}

/** All that the lines around a sheet's amount say. */
export interface HeadAmounts {
  fiscalYear: number | null;
  /** The line of the request's label; `null` when none is printed. */
  label: number | null;
  request: LineAmount | null;
  requestOf: string | null;
  previousInitial: LineAmount | null;
  supplementary: (Supplementary & { line: number })[];
  parts: HeadPart[];
  otherAmounts: { label: string; publicMoney?: true; amount: Amount; line: number }[];
  settledLater: { text: string; line: number } | null;
  obligations: { text: string; line: number }[];
  digitalAgency: (DigitalAgency & { line: number }) | null;
}

/** 事項要求: an item whose amount is settled later; 国庫債務負担行為: obligations of the treasury over several years. */
const SETTLED_LATER = rule(/事項要求(?:\([^()]*\))?/u, ['10億円+事項要求', '事項要求(見本分)'], ['概算要求額 10億円']);
const OBLIGATION = rule(
  /(?<![^()\s※、])[^()\s※、]*国庫債務負担行為(?:\([^()]*\))?/gu,
  ['国庫債務負担行為(5億円)', '※ゼロ国庫債務負担行為'],
  ['債務負担 5億円'],
);

/** Reads the head's amounts. `extra` are notes elsewhere in the head (below heading 1, above the amount). */
export function readHeadAmounts(amountLines: readonly Line[], extra: readonly Line[]): HeadAmounts {
  const result: HeadAmounts = {
    fiscalYear: null,
    label: null,
    request: null,
    requestOf: null,
    previousInitial: null,
    supplementary: [],
    parts: [],
    otherAmounts: [],
    settledLater: null,
    obligations: [],
    digitalAgency: null,
  };
  const parts: HeadPart[] = [];
  let pendingName: string | null = null;
  for (const line of [...amountLines, ...extra]) {
    const own = amountLines.includes(line) && !NOTE.test(line.text);
    const rest = readNotes(line, result);
    if (!own) {
      readLabelledAmount(line, rest, result);
      continue;
    }
    const label = amountLabel(line.text);
    if (label) {
      result.fiscalYear = label.fiscalYear;
      result.label ??= line.number;
    }
    const found = readParts(rest, line.number, pendingName, result);
    pendingName = found.length === 0 && !label ? withoutEmphasis(line.raw) : null;
    parts.push(...found);
  }
  const [first] = parts;
  if (first === undefined) return { ...result, request: unreadable(result.settledLater ?? unreadRequest(amountLines)) };
  return {
    ...result,
    request: first.request,
    requestOf: parts.length === 1 ? first.name : null,
    previousInitial: first.previousInitial,
    parts: parts.length > 1 ? parts : [],
  };
}

/** An amount of which only the text is known. */
function unreadable(unread: { text: string; line: number } | null): LineAmount | null {
  if (unread === null) return null;
  const { text, line } = unread;
  return { amount: { text, yen: null, unit: null, kind: 'unknown', partOf: false, approximate: false }, line };
}

/** What stands behind the request's label where no amount can be read: `令和7年度概算要求額 1.4億（1.2億）` → `1.4億`. */
function unreadRequest(amountLines: readonly Line[]): { text: string; line: number } | null {
  for (const line of amountLines) {
    const label = amountLabel(line.text);
    const text =
      label &&
      line.raw
        .slice(label.end)
        .replace(/[※（(].*$/u, '')
        .replace(/^[\s:：]+/u, '')
        .trim();
    if (text) return { text, line: line.number };
  }
  return null;
}

/** Takes supplementary amounts, Digital Agency marks, obligations and 事項要求 out of a line; what stays has their places blanked. */
function readNotes(line: Line, into: HeadAmounts): string {
  let rest = withoutEmphasis(line.raw);
  const blank = (start: number, end: number) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  for (const found of readSupplementary(rest)) {
    into.supplementary.push({
      fiscalYear: found.fiscalYear,
      round: found.round,
      amount: found.amount,
      line: line.number,
    });
    blank(found.start, found.end);
  }
  const digital = readDigitalAgency(rest);
  if (digital) {
    into.digitalAgency ??= {
      printed: digital.printed,
      scope: digital.scope,
      amount: digital.amount,
      line: line.number,
    };
    for (const other of digital.others) into.otherAmounts.push({ ...other, line: line.number });
    blank(digital.start, digital.end);
  }
  for (const match of halfWidth(rest).matchAll(OBLIGATION)) {
    into.obligations.push({
      text: rest.slice(match.index, match.index + match[0].length).replace(/^[(（]/u, ''),
      line: line.number,
    });
  }
  const settled = SETTLED_LATER.exec(halfWidth(rest));
  if (settled)
    into.settledLater = { text: rest.slice(settled.index, settled.index + settled[0].length), line: line.number };
  return rest.replace(/[（(]\s*[)）]\s*内は.*$/u, (note) => ' '.repeat(note.length));
}

/** The open amounts of one line with their names and last year's brackets; amounts inside other brackets go to `otherAmounts`. */
function readParts(rest: string, line: number, pendingName: string | null, into: HeadAmounts): HeadPart[] {
  // The label stays blanked in its place: a unit behind it (概算要求額 百万円) is an amount that lost its digits.
  const behindLabel = amountLabel(halfWidth(rest))?.end ?? 0;
  const text = ' '.repeat(behindLabel) + rest.slice(behindLabel);
  const amounts = standingAmounts(rest).filter(({ start }) => start >= behindLabel);
  for (const aside of amounts.filter((amount) => amount.stands === 'aside')) {
    const label = nameBefore(text, aside.start) ?? '';
    if (label !== '') into.otherAmounts.push({ label, amount: aside.amount, line });
  }
  // 公費 beside the request is more than the state's money: kept, and no part.
  const isPublic = ({ start, end }: StoodAmount) => moneyRole(rest, start, end) === '公費';
  for (const { amount } of amounts.filter(isPublic))
    into.otherAmounts.push({ label: '公費', publicMoney: true, amount, line });
  const pairs = pairAmounts(amounts.filter((amount) => !isPublic(amount)));
  const flattened = pairs.length > 1 ? text.slice(0, pairs[0]?.request.start).trim().split(/\s+/u) : [];
  return pairs.map(({ request, previous }, index) => ({
    name:
      (flattened.length === pairs.length ? flattened[index] : nameBefore(text, request.start)) ??
      largerSum(text) ??
      pendingName,
    request: { amount: request.amount, line },
    previousInitial: previous && { amount: previous.amount, line },
  }));
}

/** `1,804億円の内数（地域支援事業（…）の内数）`: the bracket behind a part names the larger sum. */
const LARGER_SUM = rule(
  /の内数\s*\((?<name>[^0-9]+?)の内数\)/u,
  ['1,804億円の内数 (見本支援事業(見本分)の内数)'],
  ['97億円の内数', '97億円の内数(11億円の内数)'],
);

function largerSum(text: string): string | null {
  const name = LARGER_SUM.exec(halfWidth(text))?.groups?.['name'];
  const start = name === undefined ? -1 : halfWidth(text).indexOf(name);
  return name === undefined ? null : text.slice(start, start + name.length);
}

/** ※公費：医療分1,029億円: a note with a label and an amount of its own. */
function readLabelledAmount(line: Line, rest: string, into: HeadAmounts): void {
  const [amount] = standingAmounts(rest);
  const label = amount && nameBefore(rest, amount.start);
  if (amount && amount.stands === 'open' && label && label.length <= 30)
    into.otherAmounts.push({
      label,
      ...(moneyRole(rest, amount.start, amount.end) === '公費' ? { publicMoney: true } : {}),
      amount: amount.amount,
      line: line.number,
    });
}

/** `地域医療介護総合確保基金（介護従事者確保分）の97億円…` → `地域医療介護総合確保基金（介護従事者確保分）`. */
function nameBefore(text: string, end: number): string | null {
  const before = text.slice(0, end);
  const from = Math.max(before.lastIndexOf('円') + 1, bracketStart(before));
  const name = before
    .slice(from)
    .replace(/^[\s:：※＋+）)の]+/u, '')
    .replace(/(?<![\s:：])[\s:：]+$|の$/gu, '');
  return name === '' ? null : name;
}

/** After the last bracket that is still open. */
function bracketStart(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const sign = text[index];
    if (sign === ')' || sign === '）') depth += 1;
    if (sign === '(' || sign === '（') {
      if (depth === 0) return index + 1;
      depth -= 1;
    }
  }
  return 0;
}

/** ※ begins a note, in a bracket or not. */
const NOTE = rule(/^\(?※/u, ['※見本計上分', '(※見本計上分)'], ['見本事業※']);
