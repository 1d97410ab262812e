import type { ReactNode } from 'react';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Japanese, Name } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Section } from '../../parts/section.tsx';
import { organizationText } from '../../text/organization.ts';
import type { Organization } from './organization-answer.ts';

/** What an organisation does, duty by duty, and how it works with others, where a document presents it. */
export function OrganizationDuties({ of: { duties, cooperationKinds, relations } }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  if (duties.length + cooperationKinds.length === 0) return null;
  return (
    <Section id="duties" title={text.duties}>
      {duties.length > 0 ? (
        <ul className="claims">
          {duties.map(({ heading, text: duty, textEn, evidence }) => (
            <li key={duty}>
              <span className="claim-text">
                <Name of={{ name: duty, nameEn: textEn }} />
              </span>
              <Evidence claim={{ basis: 'STATED', evidence, printed: heading }} />
            </li>
          ))}
        </ul>
      ) : null}
      {cooperationKinds.length > 0 ? (
        <>
          <h3>{text.cooperation}</h3>
          <ul className="claims close">
            {cooperationKinds.map(({ name, nameEn, partner, evidence }) => (
              <li key={`${name} ${partner}`}>
                <Name of={{ name, nameEn }} />
                {partner ? (
                  <>
                    {text.withWhom}
                    <Partner printed={partner} among={relations.edges} />
                  </>
                ) : null}{' '}
                <Evidence claim={{ basis: 'STATED', evidence, printed: name }} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

/** With whom it works together: an organisation, where one of the relations told on the page is with one of that name. */
function Partner({ printed, among }: { printed: string; among: Organization['relations']['edges'] }): ReactNode {
  const known = among.find(({ node }) => node.name === printed)?.node;
  return known ? <OrganizationLink of={known} /> : <Japanese>{printed}</Japanese>;
}
