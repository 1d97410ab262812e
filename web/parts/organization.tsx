import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { OrganizationKind, OrganizationNameFragment } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import type { Seen } from '../page/page.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { terms } from '../text/terms.ts';
import { Name, type Named, nameIn } from './name.tsx';
import { To } from './to.tsx';

/** A link to an organisation, behind the shape of its kind. */
export function OrganizationLink({ of, short = false }: { of: OrganizationNameFragment; short?: boolean }): ReactNode {
  const { language } = useVisit();
  const path = pathOf(of.id) ?? '/organizations';
  return (
    <span className="organization">
      <KindShape kind={of.kind} />
      {short && language === 'en' && of.abbreviation ? (
        <To path={path}>
          <abbr title={nameIn(language, of)}>{of.abbreviation}</abbr>
        </To>
      ) : (
        <To path={path}>
          <Name of={of} />
        </To>
      )}
    </span>
  );
}

/** What an organisation is called where room is scarce: in English its short form, where there is one. */
export function shortNameIn(language: Language, of: Named & { abbreviation: string | null }): string {
  return (language === 'en' ? of.abbreviation : null) ?? nameIn(language, of);
}

/** What a form shows for the one organisation that a parameter names; nothing where none is chosen. */
export function shortNameOf<Values>(
  { values, language, named }: Pick<Seen<Values>, 'values' | 'language' | 'named'>,
  parameter: keyof Values & string,
): string | undefined {
  const value = values[parameter] as string | undefined;
  const node = value === undefined ? undefined : named(parameter, value);
  return node ? shortNameIn(language, { abbreviation: null, ...node }) : value;
}

/** Families of kinds: each has one shape and one colour, everywhere. */
export type Family = 'government' | 'agency' | 'international' | 'forum' | 'other';

const FAMILIES: Record<OrganizationKind, Family> = {
  CABINET: 'government',
  MINISTRY: 'government',
  BUREAU: 'government',
  DIVISION: 'government',
  LOCAL_GOVERNMENT: 'government',
  AGENCY: 'agency',
  NATIONAL_CENTER: 'agency',
  INTERNATIONAL_ORGANIZATION: 'international',
  FUND: 'international',
  FORUM: 'forum',
  COOPERATION_PROGRAM: 'forum',
  PRIVATE: 'other',
  OTHER: 'other',
};

export function familyOf(kind: OrganizationKind): Family {
  return FAMILIES[kind];
}

/** Outlines within a square of 16, the middle at 8, 8. */
export const FAMILY_SHAPES: Record<Family, string> = {
  government: 'M2 2h12v12h-12z',
  agency: 'M8 1a7 7 0 1 0 .001 0z',
  international: 'M8 .5l7.5 7.5-7.5 7.5-7.5-7.5z',
  forum: 'M8 1l7.5 13.5h-15z',
  other: 'M4.5 1.5h7l3.5 6.5-3.5 6.5h-7l-3.5-6.5z',
};

/** The shape of a kind; its name is read out and shown on hover. `isNamed`: it stands beside its name, which is read out once. */
export function KindShape({ kind, isNamed = false }: { kind: OrganizationKind; isNamed?: boolean }): ReactNode {
  const { kinds } = useText(terms);
  const family = familyOf(kind);
  if (isNamed) {
    return (
      <svg className={`shape ${family}`} viewBox="0 0 16 16" aria-hidden="true">
        <path d={FAMILY_SHAPES[family]} />
      </svg>
    );
  }
  return (
    <svg className={`shape ${family}`} viewBox="0 0 16 16" role="img" aria-label={kinds[kind]}>
      <title>{kinds[kind]}</title>
      <path d={FAMILY_SHAPES[family]} />
    </svg>
  );
}
