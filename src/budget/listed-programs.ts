import { NO_ITEM } from './money-names.ts';

/** What lists of programmes are narrowed by, as it is stored on a programme: each list of ids or marks behind its year and a blank. */
export interface ListedBy {
  runners: readonly string[];
  recipients: readonly string[];
  implementers: readonly string[];
  tags: readonly string[];
  outcomes: readonly string[];
  /** Numbers of items, of no year. */
  items: readonly string[];
}

/** What is known of lists of programmes, by id: what each that sums count is listed by, and all that is part of an organisation, without itself. */
export interface ProgramLists {
  of: ReadonlyMap<string, ListedBy>;
  below: (organization: string) => readonly string[];
}

/** A sum whose groups are told, with all programmes that are counted in it, in their order. */
interface SumOfGroups {
  groupBy: string;
  fiscalYear: number;
  programIds: readonly string[];
}

/**
 * In what a group and the list of whole programmes with the group's condition differ, by id: a group has money, of parts of a programme, too, and each
 * yen in the group of the body that is printed first; a list has programmes, by whatever is told of them as wholes.
 */
export interface ListDifference {
  byPartsAlone: string[];
  inOtherGroups: string[];
}

export const SAME_AS_LIST: ListDifference = { byPartsAlone: [], inOtherGroups: [] };

/** Tells the difference of each group of a sum: what each condition lets through is looked up once, however many groups there are. */
export function differencesFromLists(
  { groupBy, fiscalYear, programIds }: SumOfGroups,
  { of, below }: ProgramLists,
): (group: { key: string; programIds: readonly string[] }) => ListDifference {
  const told = TOLD_OF[groupBy];
  if (told === undefined) return () => SAME_AS_LIST;
  const places = new Map(programIds.map((id, place) => [id, place]));
  const listed = new Map<string, string[]>();
  for (const id of places.keys()) {
    const program = of.get(id);
    for (const value of new Set(program && told(program, `${fiscalYear} `))) {
      const ids = listed.get(value);
      if (ids) ids.push(id);
      else listed.set(value, [id]);
    }
  }
  const within = OF_ORGANIZATIONS.has(groupBy) ? below : () => [];
  return (group) => {
    // `inStrategy: false` asks for what carries no item; no condition asks for what has none of anything else.
    if (group.key.startsWith('none:') && group.key !== NO_ITEM.id) return SAME_AS_LIST;
    const key = group.key.replace(/^item:/, '');
    const inList = new Set([key, ...within(key)].flatMap((value) => listed.get(value) ?? []));
    const here = new Set(group.programIds);
    return {
      byPartsAlone: group.programIds.filter((id) => !inList.has(id)),
      inOtherGroups: [...inList]
        .filter((id) => !here.has(id))
        .sort((a, b) => (places.get(a) as number) - (places.get(b) as number)),
    };
  };
}

/** What of a programme meets the condition of a group, by the name of the grouping; `year` is the year of the sum and a blank. None where no condition has just the programmes of a group. */
const TOLD_OF: Readonly<Record<string, (program: ListedBy, year: string) => readonly string[]>> = {
  MINISTRY: ({ runners }, year) => inYear(runners, year),
  BUREAU: ({ runners }, year) => inYear(runners, year),
  DIVISION: ({ runners }, year) => inYear(runners, year),
  RECIPIENT: ({ recipients }, year) => inYear(recipients, year),
  IMPLEMENTER: ({ implementers }, year) => inYear(implementers, year),
  TAG: ({ tags }, year) => inYear(tags, year),
  // A programme of which a part alone carries an item is in the list of those that carry none.
  ITEM: ({ items }) => (items.length > 0 ? items : [NO_ITEM.id]),
  // What nothing is told of has become nobody knows what.
  OUTCOME: ({ outcomes }, year) => [inYear(outcomes, year)[0] ?? 'UNKNOWN'],
};
/** Those whose condition lets through what those below run, too. */
const OF_ORGANIZATIONS: ReadonlySet<string> = new Set(['MINISTRY', 'BUREAU', 'DIVISION']);

const inYear = (told: readonly string[], year: string): string[] =>
  told.filter((value) => value.startsWith(year)).map((value) => value.slice(year.length));
