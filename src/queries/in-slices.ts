/** So many values has a row: what is sent of it fits into a message or two of the network. */
const SLICE = 500;

/**
 * Ends a statement that finds very many small values, each column an expression of them: rows of so many, as lists, in the order in which they
 * were found. A row for each would take the store longer; all in one row the driver, which looks for each byte of a long row from its beginning
 * on, so that some megabytes stop this process for seconds.
 */
export function inSlices(columns: Readonly<Record<string, string>>): string {
  const names = Object.keys(columns);
  const collected = Object.entries(columns).map(([name, value]) => `collect(${value}) AS ${name}`);
  return `WITH ${collected.join(', ')}
UNWIND range(0, size(${names[0]}) - 1, ${SLICE}) AS at
RETURN ${names.map((name) => `${name}[at..at + ${SLICE}] AS ${name}`).join(', ')}`;
}
