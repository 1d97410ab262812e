import { type Between, extent, type OddParameter, unknown } from '../address/parameters.ts';
import type {
  AppropriationStage,
  StageYearsFragment,
  YearsOfFirstStagesFragment,
  YearsOfLaterStagesFragment,
} from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { fiscalYear } from '../text/numbers.ts';
import type { Option } from './filters.tsx';

/** What a year has at one stage, in yen, and of how many programmes. */
export interface YearSum {
  stage: AppropriationStage;
  amount: number;
  programCount: number;
}

/** A fiscal year with the stages that it has, in the order in which money comes to them. */
export interface YearOfStages {
  year: number;
  sums: readonly YearSum[];
}

/** The fiscal years that the graph has amounts for, the latest first. */
export function yearsOf(answer: YearsAnswer): YearOfStages[] {
  const years = new Map<number, YearSum[]>();
  for (const { stage, groups } of byStage(answer)) {
    for (const { key, amount, programCount } of groups) {
      const year = Number(key);
      years.set(year, [...(years.get(year) ?? []), { stage, amount, programCount }]);
    }
  }
  return [...years].map(([year, sums]) => ({ year, sums })).sort((a, b) => b.year - a.year);
}

/** The years of one stage; none where the page did not ask for them. */
export function yearsAt(answer: YearsAnswer, wanted: AppropriationStage): StageYearsFragment {
  return byStage(answer).find(({ stage }) => stage === wanted) ?? { stage: wanted, groups: [] };
}

type YearsAnswer = YearsOfFirstStagesFragment & Partial<YearsOfLaterStagesFragment>;

function byStage(answer: YearsAnswer): StageYearsFragment[] {
  return [
    answer.requestYears,
    answer.draftYears,
    answer.initialYears,
    answer.supplementaryYears,
    answer.carriedOverYears,
    answer.reserveYears,
    answer.availableYears,
    answer.executedYears,
  ].filter((each) => each !== undefined);
}

/**
 * The fiscal year that pages begin with: the latest that at least half as many programmes have an amount for as for the year that most
 * have one for, so that the first document of a year does not hide what is known of the one before. `null` where there are none.
 */
export function usualYear({ groups }: StageYearsFragment): number | null {
  const most = Math.max(...groups.map(({ programCount }) => programCount));
  const known = groups.filter(({ programCount }) => programCount * 2 >= most);
  return known.length === 0 ? null : Math.max(...known.map(({ key }) => Number(key)));
}

/** Years later than that, the latest first, of which only some amounts are known so far. */
export function yearsBegun(years: StageYearsFragment): { year: number; programs: number }[] {
  const usual = usualYear(years);
  return years.groups
    .map(({ key, programCount }) => ({ year: Number(key), programs: programCount }))
    .filter(({ year }) => usual !== null && year > usual)
    .sort((a, b) => b.year - a.year);
}

/** The year to ask for in a second question, where the API answered for another than the one that pages begin with. */
export function askedAgain(years: StageYearsFragment, answered: number): { year: number } | null {
  const year = usualYear(years);
  return year === null || year === answered ? null : { year };
}

/** The fiscal years of sums by year, the latest first. */
export function yearsIn({ groups }: { groups: readonly { key: string }[] }): number[] {
  return groups.map(({ key }) => Number(key)).sort((a, b) => b - a);
}

/** The year of an address, where the graph has no amounts for it. */
export function unknownYear(answer: YearsAnswer, year: number | undefined): OddParameter[] {
  return unknown(
    'year',
    year,
    yearsOf(answer).map((each) => each.year),
  );
}

/** Between which fiscal years the graph has amounts. */
export function boundsOfYears(answer: YearsAnswer): Readonly<Record<string, Between>> {
  return extent(
    'year',
    yearsOf(answer).map((each) => each.year),
  );
}

/** Fiscal years to choose from. */
export function yearOptions(years: readonly number[], language: Language): Option[] {
  return years.map((value) => ({ value, label: fiscalYear(language, value) }));
}
