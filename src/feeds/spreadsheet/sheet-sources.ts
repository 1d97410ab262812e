import { decodePlace, type Place } from '../../graph/evidence.ts';
import type { Properties } from '../whole-graph.ts';
import type { Column } from './sheet.ts';

/** The two columns that each table ends with: the documents that the row rests on, and the lines in each. */
export function sourceColumns<Row>(propertiesOf: (row: Row) => Properties): Column<Row>[] {
  return [
    { en: 'Documents', ja: '資料', width: 30, of: (row) => documentsOf(placesOf(propertiesOf(row))) },
    { en: 'Lines', ja: '行', width: 30, of: (row) => linesOf(placesOf(propertiesOf(row))) },
  ];
}

/** `strategy-follow-up; rs-2024-1-1` */
function documentsOf(places: readonly Place[]): string {
  return [...new Set(places.map(({ document }) => document))].join('; ');
}

/** `strategy-follow-up: 9, 16–18; rs-2024-1-1: 1169` */
function linesOf(places: readonly Place[]): string {
  const lines = new Map<string, Set<string>>();
  for (const { document, startLine, endLine } of places) {
    const known = lines.get(document) ?? new Set();
    lines.set(document, known.add(startLine === endLine ? `${startLine}` : `${startLine}–${endLine}`));
  }
  return [...lines].map(([document, all]) => `${document}: ${[...all].join(', ')}`).join('; ');
}

function placesOf({ evidence }: Properties): Place[] {
  return Array.isArray(evidence) ? evidence.map((place) => decodePlace(String(place))) : [];
}
