import { NO_IMPLEMENTER, NO_RECIPIENT, NO_SECTION, NO_TAG, outcomeName, tagName } from './group-names.ts';
import { type MoneyGraph, NO_ITEM } from './money-graph.ts';
import type { LineRow, Named, SectionRow } from './money-rows.ts';

/** A group that a programme is in; `order` where groups have one of their own. */
export interface GroupKey extends Named {
  order?: number;
  section?: SectionRow;
}

/** Where a line stands, sections in the document of the line `beside`: each way is a group with the groups inside it, the outermost first. Several ways: it is in several. */
export type Grouping = (graph: MoneyGraph, line: LineRow, beside: LineRow) => GroupKey[][];

const each = (groups: GroupKey[], none: GroupKey): GroupKey[][] =>
  (groups.length > 0 ? groups : [none]).map((group) => [group]);

/** The groupings by their name in `BudgetGrouping`. */
export const GROUPINGS: Readonly<Record<string, Grouping>> = {
  SECTION: (graph, line, beside) => {
    const sections = graph.sections(line, beside);
    if (sections.length > 0) return [sections.map((section) => ({ ...names(section), order: section.order, section }))];
    const [printed] = graph.nearest(line.program, ({ section, sectionEn }) =>
      section === null ? [] : [{ section, sectionEn }],
    );
    return [
      [printed ? { id: `section:${printed.section}`, name: printed.section, nameEn: printed.sectionEn } : NO_SECTION],
    ];
  },
  MINISTRY: (graph, line) => [[names(graph.administration(line).ministry)]],
  BUREAU: (graph, line) => [[names(graph.administration(line).bureau)]],
  DIVISION: (graph, line) => [[names(graph.administration(line).division)]],
  ITEM: (graph, { program }) =>
    each(
      graph.items(program).map((item) => ({ ...names(item), order: item.number })),
      NO_ITEM,
    ),
  TAG: (graph, { program }) => each(graph.nearest(program, ({ tags }) => [...new Set(tags)]).map(tagName), NO_TAG),
  RECIPIENT: (graph, { program }) => each(graph.recipients(program).map(names), NO_RECIPIENT),
  IMPLEMENTER: (graph, { program }) => each(graph.implementers(program).map(names), NO_IMPLEMENTER),
  OUTCOME: (graph, { program }) => [
    [outcomeName(graph.nearest(program, ({ outcome }) => (outcome === 'UNKNOWN' ? [] : [outcome]))[0] ?? 'UNKNOWN')],
  ],
};

const names = ({ id, name, nameEn }: Named): Named => ({ id, name, nameEn });
