import { Fragment, type ReactNode } from 'react';
import type { AmountLineFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { Evidence, linesInFile } from '../../parts/evidence.tsx';
import { Japanese, Marked } from '../../parts/name.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { exactYen, fiscalYear } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';

/** Every amount that a document prints for a programme, with its line. */
export function amountsTable(lines: readonly AmountLineFragment[], language: Language): TableView {
  const text = programText[language];
  const { stages } = terms[language];
  return tableOf<AmountLineFragment>(
    [
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
        value: (line) => (line.additive ? 'ADDED' : line.notAdditiveReason),
      },
      {
        key: 'lines',
        head: text.lines,
        cell: (line) => <Evidence claim={{ basis: 'STATED', evidence: line.evidence }} />,
        value: ({ evidence }) => linesInFile(evidence),
      },
    ],
    lines,
  );
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
