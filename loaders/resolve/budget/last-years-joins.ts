import { nameKey } from '../../registry/name-forms.ts';
import { formerNames, withoutFormerNames } from './former-names.ts';
import type { Join, Program } from './program.ts';

/** A sheet and lines of the draft that were one programme in an earlier year, by the keys of their names. */
export interface LastYearsJoin {
  year: number;
  sheet: string;
  drafts: ReadonlySet<string>;
  join: Join;
}

/** What the years before joined, the latest first. */
export function joinsOf(years: readonly { year: number; programs: readonly Program[] }[]): LastYearsJoin[] {
  return years.toReversed().flatMap(({ year, programs }) =>
    programs.flatMap(({ sheet, namePrinted, places, joins }): LastYearsJoin[] => {
      // The least sure of several says how sure all are.
      const [join] = joins.toSorted((a, b) => a.confidence - b.confidence);
      if (sheet === null || join === undefined) return [];
      const drafts = new Set(places.map(({ line }) => nameKey(line.name)));
      return [{ year, sheet: nameKey(namePrinted), drafts, join }];
    }),
  );
}

/**
 * How an earlier year joined what a sheet goes on from, by its name or a former one, with what a programme of the draft goes on from: the
 * latest such year. `null` when no year did.
 */
export function joinedBefore(
  joins: readonly LastYearsJoin[],
  sheet: Program,
): (draft: Program) => { confidence: number; words: string } | null {
  const asked = joins.length === 0 ? [] : keysOf(sheet.namePrinted);
  const own = joins.filter((each) => asked.includes(each.sheet));
  if (own.length === 0) return () => null;
  return (draft) => {
    const given = keysOf(draft.namePrinted);
    const found = own.find(({ drafts }) => given.some((key) => drafts.has(key)));
    if (found === undefined) return null;
    return { confidence: Math.min(AT_MOST, found.join.confidence), words: `joined in FY${found.year}` };
  };
}

/** As sure as it was, and never quite certain: a name may be given to something new. */
const AT_MOST = 0.95;

const keysOf = (name: string): string[] => [name, withoutFormerNames(name), ...formerNames(name)].map(nameKey);
