import type { ListedBy } from '../budget/listed-programs.ts';
import type { Row } from '../graph/graph-store.ts';

/** Under the names that `ListedBy` has, what lists of programmes are narrowed by, as it is stored. */
const STORED = {
  runners: 'runnersByYear',
  recipients: 'recipientsByYear',
  implementers: 'implementersByYear',
  tags: 'tagsByYear',
  outcomes: 'outcomesByYear',
  items: 'itemNumbers',
} as const satisfies Record<keyof ListedBy, string>;
const NAMES = Object.keys(STORED) as (keyof ListedBy)[];

/** What lists have each programme by of which sums add something. The same for whatever sum is asked for: read once for each version of the data. */
export const PROGRAM_LISTS = `
MATCH (p:BudgetProgram)
WHERE p.countedAppropriations IS NOT NULL
RETURN p.id AS id, ${NAMES.map((name) => `p.${STORED[name]} AS ${name}`).join(', ')}
ORDER BY id
`;

/** From the rows that `PROGRAM_LISTS` brings, by the id of the programme. */
export const programListsFrom = (rows: readonly Row[]): ReadonlyMap<string, ListedBy> =>
  new Map(rows.map((row) => [String(row['id']), listedBy(row)]));

function listedBy(row: Row): ListedBy {
  const lists = Object.fromEntries(NAMES.map((name) => [name, row[name] ?? []]));
  return lists as unknown as ListedBy;
}
