import type { Row } from '../graph/graph-store.ts';

/** What is told in the place of an object that a store's client gives: the map of its properties, a text; itself where it is a plain map. */
type PlainObject = (value: object) => unknown;

/**
 * Rows as the port promises them, changed in place: whole numbers past 2^53 become numbers, objects what `plain` tells of them. Most of an
 * answer is as it should be already: there are thousands of values, of which nothing is made or written anew.
 */
export function plainRows(rows: Row[], plain: PlainObject): Row[] {
  for (const row of rows) convertEntries(row, plain);
  return rows;
}

function convertEntries(map: Row, plain: PlainObject): void {
  for (const name in map) {
    const value = map[name];
    if ((typeof value === 'object' && value !== null) || typeof value === 'bigint') {
      const converted = convert(value, plain);
      if (converted !== value) map[name] = converted;
    }
  }
}

function convert(value: unknown, plain: PlainObject): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = convert(value[index], plain);
    return value;
  }
  const told = plain(value);
  if (typeof told === 'object' && told !== null) convertEntries(told as Row, plain);
  return told;
}
