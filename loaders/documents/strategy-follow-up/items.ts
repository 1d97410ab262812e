import type { NameIndex } from '../../registry/name-index.ts';
import type { Ledger } from '../../text/ledger.ts';
import type { StrategyFacts } from './facts.ts';
import { placeHeadings } from './headings.ts';
import { readMeasure } from './measure.ts';
import type { TableRow } from './table-rows.ts';

type Item = StrategyFacts['items'][number];

/**
 * Groups the rows under their items: a row whose first cell is empty continues the item above, also over a page break.
 * A row that has no item is not understood.
 */
export function readItems(document: string, rows: readonly TableRow[], names: NameIndex, ledger: Ledger): Item[] {
  const headings = rows
    .filter((row) => (row.cells.heading ?? '') !== '')
    .map((row) => ({ line: row.number, text: row.cells.heading ?? '' }));
  const { placed, findings } = placeHeadings(headings);
  const itemAt = new Map(placed.map(({ line, item }) => [line, item]));
  const items = new Map<number, Item>();
  ledger.findings.push(...findings);
  let current: Item | null = null;
  for (const row of rows) {
    const heading = itemAt.get(row.number);
    if (heading !== undefined)
      current = heading === null ? null : openItem(items, heading, row.number, document, current);
    if (current === null) {
      const message = 'the row stands under no heading with a number, so it was not read';
      ledger.fault([row], 'row-without-item', message);
      continue;
    }
    const evidence = { document, startLine: row.number, endLine: row.number, section: sectionOf(current) };
    current.measures.push(readMeasure(row, current.measures.length + 1, evidence, names, ledger.findings));
  }
  return [...items.values()];
}

function openItem(
  items: Map<number, Item>,
  heading: { number: number; mark: string; title: string; inferred: boolean },
  line: number,
  document: string,
  current: Item | null,
): Item {
  const known = items.get(heading.number);
  if (known !== undefined) {
    // The heading printed again: its evidence grows, unless another item stands between.
    if (known === current) known.evidence = { ...known.evidence, endLine: line };
    return known;
  }
  const item: Item = {
    ...heading,
    measures: [],
    evidence: { document, startLine: line, endLine: line, section: sectionOf(heading) },
  };
  items.set(heading.number, item);
  return item;
}

function sectionOf({ mark, title }: { mark: string; title: string }): string {
  return title === mark ? mark : `${mark}${title}`;
}
