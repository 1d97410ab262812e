import type { ReactNode } from 'react';
import { type Query, shortId } from '../../address/href.ts';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { YenCell } from '../../parts/amount.tsx';
import { UnlikeList } from '../../parts/list-differences.tsx';
import { MarkedTitle } from '../../parts/name.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { yearBefore } from '../../parts/year-before.tsx';
import { moneyText } from '../../text/money.ts';
import { count } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';
import { branchesBy, type Carried } from './carried.ts';

export type ItemGroup = MoneyPageQuery['byItem']['groups'][number];
export type MinistryGroup = MoneyPageQuery['byMinistry']['groups'][number];
export type LeftOutLine = MoneyPageQuery['moneyFlow']['leftOut'][number];

/** The money of each item, and of what carries none; what of it stands in the drawing, where each yen goes one way. */
export function itemGroupsTable(
  { byItem, strategyItems, moneyFlow }: MoneyPageQuery,
  carried: Carried,
  language: Language,
): TableView {
  const text = moneyText[language];
  const byId = new Map(strategyItems.map((item) => [item.id, item]));
  const drawn = new Map(branchesBy('item', carried.rows).map(({ place, sum }) => [place?.key, sum]));
  const amountsOf = { year: moneyFlow.fiscalYear, stage: moneyFlow.stage, counted: 'yes' };
  const before = yearBefore<ItemGroup>(moneyFlow, language);
  return tableOf<ItemGroup>(
    [
      {
        key: 'item',
        head: text.item,
        cell({ key, label }) {
          const item = byId.get(key);
          if (!item) return key.startsWith('none:') ? text.none : label;
          return (
            <To path={`/items/${item.number}`}>
              <MarkedTitle of={item} />
            </To>
          );
        },
      },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: (group) => (
          <>
            <To path="/programs" query={{ ...amountsOf, ...inItem(byId.get(group.key)?.number) }}>
              {count(language, group.programCount)}
            </To>
            <UnlikeList of={group} />
          </>
        ),
      },
      {
        key: 'amount',
        head: text.amount,
        numeric: true,
        cell: ({ key, amount }) => (
          <To path="/programs" query={{ ...amountsOf, ...inItem(byId.get(key)?.number) }}>
            <YenCell of={amount} />
          </To>
        ),
      },
      before.previous,
      before.change,
      before.notComparable,
      {
        key: 'drawn',
        head: text.drawn,
        numeric: true,
        cell: ({ key }) => <YenCell of={key.startsWith('none:') ? carried.remainder : (drawn.get(key) ?? null)} />,
      },
    ],
    byItem.groups,
  );
}

function inItem(number: number | undefined): Query {
  return number === undefined ? { strategy: 'no' } : { item: number };
}

/** What is printed but not added; how many programmes leads to which they are. */
export function leftOutTable(lines: readonly LeftOutLine[], amountsOf: Query, language: Language): TableView {
  const text = moneyText[language];
  const { notAdded } = terms[language];
  return tableOf<LeftOutLine>(
    [
      { key: 'reason', head: text.reason, cell: ({ reason }) => notAdded[reason] },
      {
        key: 'programs',
        head: text.programsConcerned,
        numeric: true,
        cell: ({ reason, programCount }) => (
          <To path="/money/left-out" query={amountsOf} hash={`left-${reason}`}>
            {count(language, programCount)}
          </To>
        ),
      },
      { key: 'amount', head: text.printed, numeric: true, cell: ({ amount }) => <YenCell of={amount} /> },
    ],
    lines,
  );
}

/** The money of each ministry. */
export function ministryGroupsTable({ byMinistry, moneyFlow }: MoneyPageQuery, language: Language): TableView {
  const text = moneyText[language];
  const amountsOf = { year: moneyFlow.fiscalYear, stage: moneyFlow.stage, counted: 'yes' };
  const before = yearBefore<MinistryGroup>(moneyFlow, language);
  const toPrograms = (key: string, what: ReactNode): ReactNode =>
    key.startsWith('none:') ? (
      what
    ) : (
      <To path="/programs" query={{ ...amountsOf, division: shortId(key) }}>
        {what}
      </To>
    );
  return tableOf<MinistryGroup>(
    [
      {
        key: 'ministry',
        head: text.ministry,
        cell: ({ key, label, labelEn }) => <ToNode node={{ id: key, name: label, nameEn: labelEn }} />,
      },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: (group) => (
          <>
            {toPrograms(group.key, count(language, group.programCount))}
            <UnlikeList of={group} />
          </>
        ),
      },
      {
        key: 'amount',
        head: text.amount,
        numeric: true,
        cell: ({ key, amount }) => toPrograms(key, <YenCell of={amount} />),
      },
      before.previous,
      before.change,
      before.notComparable,
    ],
    byMinistry.groups,
  );
}
