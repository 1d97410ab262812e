import type { RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';

/** What the documents for one fiscal year say of a programme's bodies and policies. */
export interface RowsOfYear {
  year: number;
  rows: readonly RelationshipRow[];
}

/** Relationships of a programme that may change from year to year. */
const OF_A_YEAR: ReadonlySet<RelationshipType> = new Set([
  'ADMINISTERED_BY',
  'IMPLEMENTED_BY',
  'CONTRIBUTION_TO',
  'MENTIONED_IN',
  'CITES',
]);

/**
 * The rows of all years, the latest first, each with the fiscal years that it holds for: `fromYear` and `toYear`, inclusive; one that is not
 * there is open. A year that no document speaks for is like the next one that has a row of the type, and after the last like the last. What
 * every year says has neither. Who ran a programme in earlier years only is `FORMERLY`, so that whoever asks who runs it is told
 * who does now.
 */
export function bodiesByYear(all: readonly RowsOfYear[]): RelationshipRow[] {
  if (all.length < 2) return all.flatMap(({ rows }) => rows);
  const editions = withoutBureauAlone(all);
  const told = new Map<RelationshipType, number[]>();
  const held = new Map<string, Set<number>>();
  for (const { year, rows } of editions) {
    for (const row of rows) {
      told.set(row.type, [...new Set([...(told.get(row.type) ?? []), year])]);
      held.set(pairOf(row), (held.get(pairOf(row)) ?? new Set()).add(year));
    }
  }
  return editions.flatMap(({ year, rows }) =>
    rows.map((row) => {
      const years = (told.get(row.type) ?? []).toSorted((a, b) => a - b);
      const own = held.get(pairOf(row)) ?? new Set();
      return OF_A_YEAR.has(row.type) && own.size < years.length
        ? inItsYears(row, runAround(year, years, own), years)
        : row;
    }),
  );
}

/** That a draft covers one bureau tells nothing new of a programme whose division another year prints. */
function withoutBureauAlone(editions: readonly RowsOfYear[]): readonly RowsOfYear[] {
  const isBureauAlone = ({ properties }: RelationshipRow) => properties['rule'] === 'bureau-of-draft';
  const isPrinted = editions.some(({ rows }) =>
    rows.some((row) => row.type === 'ADMINISTERED_BY' && !isBureauAlone(row)),
  );
  if (!isPrinted) return editions;
  return editions.map(({ year, rows }) => ({ year, rows: rows.filter((row) => !isBureauAlone(row)) }));
}

const pairOf = ({ type, from, to }: RelationshipRow): string => `${type} ${from} ${to}`;

/** The years around one, of all that are told, in which the row is printed without a break; by their place. */
function runAround(year: number, years: readonly number[], own: ReadonlySet<number>): [first: number, last: number] {
  let [first, last] = [years.indexOf(year), years.indexOf(year)];
  while (own.has(years[first - 1] ?? Number.NaN)) first -= 1;
  while (own.has(years[last + 1] ?? Number.NaN)) last += 1;
  return [first, last];
}

function inItsYears(
  row: RelationshipRow,
  [first, last]: readonly [number, number],
  years: readonly number[],
): RelationshipRow {
  const before = years[first - 1];
  const isNow = last === years.length - 1;
  const range = {
    ...(before === undefined ? {} : { fromYear: before + 1 }),
    ...(isNow ? {} : { toYear: years[last] ?? 0 }),
  };
  const properties = { ...row.properties, ...range };
  // One pair may have several times: each is a row of its own.
  const key = isNow || range.fromYear === undefined ? '' : String(range.fromYear);
  if (isNow || row.type !== 'ADMINISTERED_BY') return { ...row, key, properties };
  return { ...row, type: 'FORMERLY', key: `${row.type} ${key}`.trim(), properties: { ...properties, was: row.type } };
}
