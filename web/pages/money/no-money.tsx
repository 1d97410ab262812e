import type { ReactNode } from 'react';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { To } from '../../parts/to.tsx';
import { yearsOf } from '../../parts/years.ts';
import { moneyText } from '../../text/money.ts';
import { stageOfYear } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';

/** That the documents have no amount of the year and stage, which is not a sum of zero, and of which years they have some. */
export function NoMoney({ of: answer, which }: { of: MoneyPageQuery; which: string }): ReactNode {
  const text = useText(moneyText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  const { stage } = answer.moneyFlow;
  const years = yearsOf(answer).filter(({ sums }) => sums.some((sum) => sum.stage === stage));
  return (
    <>
      <p className="none-said">{text.noMoney(which)}</p>
      <ul className="bodies">
        {years.map(({ year }) => (
          <li key={year}>
            <To path="/money" query={{ year, stage }}>
              {stageOfYear(language, stages[stage], year)}
            </To>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether no programme has an amount of the year and stage, counted or left out. */
export function hasNoMoney({ byItem, moneyFlow }: MoneyPageQuery): boolean {
  return byItem.programCount === 0 && moneyFlow.leftOut.length === 0;
}
