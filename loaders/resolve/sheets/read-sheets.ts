import type { JoinableSheet } from './join.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';
import { sheetLines } from './sheet-lines.ts';
import type { ResolvedUnits, SheetUnits } from './units.ts';

/** A sheet with its lines and the units that run it. */
export interface ReadSheet extends JoinableSheet {
  resolved: ResolvedUnits;
}

/** The sheets with their lines, and with their units as organisations. */
export function readSheets(sheets: readonly Sheet[], units: SheetUnits): ReadSheet[] {
  return sheets.map((sheet) => {
    const [evidence] = sheetEvidence(sheet);
    const resolved = evidence
      ? units.resolve(sheet.unit, evidence, sheet.organizations?.policyMinistry)
      : { ministry: '', chain: [] };
    const lines = sheet.budgets === null ? [] : sheetLines(sheet.budgets);
    return { sheet, lines, resolved, ministry: resolved.ministry, units: resolved.chain.map(({ id }) => id) };
  });
}

/** Of sheets, the latest first, the latest of each number: it is joined, and earlier ones belong to the same programme. */
export function latestOf(sheets: readonly ReadSheet[]): Set<ReadSheet> {
  const latest = new Map<number, ReadSheet>();
  for (const each of sheets) if (!latest.has(each.sheet.number)) latest.set(each.sheet.number, each);
  return new Set(latest.values());
}
