import type { Row } from '../../graph/graph-store.ts';
import { plainRows } from '../plain-values.ts';

/** Rows of the embedded store as the port promises them: a node or relationship is the map of its properties, which is what the other store gives for it. */
export const rowsFromEmbedded = (rows: Row[]): Row[] => plainRows(rows, withoutItsOwnKeys);

function withoutItsOwnKeys(value: object): object {
  const map = value as Row;
  if ('_labels' in map) removeKeys(map, ['_id', '_labels']);
  else if ('_source' in map) removeKeys(map, ['_id', '_source', '_target', '_type']);
  return map;
}

function removeKeys(map: Row, keys: readonly string[]): void {
  for (const key of keys) delete map[key];
}
