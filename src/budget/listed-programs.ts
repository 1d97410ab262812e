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

/** The difference of the group that has this key and these programmes. */
export function differenceFromList(
  { key, programIds }: { key: string; programIds: readonly string[] },
  sum: SumOfGroups,
  { of, below }: ProgramLists,
): ListDifference {
  const meets = conditionOf(key, sum, below);
  if (meets === null) return SAME_AS_LIST;
  const isListed = (id: string) => {
    const program = of.get(id);
    return program !== undefined && meets(program);
  };
  const here = new Set(programIds);
  return {
    byPartsAlone: programIds.filter((id) => !isListed(id)),
    inOtherGroups: sum.programIds.filter((id) => !here.has(id) && isListed(id)),
  };
}

type Condition = (program: ListedBy) => boolean;

/** What `programs` is narrowed by for a group, in the year of the sum; `null` where no condition has just the programmes of a group. */
function conditionOf(
  key: string,
  { groupBy, fiscalYear }: SumOfGroups,
  below: ProgramLists['below'],
): Condition | null {
  if (key.startsWith('none:')) return null;
  const inYear = (value: string) => `${fiscalYear} ${value}`;
  switch (groupBy) {
    case 'MINISTRY':
    case 'BUREAU':
    case 'DIVISION': {
      const within = new Set([key, ...below(key)].map(inYear));
      return ({ runners }) => runners.some((body) => within.has(body));
    }
    case 'RECIPIENT':
      return ({ recipients }) => recipients.includes(inYear(key));
    case 'IMPLEMENTER':
      return ({ implementers }) => implementers.includes(inYear(key));
    case 'TAG':
      return ({ tags }) => tags.includes(inYear(key));
    case 'ITEM':
      return ({ items }) => items.includes(key.replace(/^item:/, ''));
    case 'OUTCOME':
      return ({ outcomes }) =>
        (outcomes.find((told) => told.startsWith(inYear(''))) ?? inYear('UNKNOWN')) === inYear(key);
    default:
      return null;
  }
}
