import { NO_IMPLEMENTER, NO_RECIPIENT, NO_SECTION, NO_TAG, outcomeName, tagName } from './group-names.ts';
import { type MoneyNames, NO_ITEM } from './money-names.ts';
import type { LineRow, Named, SectionRow } from './money-rows.ts';

/** A group that a programme is in; `order` where groups have one of their own. */
export interface GroupKey extends Named {
  order?: number;
  section?: SectionRow;
}

/**
 * Where a line stands, sections in the document of the line `beside`: each way is a group with the groups inside it, the outermost first.
 * Several ways: it is in several.
 */
export type Grouping = (names: MoneyNames, line: LineRow, beside: LineRow) => GroupKey[][];

const each = (groups: readonly GroupKey[], none: GroupKey): GroupKey[][] =>
  (groups.length > 0 ? groups : [none]).map((group) => [group]);

/** The groupings by their name in `BudgetGrouping`, but for YEAR: `summary-by-year.ts` has that. */
export const GROUPINGS: Readonly<Record<string, Grouping>> = {
  SECTION: (names, line, beside) => {
    const sections = names.sections(line, beside);
    if (sections.length > 0) return [sections.map((section) => ({ ...named(section), order: section.order, section }))];
    const { heading, headingEn } = line;
    return [[heading === null ? NO_SECTION : { id: `section:${heading}`, name: heading, nameEn: headingEn }]];
  },
  MINISTRY: (names, line) => [[named(names.administration(line).ministry)]],
  BUREAU: (names, line) => [[named(names.administration(line).bureau)]],
  DIVISION: (names, line) => [[named(names.administration(line).division)]],
  ITEM: (names, line) =>
    each(
      names.items(line).map((item) => ({ ...named(item), order: item.number })),
      NO_ITEM,
    ),
  TAG: (_names, { tags }) => each(tags.map(tagName), NO_TAG),
  RECIPIENT: (names, { recipients }) =>
    each(
      recipients.map((id) => named(names.organization(id))),
      NO_RECIPIENT,
    ),
  IMPLEMENTER: (names, { implementers }) =>
    each(
      implementers.map((id) => named(names.organization(id))),
      NO_IMPLEMENTER,
    ),
  OUTCOME: (_names, { outcome }) => [[outcomeName(outcome)]],
};

const named = ({ id, name, nameEn }: Named): Named => ({ id, name, nameEn });
