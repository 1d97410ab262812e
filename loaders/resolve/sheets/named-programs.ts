import type { NodeRow } from '../../../src/graph/model.ts';
import type { Finding } from '../../layout.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { finding } from '../../text/finding.ts';
import { printYen } from '../../text/yen.ts';
import type { SheetProgram } from './count-once.ts';
import type { KnownProgram } from './known-programs.ts';
import { openPrograms, type SettledSheet } from './open-programs.ts';
import type { Sheet } from './sheet.ts';

/**
 * Programmes of other documents that the prose of a sheet names and that no sheet has, nor is decided to be another thing: the sheet may be, or hold, each. What both
 * are counted with for a year and stage is told, since it may be counted twice.
 */
export function namedPrograms(
  sheets: readonly SettledSheet[],
  known: readonly KnownProgram[],
  line: (node: NodeRow) => NodeRow,
  isRefused: (sheet: Sheet, program: KnownProgram) => boolean,
): Finding[] {
  const openTo = openPrograms(sheets, isRefused);
  const byName = new Map<string, KnownProgram[]>();
  for (const program of known) {
    for (const key of new Set(program.names.map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), program]);
  }
  return sheets.flatMap((settled) => {
    const { sheet, program } = settled;
    const isOpen = openTo(settled);
    const named = [...(sheet.outlines?.programmes ?? []), ...(sheet.budgets?.programmes ?? [])];
    const told = new Set<KnownProgram>();
    return named.flatMap(({ programme: name, evidence }) => {
      const others = (byName.get(nameKey(name)) ?? []).filter((other) => !told.has(other) && isOpen(other));
      for (const other of others) told.add(other);
      return others.map((other) => {
        const message = `sheet ${sheet.number} of ${sheet.year} (${sheet.name}) names the programme "${other.node.properties['name']}", which no sheet has${besides(program, other, line)}. Decide it in sheet-joins.yaml (WHOLE, SAME or DIFFERENT).`;
        return finding('note', 'sheet-names-programme', evidence, message);
      });
    });
  });
}

/** Where both are counted: `; counted beside each other: FY2025 REQUEST 4,914,689千円 and 510百万円`. */
function besides(program: SheetProgram, other: KnownProgram, line: (node: NodeRow) => NodeRow): string {
  const lines = program.lines.flatMap(({ properties }) => {
    const { fiscalYear, stage, counted } = properties;
    const beside = other.lines
      .map(line)
      .filter((each) => each.properties['fiscalYear'] === fiscalYear && each.properties['stage'] === stage)
      .reduce((sum, each) => sum + Number(each.properties['counted'] ?? 0), 0);
    return Number(counted ?? 0) === 0 || beside === 0
      ? []
      : [`FY${fiscalYear} ${stage} ${printYen(Number(counted))} and ${printYen(beside)}`];
  });
  return lines.length === 0 ? '' : `; counted beside each other: ${lines.join(', ')}`;
}
