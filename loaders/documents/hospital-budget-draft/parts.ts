import { FISCAL_YEAR } from '../../text/eras.ts';
import { rule } from '../../text/rule.ts';
import { squeeze } from '../../text/widths.ts';
import type { Row } from './rows.ts';

/** The document's parts, in the order in which they are printed; a part that is missing is empty. */
export interface Parts {
  letter: Row[];
  tables: Row[];
  overview: Row[];
  totals: Row[];
  highlights: Row[];
  /** 主要施策, the main measures: chapters with their sections. */
  sections: Row[];
}

// （単位：百万円）: unit of the tables; 病院関係政府予算案概要: their title.
const TABLES = rule(
  /^[(]単位:[^)]*円[)]$|病院関係政府予算案概要/u,
  ['(単位:百万円)', '令和7年度病院関係政府予算案概要'],
  ['単位:百万円'],
);
/** 医政局 …予算案の概要: the overview on one page, by subject. */
export const OVERVIEW_TITLE = rule(
  new RegExp(`^医政局${FISCAL_YEAR}予算案の概要$`, 'u'),
  ['医政局令和7年度予算案の概要'],
  ['令和7年度予算案の概要'],
);
/** 令和７年度 予算案の概要: the bureau's totals. */
export const TOTALS_TITLE = rule(
  new RegExp(`^${FISCAL_YEAR}予算案の概要$`, 'u'),
  ['令和7年度予算案の概要'],
  ['医政局令和7年度予算案の概要'],
);
/** 令和７年度予算案における主な施策: list of the main measures, in front of it or behind it. */
export const HIGHLIGHTS_TITLE = rule(
  new RegExp(`^(?<year>${FISCAL_YEAR})(?<stage>予算案|補正予算)における主な施策$`, 'u'),
  ['令和7年度予算案における主な施策', '令和6年度補正予算における主な施策'],
  ['令和7年度予算案の概要'],
);
const HIGHLIGHT = rule(/^(?:[0-9]+[.]\D|[・○〇])/u, ['1.見本の推進', '・見本事業'], ['12.5億円', '見本事業']);
// 対前年: the total of a section, which only the pages of measures print.
const SECTION_TOTAL = rule(/円[(]対前年/u, ['120百万円(対前年+3百万円)'], ['120百万円(100百万円)']);
const MEASURES_TITLE = rule(/^主要施策$/u, ['主要施策'], ['主要施策の概要']);
const CHAPTER = rule(/^[0-9]+[.]\D/u, ['1.見本の推進'], ['1.5億円', '(1)見本']);

export function splitParts(rows: readonly Row[]): Parts {
  const folded = rows.map(({ raw }) => squeeze(raw));
  const find = (pattern: RegExp, from: number) => {
    const found = folded.findIndex((text, index) => index >= from && pattern.test(text));
    return found < 0 ? null : found;
  };
  const sections = startOfSections(folded);
  const tables = Math.min(find(TABLES, 0) ?? sections, sections);
  const overview = Math.min(find(OVERVIEW_TITLE, 0) ?? sections, sections);
  const totals = Math.min(find(TOTALS_TITLE, 0) ?? sections, sections);
  const highlights =
    totals < sections
      ? Math.min(startOfHighlights(folded, totals + 1) ?? sections, sections)
      : (find(HIGHLIGHTS_TITLE, 0) ?? sections);
  const cut = (from: number) => {
    const next = [tables, overview, totals, highlights, sections, rows.length].filter((at) => at > from);
    return rows.slice(from, Math.min(...next));
  };
  const starts = [tables, overview, totals, highlights];
  const own = (at: number) => (at < sections ? cut(at) : []);
  return {
    letter: rows.slice(0, Math.min(...starts, sections)),
    tables: own(tables),
    overview: own(overview),
    totals: own(totals),
    highlights: own(highlights),
    sections: rows.slice(sections),
  };
}

function startOfHighlights(folded: readonly string[], from: number): number | null {
  const found = folded.findIndex(
    (text, index) => index >= from && (HIGHLIGHT.test(text) || HIGHLIGHTS_TITLE.test(text)),
  );
  return found < 0 ? null : found;
}

/** The title of the measures, or the chapter heading before the first section total. */
function startOfSections(folded: readonly string[]): number {
  const titled = folded.findIndex((text) => MEASURES_TITLE.test(text));
  if (titled >= 0) return titled;
  const total = folded.findIndex((text) => SECTION_TOTAL.test(text));
  if (total < 0) return folded.length;
  const chapter = folded.findLastIndex((text, index) => index < total && CHAPTER.test(text));
  return chapter < 0 ? total : chapter;
}
