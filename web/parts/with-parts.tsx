import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { AppropriationStage } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { fiscalYear } from '../text/numbers.ts';
import { programText } from '../text/program.ts';
import { Nothing, YenCell } from './amount.tsx';
import type { Lined } from './figures.ts';
import type { Column } from './table.tsx';
import { To } from './to.tsx';

/** A programme in a list of a stage: with the lines of its own and of its parts that sums add. */
export interface Summed extends Lined {
  countedBudget?: readonly { id: string; fiscalYear: number | null; countedAmount: number | null }[];
}

/** The fiscal year that a row tells; `null` where there is none. */
type YearOf = (program: Summed) => number | null;

/** Whether sums add something in the year of a row that is printed of parts of the programme, and not of itself. */
export function isCountedByParts(program: Summed, yearOf: YearOf): boolean {
  const own = new Set(program.budget.map(({ id }) => id));
  return addedLines(program, yearOf).some(({ id }) => !own.has(id));
}

/**
 * What sums add of a programme and its parts in the year of its row, where some of it is the parts'; in files of each, so that the rows of a year add
 * up to its sum. `isToldYear`: whether a cell names its year.
 */
export function withPartsColumn(language: Language, yearOf: YearOf, isToldYear: boolean): Column<Summed> {
  const addedOf = (program: Summed) => {
    const lines = addedLines(program, yearOf);
    return lines.length === 0 ? null : lines.reduce((sum, line) => sum + (line.countedAmount ?? 0), 0);
  };
  return {
    key: 'countedWithParts',
    head: programText[language].countedWithParts,
    numeric: true,
    cell(program) {
      if (!isCountedByParts(program, yearOf)) return <Nothing />;
      const year = yearOf(program);
      return (
        <>
          <YenCell of={addedOf(program)} />
          {isToldYear && year !== null ? <span className="under">{fiscalYear(language, year)}</span> : null}
        </>
      );
    },
    value: addedOf,
  };
}

function addedLines(program: Summed, yearOf: YearOf) {
  const year = yearOf(program);
  return (program.countedBudget ?? []).filter((line) => line.fiscalYear === year);
}

/** A year and stage that a list is chosen by. */
interface ChosenAmount {
  year?: number | undefined;
  stage?: AppropriationStage | undefined;
}

/** Whether a programme is in a list that is chosen by year or stage for its parts alone: nothing of it itself is printed there. */
export function fitsByParts(program: Lined, { year, stage }: ChosenAmount): boolean {
  if (year === undefined && stage === undefined) return false;
  return !program.budget.some(
    (line) => (stage === undefined || line.stage === stage) && (year === undefined || line.fiscalYear === year),
  );
}

/** That an amount is printed of the parts of a programme, or all of a year, leading to them. */
export function InParts({ of: { id }, year }: { of: { id: string }; year?: number }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  return (
    <To path={pathOf(id) ?? '/programs'} hash="parts" className="to-lines">
      {year === undefined ? text.inParts : text.yearInParts(fiscalYear(language, year))}
    </To>
  );
}
