import type { RelationshipRow } from '../../../src/graph/model.ts';
import { documentId } from '../ids.ts';
import { places, stated } from '../part.ts';
import type { Edition } from './over-years.ts';
import type { Join, Program } from './program.ts';

/** Where a programme stands in the documents of one year: its documents, sections and wholes. */
export function placement({ program, join: continued }: Edition, id: string, idOf: (program: Program) => string) {
  const rows: RelationshipRow[] = [];
  const asked = program.sheet?.evidence ?? program.component?.fact.evidence;
  if (asked) rows.push(joinedBy(stated('READ_FROM', id, documentId(asked.document), places(asked)), continued));
  const [first] = program.places;
  if (first) {
    const evidence = places(...program.places.map(({ line }) => line.evidence));
    const row = stated('READ_FROM', id, documentId(first.line.evidence.document), evidence);
    const [join = continued] = [...program.joins].sort((a, b) => a.confidence - b.confidence);
    rows.push(joinedBy(row, join));
  }
  const sections = new Map<string, string[]>();
  for (const { section, evidence } of program.lines.filter(({ document }) => document === 'request')) {
    if (section !== null) sections.set(section, [...(sections.get(section) ?? []), ...places(evidence)]);
  }
  for (const { sectionId, line } of program.places) {
    sections.set(sectionId, [...(sections.get(sectionId) ?? []), ...places(line.evidence)]);
  }
  for (const [section, evidence] of sections) rows.push(stated('IN_SECTION', id, section, [...new Set(evidence)]));
  for (const { program: whole, evidence, order, join } of program.wholes) {
    rows.push(joinedBy(stated('COMPONENT_OF', id, idOf(whole), places(evidence), { order }), join));
  }
  return rows;
}

const joinedBy = (row: RelationshipRow, join: Join | null): RelationshipRow => ({
  ...row,
  properties: { ...row.properties, ...join },
});
