import { Fragment, type ReactNode } from 'react';
import type { AmountLineFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { Evidence, linesInFile } from '../../parts/evidence.tsx';
import { givenFor, isInWords } from '../../parts/in-words.tsx';
import { Japanese, Marked } from '../../parts/name.tsx';
import { type Column, forFiles, type TableView, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { exactYen, fiscalYear } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import type { Program } from './program-answer.ts';

/** What a row of amounts has for files. */
type Amount = Pick<AmountLineFragment, 'fiscalYear' | 'stage' | 'amount' | 'text' | 'evidence'> &
  Partial<AmountLineFragment>;

/** Every amount that a document prints for a programme, with its line. */
export function amountsTable(lines: readonly AmountLineFragment[], language: Language): TableView {
  return tableOf<AmountLineFragment>(amountColumns(language), lines);
}

/** The same for files, and below them what words alone tell, which the page has with its years. */
export function amountsFile(program: Program, language: Language): TableView {
  const { inWords } = programText[language];
  const { colon } = punctuation[language];
  const told = program.years.flatMap((asked): Amount[] =>
    givenFor(asked.fiscalYear).flatMap(({ year, stage }) => {
      const words = language === 'ja' ? (asked.outcomeReasonJa ?? asked.outcomeReason) : asked.outcomeReason;
      if (!isInWords(program, year, stage)) return [];
      return [
        { fiscalYear: year, stage, amount: null, text: `${inWords}${colon}${words}`, evidence: asked.outcomeEvidence },
      ];
    }),
  );
  const columns = amountColumns(language).map(forFiles) as Column<Amount>[];
  return tableOf<Amount>(columns, [...program.lines, ...told]);
}

function amountColumns(language: Language): Column<AmountLineFragment>[] {
  const text = programText[language];
  const { stages } = terms[language];
  return [
    {
      key: 'fiscalYear',
      head: text.year,
      cell: (line) => (line.fiscalYear === null ? <Nothing /> : fiscalYear(language, line.fiscalYear)),
      value: (line) => line.fiscalYear,
    },
    { key: 'stage', head: text.stage, cell: (line) => stages[line.stage], value: (line) => line.stage },
    {
      key: 'amount',
      head: text.amount,
      numeric: true,
      cell: (line) =>
        line.amount === null ? (
          <Nothing />
        ) : (
          <data className="yen" value={line.amount}>
            {exactYen(language, line.amount)}
          </data>
        ),
      value: (line) => line.amount,
    },
    {
      key: 'text',
      head: text.printed,
      cell: (line) => (
        <Japanese>
          {line.text} {line.note}
        </Japanese>
      ),
      value: (line) => line.text,
    },
    {
      key: 'additive',
      head: text.counted,
      cell: (line) => (line.additive ? text.yes : <NotAdded line={line} />),
      value: (line) => (line.additive ? 'ADDED' : (line.notAdditiveReason ?? null)),
    },
    {
      key: 'lines',
      head: text.lines,
      cell: (line) => <Evidence claim={{ basis: 'STATED', evidence: line.evidence }} />,
      value: ({ evidence }) => linesInFile(evidence),
    },
    { key: 'countedAmount', value: (line) => line.countedAmount ?? null },
    // In the page it stands behind what is printed.
    { key: 'note', value: (line) => line.note ?? null },
  ];
}

/** Why a line is not added as it stands, what of it is counted all the same, and where the rest is. */
function NotAdded({ line }: { line: AmountLineFragment }): ReactNode {
  const { notAdded } = useText(terms);
  const text = useText(programText);
  const { language } = useVisit();
  return (
    <>
      {line.notAdditiveReason ? <Marked>{notAdded[line.notAdditiveReason]}</Marked> : null}
      {line.countedAmount === null ? null : ` (${text.ofWhichCounted(exactYen(language, line.countedAmount))})`}
      {line.countedElsewhere.length > 0 ? (
        <span className="under words">
          {text.countedUnder}
          {line.countedElsewhere.map((program, index) => (
            <Fragment key={program.id}>
              {index > 0 ? text.and : null}
              <ToNode node={program} />
            </Fragment>
          ))}
        </span>
      ) : null}
    </>
  );
}
