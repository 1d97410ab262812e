import type { ReactNode } from 'react';
import type { RelationFragment } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Told } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { fiscalYear } from '../../text/numbers.ts';
import { organizationText } from '../../text/organization.ts';
import { inBrackets, punctuation } from '../../text/punctuation.ts';

/** What the documents say of an organisation and another one, with the lines. */
export function Relation({ of }: { of: RelationFragment }): ReactNode {
  const { basis, evidence } = of;
  return (
    <>
      <Related of={of} /> <Evidence claim={{ basis, evidence }} />
    </>
  );
}

/** What an organisation has to do with another one, and from when. */
export function Related({
  of: { type, outgoing, statement, statementJa, fiscalYear: year, orLater, node },
}: RelatedProps): ReactNode {
  const text = useText(organizationText);
  const { open, close } = useText(punctuation);
  const { language } = useVisit();
  return (
    <>
      {text.relation[type](outgoing)} <OrganizationLink of={node} />
      {year === null ? null : inBrackets(language, text.from(fiscalYear(language, year), orLater))}
      {statement ? (
        <>
          {open}
          <Told en={statement} ja={statementJa} />
          {close}
        </>
      ) : null}
    </>
  );
}

interface RelatedProps {
  of: RelationFragment;
}
