import type { ReactNode } from 'react';
import type { StageYearsFragment } from '../generated/graphql.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { moneyText } from '../text/money.ts';
import { stageOfYear } from '../text/numbers.ts';
import { terms } from '../text/terms.ts';
import { To } from './to.tsx';
import { yearsBegun } from './years.ts';

/** That amounts of a later year than the page has are known in part, and where they are; nothing where there is none. */
export function YearsBegun({ of, shown }: { of: StageYearsFragment; shown: number }): ReactNode {
  const text = useText(moneyText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  const later = yearsBegun(of).filter(({ year }) => year > shown);
  return later.map(({ year, programs }) => (
    <p key={year} className="note">
      <To path="/money" query={{ year, stage: of.stage }}>
        {text.begun(stageOfYear(language, stages[of.stage], year), programs)}
      </To>
    </p>
  ));
}
