import type { ReactNode } from 'react';
import type { Query } from '../../address/href.ts';
import type { AppropriationStage } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { To } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import { stageOfYear } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';

/**
 * That the documents have no amount of the year and stage, which is not a sum of zero, and of which `years` they have some, leading to the page of each
 * of `found`.
 */
export function NoMoney({ year, stage, years, found = years, path, query = {} }: NoMoneyProps): ReactNode {
  const text = useText(moneyText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  return (
    <>
      <p className="none-said">{text.noMoney(stageOfYear(language, stages[stage], year))}</p>
      <ul className="bodies">
        {years.map((each) => (
          <li key={each}>
            {found.includes(each) ? (
              <To path={path} query={{ ...query, year: each, stage }}>
                {stageOfYear(language, stages[stage], each)}
              </To>
            ) : (
              stageOfYear(language, stages[stage], each)
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface NoMoneyProps {
  year: number;
  stage: AppropriationStage;
  years: readonly number[];
  /** Those whose page has something: of what else is chosen there, a year may have nothing. */
  found?: readonly number[];
  path: string;
  /** What else is chosen there. */
  query?: Query;
}
