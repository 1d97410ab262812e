import type { SourceText } from '../../../src/sources/source-text.ts';
import { beginsWithBullet } from '../../text/bullets.ts';
import { contentLines } from '../../text/lines.ts';
import { readColumnNames } from './columns.ts';
import { classifyLines } from './lines.ts';
import { readMark } from './marks.ts';

/**
 * How surely a document is such a table, from its form alone: the row of column names (up to 0.6), rows that begin with
 * an enclosed number (0.2), and rows with bullets in their cells (0.2). Neither title nor file name counts.
 */
export function recognizeTable(source: SourceText): number {
  const lines = classifyLines(contentLines(source.lines));
  const rows = lines.filter((line) => line.kind === 'row');
  const named = Math.max(0, ...lines.filter(isHeader).map((line) => readColumnNames(line.cells)?.size ?? 0));
  const numbered = rows.filter(({ cells }) => cells.some((cell) => readMark(cell) !== null)).length;
  const bulleted = rows.filter(({ cells }) => cells.length >= 3 && cells.some(beginsWithBullet)).length;
  const tabular = rows.length > 0 && rows.length * 2 >= lines.length;
  const score = (named === 3 ? 6 : named * 2) + (numbered > 0 ? 2 : 0) + (bulleted > 0 ? 2 : 0);
  // Without column names: a table of several numbered rows with bullets may still be one.
  if (named === 0) return tabular && numbered >= 3 && bulleted >= 3 ? 0.5 : 0;
  return (bulleted > 0 ? score : Math.min(score, 4)) / 10;
}

const isHeader = (line: { kind: string }) => line.kind === 'columns';
