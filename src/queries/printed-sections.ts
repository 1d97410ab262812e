import type { MoneyRows } from '../budget/money-rows.ts';
import type { Row } from '../graph/graph-store.ts';
import { rowOf } from './row-of.ts';

const SECTION = {
  id: 's.id',
  name: 's.name',
  nameEn: 's.nameEn',
  order: 's.order',
  document: 's.document',
  // Not an optional step: the embedded store goes all of those that there are, whatever it is at.
  above: 'head([(s)-[:PART_OF_SECTION]->(above:BudgetSection) | above.id])',
} as const;
const TOTAL = {
  id: 't.id',
  section: 't.section',
  fiscalYear: 't.fiscalYear',
  stage: 't.stage',
  printed: 't.printed',
} as const;

/**
 * The sections of all budget documents, and the totals that they print for them: one row, of lists of values in the order of the columns. They
 * are the same for whatever sum is asked for, so they are read once for each version of the data.
 */
export const PRINTED_SECTIONS = `
CALL () {
  MATCH (s:BudgetSection)
  RETURN collect([${Object.values(SECTION).join(', ')}]) AS sections
}
CALL () {
  MATCH (t:BudgetDocumentTotal)
  RETURN collect([${Object.values(TOTAL).join(', ')}]) AS totals
}
RETURN sections, totals
`;

/** What budget documents print beside their lines: sections, and the totals of those and of whole documents. */
export type PrintedSections = Pick<MoneyRows, 'sections' | 'totals'>;

/** From the row that `PRINTED_SECTIONS` brings. */
export function printedSectionsFrom({ sections, totals }: Row): PrintedSections {
  const rows = (columns: object, lists: unknown) =>
    ((lists ?? []) as readonly (readonly unknown[])[]).map((values) => rowOf(Object.keys(columns), values));
  return { sections: rows(SECTION, sections), totals: rows(TOTAL, totals) } as unknown as PrintedSections;
}
