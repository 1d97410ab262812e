import type { ReactNode } from 'react';
import type { RequestYearsFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { moneyText } from '../text/money.ts';
import { To } from './to.tsx';
import { yearsBegun } from './years.ts';

/** That requests of a later year are known in part, and where they are; nothing where the page has the latest year. */
export function YearsBegun({ of }: { of: RequestYearsFragment }): ReactNode {
  const text = useText(moneyText);
  return yearsBegun(of).map(({ year, programs }) => (
    <p key={year} className="note">
      <To path="/money" query={{ year }}>
        {text.begun(year, programs)}
      </To>
    </p>
  ));
}
