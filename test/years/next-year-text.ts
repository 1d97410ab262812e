import type { DraftLine, HospitalBudgetDraftFacts } from '../../loaders/documents/hospital-budget-draft/facts.ts';
import type { BudgetRequestFacts } from '../../loaders/documents/mhlw-budget-request/facts.ts';
import type { FactEvidence } from '../../loaders/facts/common.ts';

/** What next year's documents change, told by names as this year's print them. */
export interface YearChanges {
  /** Sheets and lines that are not there any more. */
  removed: readonly string[];
  /** Lines of whole sheets that are new, as text. */
  added: readonly string[];
  /** Name → the names under which it goes on; several: it is split, each with the whole sheet. */
  renamed: Readonly<Record<string, readonly string[]>>;
  /** Whole lines of a sheet → what is printed in their place: another division, another mark. */
  lines: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Next year's request as text: eras one up, amounts a tenth more, and this year's requests printed as last year's budgets. */
export function nextRequestText(text: string, facts: BudgetRequestFacts, changes: YearChanges): string {
  const lines = text.split('\n');
  for (const sheet of facts.sheets) {
    const { request, previousInitial, parts, nameEvidence, name } = sheet;
    if (request !== null && parts.length === 0) {
      const asked = request.amount.text;
      put(lines, request.evidence, [asked, more(asked)], [previousInitial?.amount.text ?? null, bracketed(asked)]);
    }
    // Moved by a year they would be amounts that no other document prints.
    for (const { evidence } of sheet.supplementary)
      for (const at of span(evidence)) lines[at] = (lines[at] ?? '').replace(SUPPLEMENTARY, '');
    for (const [from, to] of Object.entries(changes.lines[name] ?? {}))
      for (const at of span(sheet.evidence)) if (lines[at] === from) lines[at] = to;
    const [first, ...others] = changes.renamed[name] ?? [];
    if (first === undefined) continue;
    const own = span(sheet.evidence).map((at) => lines[at] ?? '');
    const at = nameEvidence.startLine - sheet.evidence.startLine;
    const called = (as: string) => own.map((line, index) => (index === at ? as : line));
    const several = [first, ...others].flatMap(called);
    replaceSpan(lines, sheet.evidence, several.join('\n'));
  }
  for (const sheet of facts.sheets) if (changes.removed.includes(sheet.name)) replaceSpan(lines, sheet.evidence, null);
  const kept = lines.filter((line) => line !== REMOVED);
  return erasUp([...kept, ...changes.added].join('\n'));
}

/** Next year's draft as text: eras one up, this year's draft printed as last year's budget, and a tenth more given. */
export function nextDraftText(text: string, facts: HospitalBudgetDraftFacts): string {
  const lines = text.split('\n');
  const advance = ({ draft, initial, parts }: DraftLine): void => {
    if (draft !== null) {
      const given = draft.amount.text;
      const last = initial?.evidence.startLine === draft.evidence.startLine ? initial.amount.text : null;
      put(lines, draft.evidence, [given, more(given)], [last, given]);
    }
    parts.forEach(advance);
  };
  for (const section of facts.sections) section.lines.forEach(advance);
  return erasUp(lines.join('\n'));
}

const REMOVED = '\u0000';
const SUPPLEMENTARY =
  /※?\s*令和[0-9０-９]{1,2}年度(?:第[0-9０-９]次)?補正予算額?[：:]?\s*[0-9０-９.,．，]+\s*(?:億|百万)円/gu;
const span = ({ startLine, endLine }: FactEvidence): number[] =>
  Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine - 1 + index);

function replaceSpan(lines: string[], evidence: FactEvidence, by: string | null): void {
  for (const at of span(evidence)) lines[at] = REMOVED;
  if (by !== null) lines[evidence.startLine - 1] = by;
}

/** Puts amounts in the place of others in the lines of an evidence, one after another; what is not found as printed stays. */
function put(lines: string[], evidence: FactEvidence, ...changes: readonly (readonly [string | null, string])[]): void {
  const at = evidence.startLine - 1;
  let line = lines[at] ?? '';
  let from = 0;
  for (const [old, next] of changes) {
    const found = old === null ? -1 : line.indexOf(old, from);
    if (old === null || found < 0) continue;
    line = line.slice(0, found) + next + line.slice(found + old.length);
    from = found + next.length;
  }
  lines[at] = line;
}

/** `(ー)` and `(32億円)` alike: what was asked for, in brackets. */
const bracketed = (amount: string): string => `(${amount})`;

/** A tenth more, printed alike: as many decimals, the same width and separators. What is no plain figure with its unit stays. */
export function more(amount: string): string {
  return amount.replace(/^([0-9０-９][0-9０-９,，.．]*)(?=\s*(?:億|百万|千)?円$)/u, (figure) => {
    const isWide = /[０-９]/u.test(figure);
    const plain = narrow(figure).replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    const [whole = '', rest] = (Number(plain) * 1.1).toFixed(decimals).split('.');
    const grouped = /[,，]/u.test(figure) ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
    const printed = rest === undefined ? grouped : `${grouped}.${rest}`;
    return isWide ? wide(printed) : printed;
  });
}

/** 令和7年 → 令和8年, 令和元年 → 令和2年, R6 → R7; whatever its width. */
export function erasUp(text: string): string {
  return text.replace(/(令和|Ｒ|\bR)(\s*)(元|[0-9０-９]{1,2})(?=\s*年|[.．]|\s|年度)/gu, (_, era, blank, year) => {
    const next = String(year === '元' ? 2 : Number(narrow(year)) + 1);
    return `${era}${blank}${/[０-９]/u.test(year) ? wide(next) : next}`;
  });
}

const narrow = (text: string): string => text.normalize('NFKC');
const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The sheet of a request in the usual form, in words of ours. */
export function sheetText(name: string, division: string, amount: string): string[] {
  return [
    '',
    '新規',
    '',
    name,
    '',
    division,
    '(内線1234)',
    '',
    `令和7年度概算要求額 ${amount} (ー) ※()内は前年度当初予算額`,
    '',
    '1 事業の目的',
    '',
    '○試験のために作られた事業である。',
    '',
  ];
}
