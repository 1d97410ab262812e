import type { MoneyRows } from '../budget/money-rows.ts';
import type { Row } from '../graph/graph-store.ts';
import { rowOf } from '../graph/row-of.ts';
import type { BudgetYears } from '../planner/field-declarations.ts';

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
  counted: 't.counted',
} as const;

/**
 * The sections of all budget documents, the totals that they print for them, and the years that there are sums of: one row, of lists of values in
 * the order of the columns. They are the same for whatever sum is asked for, so they are read once for each version of the data.
 */
export const BUDGET_OUTLINE = `
CALL () {
  MATCH (s:BudgetSection)
  RETURN collect([${Object.values(SECTION).join(', ')}]) AS sections
}
CALL () {
  MATCH (t:BudgetDocumentTotal)
  RETURN collect([${Object.values(TOTAL).join(', ')}]) AS totals
}
CALL () {
  MATCH (y:BudgetSum)
  WHERE y.groupBy = 'OUTCOME'
  RETURN collect([y.stage, y.fiscalYear, coalesce(y.latest, false)]) AS years
}
RETURN sections, totals, years
`;

/** What is known of all budgets: sections that documents print, the totals of those and of whole documents, and the fiscal years of each stage. */
export interface BudgetOutline extends Pick<MoneyRows, 'sections' | 'totals'> {
  yearsOf(stage: string): BudgetYears;
}

/** From the row that `BUDGET_OUTLINE` brings. */
export function budgetOutlineFrom({ sections, totals, years }: Row): BudgetOutline {
  const rows = (columns: object, lists: unknown) =>
    ((lists ?? []) as readonly (readonly unknown[])[]).map((values) => rowOf(Object.keys(columns), values));
  const summed = (years ?? []) as readonly [stage: string, fiscalYear: number, isLatest: boolean][];
  return {
    ...({ sections: rows(SECTION, sections), totals: rows(TOTAL, totals) } as unknown as BudgetOutline),
    yearsOf(stage) {
      const own = summed.filter(([of]) => of === stage);
      return {
        all: own.map(([, fiscalYear]) => Number(fiscalYear)),
        latest: own.flatMap(([, fiscalYear, isLatest]) => (isLatest ? Number(fiscalYear) : [])),
      };
    },
  };
}
