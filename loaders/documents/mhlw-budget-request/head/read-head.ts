import type { Line } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import type { Page } from '../anchors.ts';
import { readDivisionLines } from './divisions.ts';
import { readHeadingLines } from './headings.ts';
import { readTagLine, TAG_SLIP } from './tags.ts';

/** The lines above a sheet's anchor that belong to it, by what they are. */
export interface SheetHead {
  /** Index of the topmost line. */
  start: number;
  section: Line | null;
  subsection: Line | null;
  tagLines: Line[];
  /** Title lines from top to bottom; a tag before the title on the same line is taken off by `titleText`. */
  titleLines: Line[];
  divisionLines: Line[];
  notes: Line[];
  /** 推進室 for 推進枠: a slip that only the place tells. */
  slips: Line[];
}

/** Reads the head upwards from the line above `anchor`, not further than `floor` (exclusive). */
export function readSheetHead(page: Page, anchor: number, floor: number): SheetHead {
  const head: SheetHead = {
    start: anchor,
    section: null,
    subsection: null,
    tagLines: [],
    titleLines: [],
    divisionLines: [],
    notes: [],
    slips: [],
  };
  let at = anchor - 1;
  at = readNotes(page, at, floor, head);
  at = readDivisionLines(page, at, floor, head);
  const named = at;
  at = readTitle(page, at, floor, head);
  if (head.titleLines.length === 0 && head.tagLines.length === 0 && head.divisionLines.length === 0) return head;
  at = readHeadingLines(page, at, floor, head);
  head.start = Math.min(at + 1, named + 1);
  return head;
}

/** A note between division and amount (※メニュー事業の全体): taken only when a division stands above it. */
function readNotes({ lines, kinds }: Page, from: number, floor: number, head: SheetHead): number {
  let at = from;
  while (at > floor && kinds[at] === 'note') at -= 1;
  if (at === from || at <= floor || kinds[at] !== 'division') return from;
  head.notes = lines.slice(at + 1, from + 1);
  return at;
}

function readTitle(page: Page, from: number, floor: number, head: SheetHead): number {
  const { lines, kinds } = page;
  const candidates: Line[] = [];
  let at = from;
  while (at > floor && candidates.length < 3 && isTitleLine(page, at)) {
    const line = lines[at];
    if (line) candidates.unshift(line);
    at -= 1;
  }
  const line = lines[at];
  if (at > floor && line && kinds[at] === 'tagged') {
    head.titleLines = [line, ...candidates];
    head.tagLines = [line];
    return readTags(page, at - 1, floor, head);
  }
  if (at > floor && kinds[at] === 'tag') {
    head.titleLines = candidates;
    return readTags(page, at, floor, head);
  }
  const [slip] = candidates;
  if (slip && candidates.length > 1 && TAG_SLIP.test(slip.text)) {
    head.titleLines = candidates.slice(1);
    head.tagLines = [slip];
    head.slips = [slip];
    return readTags(page, at, floor, head);
  }
  return readUntaggedTitle(page, from, floor, head, candidates);
}

/** Without tags the title is the nearest line; lines above join it only when they touch it or it is their bracket. */
function readUntaggedTitle(page: Page, from: number, floor: number, head: SheetHead, candidates: Line[]): number {
  const nearest = candidates.at(-1);
  if (!nearest || (head.divisionLines.length === 0 && isBodyEnd(page, from, floor))) return from;
  let count = 1;
  while (count < candidates.length) {
    const below = candidates[candidates.length - count];
    const above = candidates[candidates.length - count - 1];
    if (!below || !above) break;
    const gap = below.number - above.number;
    const bracket = below.text.startsWith('(') && gap <= 2;
    if (gap > 1 && !bracket) break;
    count += 1;
  }
  head.titleLines = candidates.slice(candidates.length - count);
  return from - count;
}

function isTitleLine({ lines, kinds }: Page, at: number): boolean {
  const line = lines[at];
  if (!line || line.text.length > 110) return false;
  if (kinds[at] === 'plain') return true;
  // （歯科専門職の…事業）: the second line of a title in brackets.
  return (
    kinds[at] === 'bracket' &&
    TITLE_BRACKET.test(line.text) &&
    kinds[at - 1] === 'plain' &&
    line.number - (lines[at - 1]?.number ?? 0) <= 2
  );
}

/** How titles end: 事業 programme, 経費 expenses, 拠出金 contribution, 推進 promotion … and a bracket. */
const TITLE_END = rule(
  /(?:事業|経費|費|推進|強化|支援|拠出金|交付金|構築|促進|整備|について|システム|対策|見直し|対応|取組|拡充|開催|設置|開発)(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?$/u,
  ['見本事業', '見本拠出金', '見本の推進(見本分)', '見本対策(旧:見本(一)対策)'],
  ['見本である', '事業を行う'],
);

/** Without tags and division a line is a title only when it ends like one, and is not the body of 3 実施主体等 right above it. */
function isBodyEnd({ lines, kinds }: Page, at: number, floor: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line || !TITLE_END.test(line.text) || BODY_TEXT.test(line.text)) return true;
  const heading = at - 1 > floor && kinds[at - 1] === 'numbered' && before !== undefined;
  return heading && BODIES_OR_SCHEME.test(before.text) && line.number - before.number <= 2;
}

function readTags({ lines, kinds }: Page, from: number, floor: number, head: SheetHead): number {
  let at = from;
  while (at > floor && kinds[at] === 'tag') {
    const line = lines[at];
    if (line && readTagLine(line.text)) head.tagLines.unshift(line);
    at -= 1;
  }
  return at;
}

/** Heads of sheets that have neither amount nor heading 1: tags and a title alone. */
export function isLooseTitle(page: Page, at: number): boolean {
  return page.kinds[at] === 'tagged' || (page.kinds[at] === 'tag' && page.kinds[at + 1] === 'plain');
}

/** A bracket that is no number (1). */
const TITLE_BRACKET = rule(/^\((?![0-9])/u, ['(見本専門職の養成事業)'], ['(1) 見本', '見本(一)']);

/** What stands in a body and in no title: arrows of a drawing, 補助率 rates, 実績 results, yen, 委託 commissioned. */
const BODY_TEXT = rule(
  /[→⇒]|補助率|実績|円|^委託/u,
  ['国→見本事業', '見本事業 補助率', '3億円の事業', '委託事業'],
  ['見本の委託事業'],
);

/** 実施主体 who carries it out, スキーム the scheme: headings whose next lines are bodies. */
const BODIES_OR_SCHEME = rule(/実施主体|スキーム/u, ['3 実施主体等', '2 事業スキーム'], ['1 事業の目的']);
