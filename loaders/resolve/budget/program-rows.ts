import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import type { Finding } from '../../layout.ts';
import type { CorrectionEntry } from '../../registry/schema.ts';
import { lastingNode } from './lasting-node.ts';
import type { LastingProgram } from './over-years.ts';
import { placement } from './placement.ts';
import type { Program, ProgramLine } from './program.ts';
import { wordsOf } from './program-words.ts';
import { lineRows } from './rows.ts';
import { type BudgetTitles, missingTitle } from './titles.ts';

/** Programmes as the graph has them. */
export interface ProgramRows {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
  /** A programme without an English name, each. */
  findings: Finding[];
  /** The ids of the lines. */
  lineIds: Map<ProgramLine, string>;
}

/** Programmes in their order, with their lines, and where they stand in the documents of each year. */
export function programRows(
  programs: readonly LastingProgram[],
  idOf: (program: Program) => string,
  titles: BudgetTitles,
  corrections: readonly CorrectionEntry[],
): ProgramRows {
  const rows: ProgramRows = { nodes: [], relationships: [], findings: [], lineIds: new Map() };
  for (const [index, lasting] of programs.entries()) {
    const { editions, merged } = lasting;
    const id = idOf(merged);
    const words = wordsOf(lasting, titles, corrections);
    if (words.nameEn === null) rows.findings.push(missingTitle(editions[0].program));
    rows.nodes.push(lastingNode(lasting, id, { ...words, order: index + 1 }));
    for (const { line, node, relationship } of lineRows(merged, id, idOf)) {
      rows.lineIds.set(line, node.id);
      rows.nodes.push(node);
      rows.relationships.push(relationship);
    }
    for (const edition of editions) rows.relationships.push(...placement(edition, id, idOf));
  }
  return rows;
}
