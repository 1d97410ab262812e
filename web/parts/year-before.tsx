import type { AppropriationStage } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { changeText } from '../text/change.ts';
import { count, fiscalYear } from '../text/numbers.ts';
import { terms } from '../text/terms.ts';
import { Nothing, YenCell } from './amount.tsx';
import type { Column } from './table.tsx';
import { To } from './to.tsx';

/** Money of a year and stage that is compared with the year before, in yen. */
interface Compared {
  previousAmount: number | null;
  change: number | null;
  notComparable: number;
}

/**
 * The columns that set a year beside the one before it: what was budgeted then, the difference where both years are cut alike, and how many programmes
 * are not compared. Without the last one a reader would take the difference for that of the two sums.
 */
export function yearBefore<Row extends Compared>(
  of: { fiscalYear: number; stage: AppropriationStage },
  language: Language,
): Record<'previous' | 'change' | 'notComparable', Column<Row>> {
  const text = changeText[language];
  const { stages } = terms[language];
  const before = of.stage === 'REQUEST' || of.stage === 'DRAFT' ? 'INITIAL' : of.stage;
  return {
    previous: {
      key: 'previousAmount',
      head: `${stages[before]} ${fiscalYear(language, of.fiscalYear - 1)}`,
      numeric: true,
      cell: ({ previousAmount }) => <YenCell of={previousAmount} />,
    },
    change: {
      key: 'change',
      head: of.stage === 'REQUEST' ? text.change : text.changeOf(stages[of.stage]),
      numeric: true,
      cell: ({ change }) => <YenCell of={change} signed />,
    },
    notComparable: {
      key: 'notComparable',
      head: text.notCompared,
      numeric: true,
      cell: ({ notComparable }) =>
        notComparable === 0 ? (
          <Nothing />
        ) : (
          <To path="/money/left-out" query={{ year: of.fiscalYear, stage: of.stage }} hash="not-compared">
            {count(language, notComparable)}
          </To>
        ),
    },
  };
}
