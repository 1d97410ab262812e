import type { ReactNode } from 'react';
import { pathOf, shortId } from '../../address/href.ts';
import type { PartnerFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { InitiativeList } from '../../parts/initiative-list.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { More } from '../../parts/more.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';

/** The page that tells what two organisations share, by their ids. */
export function pathOfShared(one: string, other: string): string {
  return `${pathOf(one)}/partners/${encodeURIComponent(shortId(other))}`;
}

/** Those that an organisation shares initiatives with, how many, and on what. `self`: its id. */
export function partnersTable(partners: readonly PartnerFragment[], self: string, language: Language): TableView {
  const text = organizationText[language];
  return tableOf<PartnerFragment>(
    [
      {
        key: 'organization',
        head: text.partner,
        cell: ({ node }) => <OrganizationLink of={node} />,
        value: ({ node }) => nameIn(language, node),
      },
      { key: 'id', value: ({ node }) => shortId(node.id) },
      {
        key: 'shared',
        head: text.shared,
        numeric: true,
        cell: ({ node, shared }) => <To path={pathOfShared(self, node.id)}>{shared}</To>,
        value: ({ shared }) => shared,
      },
      {
        key: 'items',
        head: text.onWhat,
        cell: (partner) => <OnWhat partner={partner} self={self} />,
        value: (partner) => marksOf(partner).join(' '),
      },
      { key: 'organizationId', value: ({ node }) => node.id },
    ],
    partners,
  );
}

/** The items, and folded the first initiatives with their lines. */
function OnWhat({ partner, self }: { partner: PartnerFragment; self: string }): ReactNode {
  const text = useText(organizationText);
  const { language } = useVisit();
  const { nodes, totalCount } = partner.initiatives;
  return (
    <details className="folded">
      <summary>
        <Labelled by={text.told(totalCount)}>{marksOf(partner).join(' ')}</Labelled>
      </summary>
      <InitiativeList of={nodes} />
      <More
        of="initiative"
        about={nameIn(language, partner.node)}
        shown={nodes.length}
        total={totalCount}
        path={pathOfShared(self, partner.node.id)}
      />
    </details>
  );
}

function marksOf({ under }: PartnerFragment): string[] {
  return [...new Map(under.nodes.map(({ item }) => [item.number, item.mark])).values()];
}
