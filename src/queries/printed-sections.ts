/**
 * The sections of all budget documents, and the totals that they print for them: one row, of lists of values in the order of the columns. They
 * are the same for whatever sum is asked for, so they are read once for each version of the data.
 */
export const PRINTED_SECTIONS = `
CALL () {
  MATCH (s:BudgetSection)
  RETURN collect([s.id, s.name, s.nameEn, coalesce(s.order, 1000000), s.document, head([(s)-[:PART_OF_SECTION]->(above:BudgetSection) | above.id])]) AS sections
}
CALL () {
  MATCH (t:BudgetDocumentTotal)
  RETURN collect([t.id, t.section, t.fiscalYear, t.stage, t.printed]) AS totals
}
RETURN sections, totals
`;

/** Columns of the rows of `sections` and `totals`. */
export const SECTION_COLUMNS = ['id', 'name', 'nameEn', 'order', 'document', 'above'] as const;
export const TOTAL_COLUMNS = ['id', 'section', 'fiscalYear', 'stage', 'printed'] as const;
