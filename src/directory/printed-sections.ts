import type { MoneyRows, SectionRow, TotalRow } from '../budget/money-rows.ts';
import type { Row } from '../graph/graph-store.ts';
import { SECTION_COLUMNS, TOTAL_COLUMNS } from '../queries/printed-sections.ts';

/** What budget documents print beside their lines: sections, and the totals of those and of whole documents. */
export type PrintedSections = Pick<MoneyRows, 'sections' | 'totals'>;

/** From the row that `PRINTED_SECTIONS` brings. */
export function printedSections({ sections = [], totals = [] }: Row): PrintedSections {
  return {
    sections: rowsOf(SECTION_COLUMNS, sections) as unknown as SectionRow[],
    totals: rowsOf(TOTAL_COLUMNS, totals) as unknown as TotalRow[],
  };
}

const rowsOf = (columns: readonly string[], rows: unknown): Row[] =>
  (rows as (readonly unknown[])[]).map((values) =>
    Object.fromEntries(columns.map((column, index) => [column, values[index]])),
  );
