import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import type { OddParameter } from '../../address/parameters.ts';
import { asQuery, extent, unknown } from '../../address/parameters.ts';
import {
  ProgramsCountDocument,
  ProgramsPageDocument,
  type ProgramsPageQuery,
  type ProgramsPageQueryVariables,
} from '../../generated/graphql.ts';
import { counting } from '../../page/counting.ts';
import { definePage } from '../../page/page.ts';
import { useVisit } from '../../page/visit.tsx';
import { listView } from '../../parts/list-page.tsx';
import { pageOf, withoutPlace } from '../../parts/place-in-list.ts';
import { isLater } from '../../parts/stage-columns.tsx';
import { boundsOfYears, unknownYear, yearsIn } from '../../parts/years.ts';
import { programText } from '../../text/program.ts';
import { punctuation } from '../../text/punctuation.ts';
import { NoMoney } from '../money/no-money.tsx';
import { OtherLevels } from './other-levels.tsx';
import { programChoices } from './program-choices.ts';
import {
  AMOUNT_MOST,
  filterOf,
  levelsOf,
  otherLevels,
  type ProgramsAddress,
  programsParameters,
} from './programs-address.ts';
import { ProgramsFilters, unitsOf } from './programs-filters.tsx';
import { programsTable } from './programs-table.tsx';

/** So many stand on a page. */
const SIZE = 20;

type ProgramLine = ProgramsPageQuery['programs']['nodes'][number];

export const programsPage = definePage({
  path: '/programs',
  parameters: programsParameters,
  names: {
    ministry: 'org',
    division: 'org',
    recipient: 'org',
    implementer: 'org',
    mentions: 'org',
    policy: 'policy',
    document: 'document',
  },
  document: ProgramsPageDocument,
  forms: ['csv'],
  counts: counting(ProgramsCountDocument, ({ programs: { totalCount } }, language) => ({
    number: totalCount,
    told: programText[language].count(totalCount),
  })),
  variables: ({ values }) => programsVariables(values),
  // Where nothing fits, a second question tells whether the documents have anything of the year and stage.
  again: ({ programs }, { values }) =>
    programs.totalCount === 0 && values.year !== undefined && values.stage !== undefined
      ? programsVariables(values, { isEmpty: true })
      : null,
  bounds: (answer) => ({
    ...extent(
      'item',
      answer.strategyItems.map(({ number }) => number),
    ),
    ...boundsOfYears(answer),
  }),
  odd: (answer, { values }) => [
    ...unknown(
      'item',
      values.item,
      answer.strategyItems.map(({ number }) => number),
    ),
    ...elsewhere(answer, values),
    ...withoutAnything(answer, values),
    ...belowLeast(values),
  ],
  view(answer, seen) {
    const { language, values } = seen;
    const text = programText[language];
    const { nodes, totalCount, pageInfo } = answer.programs;
    return listView(
      {
        title: text.list,
        lead: text.listLead,
        filters: <ProgramsFilters answer={answer} seen={seen} />,
        table: programsTable(nodes, seen),
        made: programChoices(answer, seen),
        besides: <OtherLevels answer={answer} address={values} />,
        whyNothing: <NoAmounts answer={answer} address={values} />,
        instead: yearsWithStage(answer, values).map((year) => ({ ...asQuery(values), year })),
        caption: text.count(totalCount),
        total: totalCount,
        note: `${punctuation[language].stop}${punctuation[language].gap}${isLater(values.stage) ? text.inYenOfYear : text.inYen}`,
        rowKey: ({ id }: ProgramLine) => id,
        end: pageInfo,
        place: values,
        size: SIZE,
      },
      language,
    );
  },
});

/** `isEmpty`: nothing fits the address. */
function programsVariables(values: ProgramsAddress, { isEmpty = false } = {}): ProgramsPageQueryVariables {
  const { year, stage, ministry } = values;
  return {
    filter: filterOf(values),
    orderBy: values.order ?? 'AMOUNT_DESC',
    ...pageOf(values, SIZE),
    ministry: ministry ?? null,
    inMinistry: ministry !== undefined,
    level: levelsOf(values),
    others: otherLevels(values),
    isPart: otherLevels(values).length > 0,
    year: year ?? null,
    stage: stage ?? 'REQUEST',
    withStage: stage !== undefined,
    ofYear: year === undefined || stage === undefined ? null : { fiscalYear: year, stage },
    isEmpty: isEmpty && year !== undefined && stage !== undefined,
  };
}

/** Divisions that are not of the ministry that is chosen as well. */
function elsewhere(answer: ProgramsPageQuery, { division }: ProgramsAddress): OddParameter[] {
  const { units } = answer;
  // Without a ministry every division is right, and one of more than a page of units may be further on.
  if (!units || units.totalCount > units.nodes.length) return [];
  return unknown(
    'division',
    division,
    unitsOf(answer).map(({ id }) => shortId(id)),
  );
}

/** A year that no programme has. A year of later stages only is not among the first ones, but has programmes. */
function withoutAnything(answer: ProgramsPageQuery, { year }: ProgramsAddress): OddParameter[] {
  if (answer.programs.totalCount > 0) return [];
  return unknownYear(answer, year);
}

/** A most that is less than the least fits nothing. */
function belowLeast({ min, max }: ProgramsAddress): OddParameter[] {
  if (min === undefined || max === undefined || max >= min) return [];
  return [{ name: 'max', value: String(max), between: [min, AMOUNT_MOST] }];
}

/** The years that have amounts of the stage, where nothing at all has one of the year that is chosen. */
function yearsWithStage({ ofYear, stageYears }: ProgramsPageQuery, { year, stage }: ProgramsAddress): number[] {
  const isWithout = year !== undefined && stage !== undefined && ofYear?.totalCount === 0;
  return isWithout && stageYears ? yearsIn(stageYears) : [];
}

/** That nothing at all has an amount of the year and stage, where that is why nothing fits. */
function NoAmounts({ answer, address }: { answer: ProgramsPageQuery; address: ProgramsAddress }): ReactNode {
  const { instead = [] } = useVisit();
  const { year, stage } = address;
  const years = yearsWithStage(answer, address);
  if (year === undefined || stage === undefined || years.length === 0) return null;
  const found = instead.map((each) => Number(each['year']));
  const query = withoutPlace(asQuery(address));
  return <NoMoney year={year} stage={stage} years={years} found={found} path="/programs" query={query} />;
}
