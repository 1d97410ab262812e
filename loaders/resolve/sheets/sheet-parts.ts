import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { Finding } from '../../layout.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { reasonOf } from '../../registry/reason-fields.ts';
import type { SheetJoinEntry, SheetPart } from '../../registry/sheet-join-schema.ts';
import { finding } from '../../text/finding.ts';
import { curated, places } from '../part.ts';
import type { SheetProgram } from './count-once.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';

/**
 * Sheets that are parts of another sheet by decision. Two sheets never hold each other's money: one that prints an amount of its own is not made a
 * part, and a person is told.
 */
export function sheetParts(
  decisions: readonly SheetJoinEntry[],
  programs: ReadonlyMap<number, { sheet: Sheet; program: SheetProgram }>,
): { relationships: RelationshipRow[]; findings: Finding[] } {
  const relationships: RelationshipRow[] = [];
  const findings: Finding[] = [];
  for (const { sheet: number, name, ofSheet, ...why } of decisions.filter(isPart)) {
    const [part, whole] = [programs.get(number), programs.get(ofSheet)];
    if (part === undefined || whole === undefined || nameKey(part.sheet.name) !== nameKey(name)) continue;
    if (part.program.lines.some(({ properties }) => Number(properties['counted'] ?? 0) !== 0)) {
      const message = `sheet-joins.yaml: sheet ${number} is a part of sheet ${ofSheet} by decision, but prints money of its own, which would count twice. It is not made a part.`;
      findings.push(finding('warning', 'sheet-part-with-money', null, message));
      continue;
    }
    const evidence = places(...sheetEvidence(part.sheet));
    relationships.push(
      curated('COMPONENT_OF', part.program.id, whole.program.id, evidence, reasonOf(why), { order: 1 }),
    );
  }
  return { relationships, findings };
}

const isPart = (entry: SheetJoinEntry): entry is SheetPart => 'ofSheet' in entry;
