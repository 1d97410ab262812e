import type { ReactNode } from 'react';
import type { ItemLineFragment, ItemMoneyFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { MarkedTitle, nameIn } from '../../parts/name.tsx';
import { namesInFile } from '../../parts/names-in-file.ts';
import { OrganizationLink } from '../../parts/organization.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { itemText } from '../../text/item.ts';

/** An item with what was requested for it; without, where no programme of it has an amount. */
export interface ItemLine {
  item: ItemLineFragment;
  money: ItemMoneyFragment | undefined;
}

export function itemLines(items: readonly ItemLineFragment[], groups: readonly ItemMoneyFragment[]): ItemLine[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  return items.map((item) => ({ item, money: byKey.get(item.id) }));
}

/** The items with who answers for them and what is known of their money. */
export function itemsTable(lines: readonly ItemLine[], language: Language, year: number): TableView {
  const text = itemText[language];
  const largest = Math.max(1, ...lines.map(({ money }) => money?.amount ?? 0));
  return tableOf<ItemLine>(
    [
      {
        key: 'item',
        head: text.item,
        cell: ({ item }) => (
          <To path={`/items/${item.number}`}>
            <MarkedTitle of={item} />
          </To>
        ),
        value: ({ item }) => `${item.mark} ${nameIn(language, item)}`,
      },
      {
        key: 'bodies',
        head: text.bodies,
        cell: ({ item }) => <FirstBodies item={item} />,
        value: ({ item: { organizations } }) => namesInFile(language, organizations.nodes, organizations.totalCount),
      },
      {
        key: 'initiatives',
        head: text.initiatives,
        numeric: true,
        cell: ({ item }) => (
          <To path="/initiatives" query={{ item: item.number }}>
            {item.initiatives.totalCount}
          </To>
        ),
        value: ({ item }) => item.initiatives.totalCount,
      },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: ({ item }) => (
          <To path={`/items/${item.number}`} hash="money">
            {item.programs.totalCount}
          </To>
        ),
        value: ({ item }) => item.programs.totalCount,
      },
      {
        key: 'request',
        head: text.requested(year),
        numeric: true,
        cell: ({ item, money }) => <Requested number={item.number} amount={money?.amount ?? null} largest={largest} />,
        value: ({ money }) => money?.amount ?? null,
      },
      { key: 'id', value: ({ item }) => item.id },
    ],
    lines,
  );
}

function FirstBodies({ item }: { item: ItemLineFragment }): ReactNode {
  const text = useText(itemText);
  const { nodes, totalCount } = item.organizations;
  return (
    <ul className="bodies">
      {nodes.map((each) => (
        <li key={each.id}>
          <OrganizationLink of={each} short />
        </li>
      ))}
      {totalCount > nodes.length ? (
        <li>
          <To path={`/items/${item.number}`}>{text.andMore(totalCount - nodes.length)}</To>
        </li>
      ) : null}
    </ul>
  );
}

/** The amount, and a bar that compares it with the largest. */
function Requested({ number, amount, largest }: { number: number; amount: number | null; largest: number }): ReactNode {
  if (amount === null) return <YenCell of={null} />;
  return (
    <To path={`/items/${number}`} className="with-bar">
      <YenCell of={amount} />
      {amount === 0 ? null : (
        <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.max(1, (amount / largest) * 100)} height="6" />
        </svg>
      )}
    </To>
  );
}
