import type { ReactNode } from 'react';
import type { NetworkPageQuery, OrganizationKind, ResponsibilityBasis } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Filters, One, Several } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { networkText } from '../../text/network.ts';
import { terms } from '../../text/terms.ts';

export const BASES: readonly ResponsibilityBasis[] = ['NAMED', 'INHERITED'];

interface NetworkAddress {
  item: readonly number[];
  kind: readonly OrganizationKind[];
  basis: readonly ResponsibilityBasis[];
  min: number | undefined;
}

/** Kinds that answer for initiatives of the strategy. */
const KINDS: readonly OrganizationKind[] = [
  'CABINET',
  'MINISTRY',
  'AGENCY',
  'NATIONAL_CENTER',
  'INTERNATIONAL_ORGANIZATION',
  'FUND',
  'OTHER',
];
const LEAST = [2, 3, 5, 10, 20];

/** The choices of the network. */
export function NetworkFilters({ answer, values }: { answer: NetworkPageQuery; values: NetworkAddress }): ReactNode {
  const text = useText(networkText);
  const { kinds, responsibility } = useText(terms);
  const { language } = useVisit();
  return (
    <Filters>
      <Several
        name="item"
        legend={text.items}
        options={answer.strategyItems.map((item) => ({
          value: item.number,
          label: <abbr title={nameIn(language, item)}>{item.mark}</abbr>,
        }))}
        chosen={values.item}
      />
      <Several
        name="kind"
        legend={text.kinds}
        options={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        chosen={values.kind}
      />
      <Several
        name="basis"
        legend={text.basis}
        options={BASES.map((basis) => ({ value: basis, label: responsibility[basis] }))}
        chosen={values.basis}
      />
      <One
        name="min"
        label={text.min}
        options={LEAST.map((value) => ({ value, label: value }))}
        chosen={values.min === 1 ? undefined : values.min}
        none={1}
      />
    </Filters>
  );
}
