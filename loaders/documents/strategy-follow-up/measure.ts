import type { FactEvidence } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { CellReader } from './cell-reader.ts';
import type { StrategyFacts } from './facts.ts';
import type { TableRow } from './table-rows.ts';

type Measure = StrategyFacts['items'][number]['measures'][number];

/** Reads one row of the table; everything in it stands on the row's line. Findings are added to `findings`. */
export function readMeasure(
  { number: line, cells }: TableRow,
  position: number,
  evidence: FactEvidence,
  names: NameIndex,
  findings: Finding[],
): Measure {
  const reader = new CellReader(line, evidence, names, findings);
  const directions = reader.directions(cells.directions);
  const initiatives = reader.initiatives(cells.initiatives);
  const charge = reader.charge(cells.responsible);
  reader.tellEmpty(cells.initiatives, '主な取組');
  reader.tellEmpty(cells.responsible, '担当');
  return { position, ...charge, directions, initiatives, evidence };
}
