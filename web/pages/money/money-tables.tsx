import { shortId } from '../../address/href.ts';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { YenCell } from '../../parts/amount.tsx';
import { MarkedTitle, nameIn } from '../../parts/name.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import { terms } from '../../text/terms.ts';

export type ItemGroup = MoneyPageQuery['byItem']['groups'][number];
export type MinistryGroup = MoneyPageQuery['byMinistry']['groups'][number];
export type LeftOutLine = MoneyPageQuery['moneyFlow']['leftOut'][number];

/** The money of each item, and of what carries none. */
export function itemGroupsTable(
  groups: readonly ItemGroup[],
  items: MoneyPageQuery['strategyItems'],
  language: Language,
): TableView {
  const text = moneyText[language];
  const byId = new Map(items.map((item) => [item.id, item]));
  const title = ({ key, label }: ItemGroup) => {
    const item = byId.get(key);
    return item ? `${item.mark} ${nameIn(language, item)}` : key.startsWith('none:') ? text.none : label;
  };
  return tableOf<ItemGroup>(
    [
      {
        key: 'item',
        head: text.item,
        cell(group) {
          const item = byId.get(group.key);
          if (!item) return title(group);
          return (
            <To path={`/items/${item.number}`}>
              <MarkedTitle of={item} />
            </To>
          );
        },
        value: title,
      },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell(group) {
          const item = byId.get(group.key);
          return item ? (
            <To path="/programs" query={{ item: item.number }}>
              {group.programCount}
            </To>
          ) : (
            group.programCount
          );
        },
        value: ({ programCount }) => programCount,
      },
      {
        key: 'amount',
        head: text.amount,
        numeric: true,
        cell: ({ amount }) => <YenCell of={amount} />,
        value: ({ amount }) => amount,
      },
      {
        key: 'previousAmount',
        head: text.previous,
        numeric: true,
        cell: ({ previousAmount }) => <YenCell of={previousAmount} />,
        value: ({ previousAmount }) => previousAmount,
      },
      {
        key: 'change',
        head: text.change,
        numeric: true,
        cell: ({ change }) => <YenCell of={change} signed />,
        value: ({ change }) => change,
      },
    ],
    groups,
  );
}

/** What is printed but not added. */
export function leftOutTable(lines: readonly LeftOutLine[], language: Language): TableView {
  const text = moneyText[language];
  const { notAdded } = terms[language];
  return tableOf<LeftOutLine>(
    [
      { key: 'reason', head: text.reason, cell: ({ reason }) => notAdded[reason] },
      { key: 'programs', head: text.programs, numeric: true, cell: ({ programCount }) => programCount },
      { key: 'amount', head: text.printed, numeric: true, cell: ({ amount }) => <YenCell of={amount} /> },
    ],
    lines,
  );
}

/** The money of each ministry. */
export function ministryGroupsTable(groups: readonly MinistryGroup[], language: Language): TableView {
  const text = moneyText[language];
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
        cell: ({ key, programCount }) =>
          key.startsWith('none:') ? (
            programCount
          ) : (
            <To path="/programs" query={{ division: shortId(key) }}>
              {programCount}
            </To>
          ),
      },
      { key: 'amount', head: text.amount, numeric: true, cell: ({ amount }) => <YenCell of={amount} /> },
      {
        key: 'previousAmount',
        head: text.previous,
        numeric: true,
        cell: ({ previousAmount }) => <YenCell of={previousAmount} />,
      },
      { key: 'change', head: text.change, numeric: true, cell: ({ change }) => <YenCell of={change} signed /> },
    ],
    groups,
  );
}
