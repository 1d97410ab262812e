import { shortId } from '../../address/href.ts';
import type { OddParameter } from '../../address/parameters.ts';
import { extent, unknown } from '../../address/parameters.ts';
import { ProgramsPageDocument, type ProgramsPageQuery } from '../../generated/graphql.ts';
import { definePage, type Seen } from '../../page/page.ts';
import { rowYears } from '../../parts/figures.ts';
import { listView } from '../../parts/list-page.tsx';
import { namesInFile } from '../../parts/names-in-file.ts';
import { pageOf } from '../../parts/place-in-list.ts';
import { countedColumns, figureColumns, outcomeColumns, programColumns } from '../../parts/program-columns.tsx';
import { isLater, stageColumns, stageFileColumns } from '../../parts/stage-columns.tsx';
import { drawnOnly, forFiles, type TableView, tableOf } from '../../parts/table.tsx';
import { isCountedByParts, withPartsColumn } from '../../parts/with-parts.tsx';
import { unknownYear } from '../../parts/years.ts';
import { programText } from '../../text/program.ts';
import { punctuation } from '../../text/punctuation.ts';
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
  variables: ({ values }) => ({
    filter: filterOf(values),
    orderBy: values.order ?? 'AMOUNT_DESC',
    ...pageOf(values, SIZE),
    ministry: values.ministry ?? null,
    inMinistry: values.ministry !== undefined,
    level: levelsOf(values),
    others: otherLevels(values),
    isPart: otherLevels(values).length > 0,
    year: values.year ?? null,
    stage: values.stage ?? null,
    isOfSum: isOfSum(values),
  }),
  bounds: ({ strategyItems }) =>
    extent(
      'item',
      strategyItems.map(({ number }) => number),
    ),
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

/** Whether the rows are of one sum, that of a stage in a year. */
function isOfSum({ year, stage }: ProgramsAddress): boolean {
  return year !== undefined && stage !== undefined;
}

/** Chosen by a stage of a budget that is made, the rows tell that stage and the others of its year; else a request with what was before it. */
function programsTable(programs: readonly ProgramLine[], { language, values }: Seen<ProgramsAddress>): TableView {
  const years = rowYears(programs, values.year);
  const chosen = isLater(values.stage) ? { stage: values.stage, year: values.year } : null;
  const figures = figureColumns(language, years);
  const withParts = withPartsColumn(language);
  return tableOf<ProgramLine>(
    [
      ...programColumns(language),
      {
        key: 'implementers',
        value: ({ implementers: { nodes, totalCount } }) => namesInFile(language, nodes, totalCount),
      },
      ...(chosen ? [...stageColumns(language, chosen), ...figures.map(forFiles)] : figures),
      ...(programs.some(isCountedByParts) ? [drawnOnly(withParts)] : []),
      { key: 'tags', value: ({ tags }) => tags.join('; ') },
      { key: 'reviewSheets', value: ({ reviewSheets }) => reviewSheets.map(({ number }) => number).join('; ') },
      { key: 'documents', value: ({ documents }) => documents.map(({ id }) => shortId(id)).join('; ') },
      ...countedColumns(language, years),
      ...outcomeColumns(language, years),
      ...(chosen ? stageFileColumns(language, chosen) : []),
      ...(isOfSum(values) ? [forFiles(withParts)] : []),
    ],
    programs,
  );
}
