import type { Row } from '../../graph/graph-store.ts';

/**
 * Values of the embedded store as the port promises them, changed in place: whole numbers past 2^53 become numbers, a node or
 * relationship the map of its properties, which is what the other store gives for it.
 */
export function rowsFromEmbedded(rows: Record<string, unknown>[]): Row[] {
  for (const row of rows) convertEntries(row);
  return rows;
}

function convert(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = convert(value[index]);
    return value;
  }
  const map = value as Record<string, unknown>;
  if ('_labels' in map) removeKeys(map, ['_id', '_labels']);
  else if ('_source' in map) removeKeys(map, ['_id', '_source', '_target', '_type']);
  convertEntries(map);
  return map;
}

/** Most of an answer is as it should be already: there are thousands of values, of which nothing is made or written anew. */
function convertEntries(map: Record<string, unknown>): void {
  for (const name in map) {
    const value = map[name];
    if ((typeof value === 'object' && value !== null) || typeof value === 'bigint') {
      const converted = convert(value);
      if (converted !== value) map[name] = converted;
    }
  }
}

function removeKeys(map: Record<string, unknown>, keys: readonly string[]): void {
  for (const key of keys) delete map[key];
}
