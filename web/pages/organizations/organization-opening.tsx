import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import type { Language } from '../../page/language.ts';
import { useHref, useText, useVisit } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { EnglishSummary, hasOtherName, Japanese, Name, OtherName } from '../../parts/name.tsx';
import { KindShape, shortNameIn } from '../../parts/organization.tsx';
import { Figures, Opening } from '../../parts/section.tsx';
import { organizationText } from '../../text/organization.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { itemsAnswered, type Organization, type OrganizationRoles } from './organization-answer.ts';

/** What an organisation is, and its numbers. */
export function OrganizationOpening({
  organization,
  roles,
}: {
  organization: Organization;
  roles: OrganizationRoles;
}): ReactNode {
  const text = useText(organizationText);
  const { kinds } = useText(terms);
  const { gap } = useText(punctuation);
  const { language } = useVisit();
  const { initiatives, collaborators, kind, evidence } = organization;
  const named = organization.named.totalCount;
  return (
    <>
      <Opening
        kind={
          <>
            <KindShape kind={kind} isNamed />
            {kinds[kind]}
          </>
        }
        title={<Name of={organization} />}
        other={hasOtherNames(language, organization) ? <OtherNames of={organization} /> : null}
      >
        <EnglishSummary of={organization.summaryEn} />
        <p>
          {initiatives.totalCount === 0
            ? text.answersNothing
            : text.answers(initiatives.totalCount, named, itemsAnswered(organization).length)}
          {gap}
          {collaborators.totalCount > 0 ? text.partners(collaborators.totalCount) : null}
        </p>
        {organization.foundedYear === null ? null : (
          <div>
            {text.founded(organization.foundedYear, organization.foundedMonth)}{' '}
            {organization.foundedEvidence.length > 0 ? (
              <Evidence claim={{ basis: 'STATED', evidence: organization.foundedEvidence }} />
            ) : null}
          </div>
        )}
        {evidence.length > 0 ? <Evidence claim={{ basis: 'STATED', evidence }} /> : null}
      </Opening>
      <OrganizationFigures organization={organization} roles={roles} />
    </>
  );
}

/** How much there is of an organisation, each number leading to what it counts; without what there is none of. */
function OrganizationFigures({
  organization,
  roles,
}: {
  organization: Organization;
  roles: OrganizationRoles;
}): ReactNode {
  const { figures: text } = useText(organizationText);
  const { language } = useVisit();
  const href = useHref();
  const { id, initiatives, named, collaborators, programs: takesPart, mentionedIn } = organization;
  const [closest] = collaborators.edges;
  const figures = [
    {
      label: text.initiatives,
      value: initiatives.totalCount,
      note: initiatives.totalCount > 0 ? text.named(named.totalCount) : undefined,
      to: '#initiatives',
    },
    {
      label: text.partners,
      value: collaborators.totalCount,
      note: closest && text.most(shortNameIn(language, closest.node), closest.shared),
      to: '#shared',
    },
    { label: text.receives, value: roles.receives.totalCount, to: '#receives' },
    { label: text.implements, value: roles.implements.totalCount, to: '#implements' },
    { label: text.runs, value: roles.runs.totalCount, to: '#runs' },
    { label: text.takesPart, value: takesPart.totalCount, to: '#takes-part' },
    { label: text.mentioned, value: mentionedIn.totalCount, to: href(`${pathOf(id)}/mentions`) },
  ];
  return <Figures of={figures.filter(({ value }) => value > 0)} />;
}

function hasOtherNames(language: Language, of: Organization): boolean {
  return hasOtherName(language, of) || shortOf(of) !== null || of.aliases.length > 0;
}

/** The short form, where it is none of the names. */
function shortOf({ abbreviation, name, nameEn }: Organization): string | null {
  return abbreviation && abbreviation !== nameEn && abbreviation !== name ? abbreviation : null;
}

function OtherNames({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const { language } = useVisit();
  const names = [
    hasOtherName(language, of) ? <OtherName key="other" of={of} /> : null,
    shortOf(of),
    of.aliases.length > 0 ? (
      <Labelled key="aliases" by={text.alias}>
        <Japanese>{of.aliases.join('、')}</Japanese>
      </Labelled>
    ) : null,
  ].filter((name) => name !== null);
  return names.flatMap((name, index) => (index === 0 ? [name] : [' · ', name]));
}
