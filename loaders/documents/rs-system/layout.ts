import type { DataSetContext, DataSetExtraction, DataSetLayout, Finding } from '../../layout.ts';
import { buildFacts, type RsFacts } from './build-facts.ts';
import { ownCounts } from './counts.ts';
import { EVIDENCE_FIELDS } from './evidence-fields.ts';
import { RS_BUDGETS, RS_ORGANIZATIONS, RS_OUTLINES, RS_POLICIES, RS_SUBSIDIES } from './facts.ts';
import { readRows } from './read-sheets.ts';
import { isReviewSheetTable, tableKindOf } from './recognize.ts';
import { decideScope } from './scope/decide.ts';
import { scopeReport } from './scope/report.ts';
import { Survey } from './scope/survey.ts';
import { TABLE_KINDS } from './tables/table-kinds.ts';
import { type PlacedTable, tablesByYear } from './years.ts';

/** Tables whose rows say whether a sheet is in scope, by names and prose, plans and targets, or what a person should look at. */
const SURVEYED = ['1-2', '1-3', '1-4', '2-1'];

/**
 * The government's review sheets (行政事業レビュー), as RSシステム publishes them: for each year five tables that are read. They are read twice:
 * first for what decides which sheets are in scope, then for the facts of those.
 */
export const rsSystem: DataSetLayout<RsFacts> = {
  id: 'rs-system',
  title: 'tables of the review sheets (行政事業レビュー) of RSシステム',
  recognize(header) {
    const kind = tableKindOf(header);
    if (kind !== null) return { table: kind.id };
    if (!isReviewSheetTable(header)) return null;
    return { ignored: 'it is a table of review sheets that no rule reads' };
  },
  kinds: [RS_ORGANIZATIONS, RS_OUTLINES, RS_POLICIES, RS_SUBSIDIES, RS_BUDGETS],
  evidenceFields: EVIDENCE_FIELDS,
  async extract(tables, context) {
    const { years, findings } = await tablesByYear(tables);
    const extraction: DataSetExtraction<RsFacts> = { tables: [], findings, report: [] };
    for (const [year, placed] of [...years].sort(([left], [right]) => left - right)) {
      await extractYear(year, placed, context, extraction);
    }
    return extraction;
  },
  counts: (facts) => ({
    sheets: facts.sheets.length,
    sheetsInTable: facts.coverage.sheets,
    rows: facts.coverage.rows,
    rowsTaken: facts.coverage.taken,
    ...ownCounts(facts),
  }),
};

async function extractYear(
  year: number,
  placed: readonly PlacedTable[],
  context: DataSetContext,
  extraction: DataSetExtraction<RsFacts>,
): Promise<void> {
  const ordered = TABLE_KINDS.flatMap((kind) => placed.filter((one) => one.kind === kind));
  extraction.findings.push(...missingTables(year, ordered));
  const survey = new Survey(context);
  for (const { table, kind } of surveyed(ordered)) {
    context.onProgress(`looking through ${table.name} …`);
    await readRows(table, kind, (row) => {
      survey.look(row, kind.id);
      return 'taken';
    });
  }
  const entries = context.registry.scope ?? [];
  const decision = decideScope(survey.sheets, entries);
  extraction.findings.push(...decision.findings);
  for (const { table, kind } of ordered) {
    context.onProgress(`reading ${table.name} …`);
    extraction.tables.push(
      await buildFacts(table, kind, year, { sheets: survey.sheets, decision, scope: context.scope }),
    );
  }
  extraction.report.push(
    `review sheets of ${year}:`,
    ...scopeReport(survey.sheets, decision, entries).map((line) => `  ${line}`),
  );
}

/** Names stand in every table: without those that are looked through, any other one must tell them. */
function surveyed(placed: readonly PlacedTable[]): readonly PlacedTable[] {
  const chosen = placed.filter(({ kind }) => SURVEYED.includes(kind.id));
  return chosen.length > 0 ? chosen : placed;
}

function missingTables(year: number, placed: readonly PlacedTable[]): Finding[] {
  return TABLE_KINDS.filter((kind) => !placed.some((one) => one.kind === kind)).map(({ id, title }) => ({
    severity: 'error',
    code: 'missing-table',
    message: `Of the review sheets of ${year} the table ${id} (${title}) is not there, so nothing is known of what it tells.`,
  }));
}
