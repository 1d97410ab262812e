/**
 * A row that came as a list of values, by the names of its columns. A loop: there are thousands of values, and `Object.fromEntries` takes several
 * times as long.
 */
export function rowOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  names.forEach((name, column) => {
    row[name] = values[column];
  });
  return row;
}
