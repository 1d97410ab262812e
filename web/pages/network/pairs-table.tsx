import type { NetworkNodeFragment, NetworkPageQuery, OrganizationNameFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { networkText } from '../../text/network.ts';
import { pathOfShared } from '../organizations/partners-table.tsx';

/** Two organisations that share initiatives. */
export interface Pair {
  one: OrganizationNameFragment;
  other: OrganizationNameFragment;
  weight: number;
  marks: readonly string[];
}

/** A node of the network as an organisation to link to. */
export function asOrganization({ name, nameEn, kind, organization }: NetworkNodeFragment): OrganizationNameFragment {
  return { id: organization.id, abbreviation: organization.abbreviation, name, nameEn, kind };
}

/** The links with both their ends, those that share most first. */
export function pairsOf({ nodes, links }: NetworkPageQuery['organizationNetwork']): Pair[] {
  const byKey = new Map(nodes.map((node) => [node.key, asOrganization(node)]));
  return links
    .flatMap(({ source, target, weight, items }) => {
      const [one, other] = [byKey.get(source), byKey.get(target)];
      return one && other ? [{ one, other, weight, marks: items.map(({ mark }) => mark) }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
}

export function pairsTable(pairs: readonly Pair[], language: Language): TableView {
  const text = networkText[language];
  return tableOf<Pair>(
    [
      {
        key: 'one',
        head: text.one,
        cell: ({ one }) => <OrganizationLink of={one} />,
        value: ({ one }) => nameIn(language, one),
      },
      {
        key: 'other',
        head: text.other,
        cell: ({ other }) => <OrganizationLink of={other} />,
        value: ({ other }) => nameIn(language, other),
      },
      {
        key: 'shared',
        head: text.shared,
        numeric: true,
        cell: ({ one, other, weight }) => <To path={pathOfShared(one.id, other.id)}>{weight}</To>,
        value: ({ weight }) => weight,
      },
      { key: 'items', head: text.under, cell: ({ marks }) => marks.join(' '), value: ({ marks }) => marks.join(' ') },
      { key: 'oneId', value: ({ one }) => one.id },
      { key: 'otherId', value: ({ other }) => other.id },
    ],
    pairs,
  );
}
