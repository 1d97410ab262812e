import { contentLines, type Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';
import { type Anchor, findAnchors, type Page } from './anchors.ts';
import { isDivisionLine } from './head/divisions.ts';
import { isLooseTitle, readSheetHead, type SheetHead } from './head/read-head.ts';
import { lineKind } from './line-kinds.ts';

/** One sheet: its head, the lines around the amount, its body. All indexes point into `page.lines`. */
export interface Sheet {
  anchor: Anchor;
  head: SheetHead;
  /** The amount's line with the notes and further amounts below it, without division lines; empty without an amount. */
  amountLines: Line[];
  /** Index of the first line of the body (heading 1 is a line of the body). */
  bodyStart: number;
  /** Index after the last line of the sheet. */
  end: number;
}

export interface SplitDocument {
  page: Page;
  sheets: Sheet[];
  /** Lines before the first sheet. */
  preamble: number;
}

/** Cuts a document into sheets by their layout alone: no numbers of sheets, lines or pages are looked at. */
export function splitSheets(source: readonly string[]): SplitDocument {
  const lines = contentLines(source);
  const page: Page = { lines, kinds: lines.map(lineKind) };
  const anchors = withLooseTitles(page, findAnchors(page));
  const sheets = anchors.map((anchor, index): Sheet => {
    const before = anchors[index - 1];
    const floor = before ? Math.max(before.first, before.amount ?? 0, before.purpose ?? 0) : -1;
    const head = readSheetHead(page, anchor.first, floor);
    return { anchor, head, ...readAmountLines(page, anchor, head), end: lines.length };
  });
  sheets.forEach((sheet, index) => {
    sheet.end = sheets[index + 1]?.head.start ?? lines.length;
    if (sheet.bodyStart > sheet.end) sheet.bodyStart = sheet.end;
  });
  return { page, sheets, preamble: sheets[0]?.head.start ?? lines.length };
}

/** Tags and a title that no anchor claims are a sheet without amount and heading 1; it is anchored below its title. */
function withLooseTitles(page: Page, anchors: Anchor[]): Anchor[] {
  const claimed = new Set<Line>();
  anchors.forEach((anchor, index) => {
    const before = anchors[index - 1];
    const head = readSheetHead(page, anchor.first, before ? before.first : -1);
    for (const line of [...head.tagLines, ...head.titleLines]) claimed.add(line);
  });
  const taken = new Set(anchors.map(({ first }) => first));
  const loose = page.lines.flatMap((line, at): Anchor[] => {
    if (claimed.has(line) || !isLooseTitle(page, at)) return [];
    const below = page.kinds[at] === 'tagged' ? at + 1 : at + 2;
    // What stands right above an anchor and is not of its head is no sheet of its own either; its tags are reported.
    if (taken.has(below)) return [];
    taken.add(below);
    return [{ first: below, amount: null, purpose: null }];
  });
  return [...anchors, ...loose].sort((left, right) => left.first - right.first);
}

const HEAD_NOTE = rule(
  /補正予算|デジタル|当初予算|国庫債務負担|内数/u,
  ['※令和5年度補正予算額74億円', '※デジタル庁計上分', '※国庫債務負担行為'],
  ['※見本の対象'],
);

function readAmountLines(page: Page, anchor: Anchor, head: SheetHead): Pick<Sheet, 'amountLines' | 'bodyStart'> {
  const { lines, kinds } = page;
  const { amount, purpose } = anchor;
  if (amount === null)
    return { amountLines: [], bodyStart: purpose === null ? anchor.first : notesBelow(page, purpose, head) };
  const end = purpose !== null && purpose > amount ? purpose : amountEnd(page, amount);
  const amountLines: Line[] = [];
  for (let at = amount; at < end; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isDivisionLine(page, at)) head.divisionLines.push(line);
    else amountLines.push(line);
  }
  if (purpose !== null && purpose < amount) return { amountLines, bodyStart: end };
  // ※令和5年度補正予算額74億円 below heading 1 still speaks of the head's amount.
  if (purpose !== null) for (let at = purpose + 1; isHeadNote(page, at); at += 1) amountLines.push(lines[at] as Line);
  return { amountLines, bodyStart: purpose ?? end };

  function notesBelow(of: Page, heading: number, into: SheetHead): number {
    for (let at = heading + 1; isHeadNote(of, at); at += 1) into.notes.push(of.lines[at] as Line);
    return heading;
  }
  function isHeadNote(of: Page, at: number): boolean {
    return kinds[at] === 'note' && HEAD_NOTE.test(of.lines[at]?.text ?? '');
  }
}

/** The amount's line and the notes directly below it. */
function amountEnd({ kinds, lines }: Page, amount: number): number {
  let at = amount + 1;
  while (kinds[at] === 'note' || (at === amount + 1 && !(lines[amount]?.text ?? '').includes('円'))) at += 1;
  return at;
}
