import type { ReactNode } from 'react';
import { pathOf, type Query, shortId } from '../../address/href.ts';
import type { BudgetGrouping, ChangesPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Filters, labelled, One } from '../../parts/filters.tsx';
import { isUnlikeLists, ListDifferences, UnlikeList } from '../../parts/list-differences.tsx';
import { Name } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { yearBefore } from '../../parts/year-before.tsx';
import { yearOptions } from '../../parts/years.ts';
import { changeText } from '../../text/change.ts';
import { listText } from '../../text/lists.ts';
import { count, fiscalYear, yenChange, yenInWords } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';
import { type ChangesAddress, GROUPINGS, kept, STAGES } from './changes-address.ts';

type YearGroup = ChangesPageQuery['byYear']['groups'][number];

/** Money of a year against that of the year before, cut as one likes. */
export function YearChanges({
  summary,
  years,
  address,
}: {
  summary: ChangesPageQuery['byYear'];
  /** Fiscal years that have the stage. */
  years: readonly number[];
  address: ChangesAddress;
}): ReactNode {
  const text = useText(changeText);
  const { nothing } = useText(listText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  const { amount, previousAmount, change, groups } = summary;
  const by = address.by ?? 'MINISTRY';
  return (
    <Section
      id="years"
      title={text.yearAgainstYear}
      lead={`${text.yearLead}${isUnlikeLists(groups) ? text.whyUnlikeLists : ''}`}
    >
      <Filters
        hash="years"
        keep={kept(address, ['order', 'outcome', 'asked'])}
        first={
          <>
            <One name="by" label={text.by} options={labelled(GROUPINGS, text.groupings)} chosen={by} />
            <One name="stage" label={text.stage} options={labelled(STAGES, stages)} chosen={summary.stage} />
            <One name="year" label={text.year} options={yearOptions(years, language)} chosen={summary.fiscalYear} />
          </>
        }
      />
      {groups.length === 0 ? (
        <p className="none-said">{nothing}</p>
      ) : (
        <Table
          view={yearTable(summary, by, language)}
          caption={text.sums(
            fiscalYear(language, summary.fiscalYear),
            yenInWords(language, amount),
            previousAmount === null ? null : yenInWords(language, previousAmount),
            change === null ? null : yenChange(language, change),
          )}
          rowKey={({ key }: YearGroup) => key}
        />
      )}
      <ListDifferences groups={groups} programs={summary.programs ?? []} />
    </Section>
  );
}

function yearTable(summary: ChangesPageQuery['byYear'], by: BudgetGrouping, language: Language): TableView {
  const text = changeText[language];
  const { stages } = terms[language];
  const before = yearBefore<YearGroup>(summary, language);
  return tableOf<YearGroup>(
    [
      { key: 'group', head: text.groupings[by as keyof typeof text.groupings], cell: (group) => <Group of={group} /> },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: (group) => {
          const query = programsQuery(by, group.key, summary);
          return query ? (
            <>
              <To path="/programs" query={query}>
                {count(language, group.programCount)}
              </To>
              <UnlikeList of={group} />
            </>
          ) : (
            count(language, group.programCount)
          );
        },
      },
      before.previous,
      {
        key: 'amount',
        head: `${stages[summary.stage]} ${fiscalYear(language, summary.fiscalYear)}`,
        numeric: true,
        cell: ({ amount }) => <YenCell of={amount} />,
      },
      before.change,
      before.notComparable,
    ],
    summary.groups,
  );
}

function Group({ of }: { of: YearGroup }): ReactNode {
  const path = pathOf(of.key);
  const name = <Name of={{ name: of.label, nameEn: of.labelEn }} />;
  return path === null ? name : <To path={path}>{name}</To>;
}

/** The programmes of a group, where the list of programmes can tell them. */
function programsQuery(
  by: BudgetGrouping,
  key: string,
  { stage, fiscalYear }: ChangesPageQuery['byYear'],
): Query | null {
  if (key.startsWith('none:'))
    return by === 'ITEM' ? { strategy: 'no', stage, year: fiscalYear, counted: 'yes' } : null;
  const id = shortId(key);
  const which = by === 'ITEM' ? { item: id } : by === 'RECIPIENT' ? { recipient: id } : { division: id };
  return { ...which, stage, year: fiscalYear, counted: 'yes' };
}
