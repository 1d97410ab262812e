import type { z } from 'zod';
import { FACTS_FORMAT } from '../../facts/common.ts';
import type { TableExtraction } from '../../layout.ts';
import type { Table } from '../../tables/table.ts';
import type { RS_BUDGETS, RS_ORGANIZATIONS, RS_OUTLINES, RS_POLICIES, RS_SUBSIDIES, ScopeMark } from './facts.ts';
import { documentId, readRows } from './read-sheets.ts';
import type { ScopeDecision } from './scope/decide.ts';
import type { Mention, SurveyedSheet } from './scope/signals.ts';
import type { SheetRow } from './sheet-row.ts';
import type { TableKind } from './tables/table-kind.ts';

/** Facts of any of the tables. */
export type RsFacts =
  | z.infer<(typeof RS_ORGANIZATIONS)['schema']>
  | z.infer<(typeof RS_OUTLINES)['schema']>
  | z.infer<(typeof RS_POLICIES)['schema']>
  | z.infer<(typeof RS_SUBSIDIES)['schema']>
  | z.infer<(typeof RS_BUDGETS)['schema']>;

/** What was decided on the sheets of a year before their facts are built. */
export interface Chosen {
  sheets: ReadonlyMap<number, SurveyedSheet>;
  decision: ScopeDecision;
  scope: 'in-scope' | 'all';
}

/** What the facts of a sheet have whatever their table. */
interface AnySheet {
  number: number;
  name: string;
  evidence: SheetRow['evidence'];
  otherNames?: { name: string; evidence: SheetRow['evidence'] }[];
}

/** Reads a table and builds the facts of the sheets in scope, in the order of the table. */
export async function buildFacts(
  table: Table,
  kind: TableKind,
  year: number,
  chosen: Chosen,
): Promise<TableExtraction<RsFacts>> {
  const sheets = new Map<number, AnySheet>();
  const read = await readRows(table, kind, (row) => {
    if (chosen.scope !== 'all' && !chosen.decision.inScope.has(row.number)) return 'out-of-scope';
    let sheet = sheets.get(row.number);
    if (sheet === undefined) {
      sheet = startSheet(kind, row, chosen);
      sheets.set(row.number, sheet);
    } else if (row.name !== sheet.name) {
      sheet.otherNames = [...(sheet.otherNames ?? []), { name: row.name, evidence: row.evidence }];
    }
    return kind.add(sheet, row);
  });
  const findings = read.findings;
  for (const sheet of sheets.values()) {
    kind.finish?.(sheet);
    kind.check?.(sheet, (severity, code, { startLine, endLine }, message) =>
      findings.push({ severity, code, startLine, endLine, message }),
    );
  }
  const facts = {
    format: FACTS_FORMAT,
    document: {
      id: documentId(year, kind),
      layout: kind.layout,
      title: `${year}年度 行政事業レビューシート ${kind.title}`, // review sheets of the fiscal year
      fiscalYear: year,
      lines: read.end.lines,
      sha256: read.end.sha256,
    },
    coverage: {
      sheets: read.sheets,
      rows: read.rows,
      taken: read.taken,
      outOfScope: read.outOfScope,
      notUnderstood: read.notUnderstood,
    },
    sheets: [...sheets.values()],
  };
  const { rows, taken, outOfScope, notUnderstood } = read;
  // Each sheet was built by the kind of table whose layout the document has; the schema checks it.
  return { table, facts: facts as unknown as RsFacts, rows: { rows, taken, outOfScope, notUnderstood }, findings };
}

function startSheet(kind: TableKind, row: SheetRow, { sheets, decision }: Chosen): AnySheet {
  const { number, name, evidence } = row;
  const place = ({ startLine, endLine }: { startLine: number; endLine: number }) => ({
    ...evidence,
    startLine,
    endLine,
  });
  const marks: ScopeMark[] = (decision.rules.get(number) ?? [])
    .filter(({ table }) => table === kind.id)
    .map((signal) => ({ rule: signal.rule, detail: signal.detail, evidence: place(signal) }));
  const mentions = mentionsOf(sheets.get(number))
    .filter(({ table }) => table === kind.id)
    .map(({ body, printed, column, cue, ...lines }) => ({
      body,
      printed,
      ...(column === 'target' ? {} : { column }),
      ...(cue === null || column === 'target' || column === 'name' ? {} : { cue }),
      evidence: place(lines),
    }));
  const programmes = (sheets.get(number)?.programmes ?? [])
    .filter(({ table }) => table === kind.id)
    .map(({ name: programme, printed, column, ...lines }) => ({ programme, printed, column, evidence: place(lines) }));
  return {
    number,
    name,
    ...(marks.length > 0 ? { scope: marks } : {}),
    ...(kind.start(row) as object),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(programmes.length > 0 ? { programmes } : {}),
    evidence,
  };
}

/** What the sheet names, and whom its prose pays where that is not told by the former. */
function mentionsOf(sheet: SurveyedSheet | undefined): Mention[] {
  const { mentions = [], paid = [] } = sheet ?? {};
  return [...mentions, ...paid.filter(({ body }) => !mentions.some((one) => one.body === body && one.cue !== null))];
}
