import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import type { Language } from '../../page/language.ts';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import type { Organization } from './organization-answer.ts';

/** One that an organisation shares initiatives with. */
export type Partner = Organization['collaborators']['edges'][number];

export function partnersTable(partners: readonly Partner[], language: Language): TableView {
  const text = organizationText[language];
  return tableOf<Partner>(
    [
      {
        key: 'organization',
        head: text.partner,
        cell: ({ node }) => <OrganizationLink of={node} />,
        value: ({ node }) => nameIn(language, node),
      },
      { key: 'id', value: ({ node }) => shortId(node.id) },
      { key: 'shared', head: text.shared, numeric: true, cell: ({ shared }) => shared, value: ({ shared }) => shared },
      {
        key: 'initiatives',
        head: text.onWhat,
        cell: (partner) => <OnWhat partner={partner} />,
        value: ({ initiatives: { nodes } }) =>
          nodes.map((node) => `${node.item.mark} ${nameIn(language, node)}`).join('; '),
      },
    ],
    partners,
  );
}

/** The items, and folded the initiatives with their lines. */
function OnWhat({ partner: { initiatives } }: { partner: Partner }): ReactNode {
  const text = useText(organizationText);
  const marks = new Map(initiatives.nodes.map(({ item }) => [item.number, item.mark]));
  return (
    <details className="folded">
      <summary>
        {text.told(initiatives.nodes.length)}: {[...marks.values()].join(' ')}
      </summary>
      <ul className="claims">
        {initiatives.nodes.map((node) => (
          <li key={node.id}>
            <To path={`/items/${node.item.number}`} className="mark">
              {node.item.mark}
            </To>
            <ToNode node={node} /> <Evidence claim={{ basis: 'STATED', evidence: node.evidence }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
