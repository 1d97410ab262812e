import type { Finding } from '../../layout.ts';
import { findInRows } from '../../tables/read-table.ts';
import type { Table } from '../../tables/table.ts';
import { finding } from '../../text/finding.ts';
import { rule } from '../../text/rule.ts';
import { findColumns } from './columns.ts';
import { tableKindOf } from './recognize.ts';
import type { TableKind } from './tables/table-kind.ts';

const YEAR = rule(/^20\d\d$/u, ['2024'], ['24', '1999']);

/** A table with what it is. */
export interface PlacedTable {
  table: Table;
  kind: TableKind;
}

/** Tables by the year that their sheets print, each kind once. What has no year, or is there twice, is a finding. */
export async function tablesByYear(
  tables: readonly Table[],
): Promise<{ years: Map<number, PlacedTable[]>; findings: Finding[] }> {
  const years = new Map<number, PlacedTable[]>();
  const findings: Finding[] = [];
  const refuse = (code: string, message: string) => findings.push(finding('error', code, null, message));
  for (const table of tables) {
    const kind = tableKindOf(table.header.cells);
    if (kind === null) continue;
    const year = await yearOf(table, kind);
    if (year === null) {
      refuse('no-year', `${table.name}: no row tells the year of its sheets (事業年度), so nothing of it is read.`);
      continue;
    }
    const placed = years.get(year) ?? [];
    const other = placed.find((one) => one.kind === kind);
    if (other === undefined) years.set(year, [...placed, { table, kind }]);
    else {
      const message = `${table.name}: is the table ${kind.id} of ${year}, and so is ${other.table.name}. The latter is read; remove one of the two.`;
      refuse('table-twice', message);
    }
  }
  return { years, findings };
}

async function yearOf(table: Table, kind: TableKind): Promise<number | null> {
  const at = findColumns(table.header.cells, kind.columns).at.get('sheetYear');
  if (at === undefined) return null;
  return findInRows(table, ({ cells }) => {
    const text = (cells[at] ?? '').trim().normalize('NFKC');
    return YEAR.test(text) ? Number(text) : null;
  });
}
