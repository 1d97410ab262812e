import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import type { AppropriationStage, ProgramsPageQuery } from '../../generated/graphql.ts';
import type { Seen } from '../../page/page.ts';
import { rowYears } from '../../parts/figures.ts';
import { isInWords } from '../../parts/in-words.tsx';
import { namesInFile } from '../../parts/names-in-file.ts';
import { ProgramCell } from '../../parts/program-cell.tsx';
import { countedColumns, figureColumns, outcomeColumns, programColumns } from '../../parts/program-columns.tsx';
import { isLater, noteColumn, stageColumns, stageFileColumns, yearIn } from '../../parts/stage-columns.tsx';
import { type Column, drawnOnly, forFiles, type TableView, tableOf } from '../../parts/table.tsx';
import { fitsByParts, InParts, isCountedByParts, withPartsColumn } from '../../parts/with-parts.tsx';
import type { ProgramsAddress } from './programs-address.ts';

type ProgramLine = ProgramsPageQuery['programs']['nodes'][number];

/**
 * Chosen by a stage of a budget that is made, the rows tell that stage and the others of its year; else a request with what was before it. What is
 * chosen for its parts alone says so, and leads to them.
 */
export function programsTable(
  programs: readonly ProgramLine[],
  { language, values }: Seen<ProgramsAddress>,
): TableView {
  const { year, stage } = values;
  const years = rowYears(programs, year);
  const later = isLater(stage) ? { stage, year } : null;
  const yearOf = later ? yearIn(later) : years.yearOf;
  const figures = figureColumns(language, years);
  const withParts = withPartsColumn(language, yearOf, year === undefined && years.year === null);
  const byParts = (program: ProgramLine) => fitsByParts(program, values);
  const inParts = (program: ProgramLine) => {
    const told = yearOf(program);
    return byParts(program) && !(stage !== undefined && told !== null && isInWords(program, told, stage));
  };
  const columns: Column<ProgramLine>[] = [
    ...programColumns(language),
    {
      key: 'implementers',
      value: ({ implementers: { nodes, totalCount } }) => namesInFile(language, nodes, totalCount),
    },
    ...(later ? [...stageColumns(language, later), ...figures.map(forFiles)] : figures),
    ...(programs.some((program) => isCountedByParts(program, yearOf)) ? [drawnOnly(withParts)] : []),
    { key: 'tags', value: ({ tags }) => tags.join('; ') },
    { key: 'reviewSheets', value: ({ reviewSheets }) => reviewSheets.map(({ number }) => number).join('; ') },
    { key: 'documents', value: ({ documents }) => documents.map(({ id }) => shortId(id)).join('; ') },
    ...countedColumns(language, years),
    ...outcomeColumns(language, years),
    ...(later ? stageFileColumns(language, later) : []),
    ...(stage === undefined ? [] : [forFiles(withParts), noteColumn(stage, yearOf)]),
  ];
  const told = stage === undefined ? undefined : columnOf(stage);
  return tableOf<ProgramLine>(
    columns.map((column) => {
      const { key, cell } = column;
      if (cell === undefined) return column;
      if (key === told) return { ...column, cell: (of) => (inParts(of) ? <InParts of={of} /> : cell(of)) };
      if (key !== 'program' || year === undefined || stage !== undefined) return column;
      return { ...column, cell: (of) => (byParts(of) ? <ByParts of={of} year={year} /> : cell(of)) };
    }),
    programs,
  );
}

/** The column that tells a stage. */
function columnOf(stage: AppropriationStage): string {
  if (isLater(stage)) return `stage-${stage}`;
  return stage === 'REQUEST' ? 'requestAmount' : 'draftAmount';
}

/** A programme in the list of a year of which its parts alone have amounts. */
function ByParts({ of, year }: { of: ProgramLine; year: number }): ReactNode {
  return (
    <>
      <ProgramCell of={of} />
      <div className="under">
        <InParts of={of} year={year} />
      </div>
    </>
  );
}
