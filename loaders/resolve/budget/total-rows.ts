import { createHash } from 'node:crypto';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import type { DraftSection } from '../../documents/hospital-budget-draft/facts.ts';
import { squeeze } from '../../text/widths.ts';
import { places, present } from '../part.ts';
import type { DocumentTotal } from './document-totals.ts';
import type { Program, ProgramLine } from './program.ts';

/** Printed totals as nodes, with a relationship to each programme of which something is not counted there. */
export function totalRows(
  totals: readonly DocumentTotal[],
  idOf: (program: Program) => string,
  sections: ReadonlyMap<DraftSection, string>,
  lines: ReadonlyMap<ProgramLine, string>,
  english: (name: string) => string | null,
): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  totals.forEach((total, index) => {
    const { name, section, stage, fiscalYear, text, printed, counted, countedLines, unexplained, evidence, ofWhich } =
      total;
    const said = [evidence.document, ...(section?.path ?? []), String(fiscalYear), stage].join('\n');
    const id = `total:${createHash('sha256').update(squeeze(said)).digest('hex').slice(0, 8)}`;
    const properties = present({
      name,
      nameEn: english(name),
      fiscalYear,
      stage,
      document: evidence.document,
      section: section === null ? null : sections.get(section),
      order: index + 1,
      printed,
      counted,
      countedLines: countedLines.flatMap((line) => lines.get(line) ?? []).sort(),
      unexplained,
      text,
      ofWhich: ofWhich.map((part) => `${part.name} ${part.figure.amount.text}`),
    });
    const own = places(evidence, ...ofWhich.map(({ figure }) => figure.evidence));
    nodes.push({ id, type: 'BudgetDocumentTotal', properties: { ...properties, evidence: [...new Set(own)] } });
    total.differences.forEach(({ reason, amount, program, name: of, evidence: place }, at) => {
      const basis = { basis: 'DERIVED', rule: 'counted-elsewhere', confidence: 1 };
      const row = present({ ...basis, reason, amount, name: of, order: at + 1, evidence: places(place) });
      relationships.push({
        type: 'DIFFERS_BY',
        from: id,
        to: idOf(program),
        key: String(at + 1),
        properties: { key: String(at + 1), ...row },
      });
    });
  });
  return { nodes, relationships };
}
