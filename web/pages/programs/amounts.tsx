import type { ReactNode } from 'react';
import { drawBars } from '../../drawings/bars.tsx';
import type { Drawing } from '../../drawings/drawing.tsx';
import type { AmountLineFragment, AppropriationStage } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Japanese, nameIn } from '../../parts/name.tsx';
import { documentsIn } from '../../parts/sources.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { exactYen, fiscalYear, yenInWords } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import type { Program } from './program-answer.ts';

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
        cell: (line) => (line.amount === null ? <Nothing /> : exactYen(language, line.amount)),
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
        value: (line) => line.evidence.map(({ document, startLine }) => `${document?.id} ${startLine}`).join('; '),
      },
    ],
    lines,
  );
}

/** Why a line is not added as it stands, and what of it is counted all the same. */
function NotAdded({ line }: { line: AmountLineFragment }): ReactNode {
  const { notAdded } = useText(terms);
  const text = useText(programText);
  const { language } = useVisit();
  return (
    <>
      {line.notAdditiveReason ? notAdded[line.notAdditiveReason] : null}
      {line.countedAmount === null ? null : ` (${text.ofWhichCounted(exactYen(language, line.countedAmount))})`}
    </>
  );
}

/** In the order in which a budget is made. */
const ORDER: Record<AppropriationStage, number> = { INITIAL: 0, SUPPLEMENTARY: 1, REQUEST: 2, DRAFT: 3 };

/** The amounts as bars, those that totals add; nothing where fewer than two are known. */
export function drawAmounts(program: Program, language: Language): Drawing | undefined {
  const lines = program.lines.flatMap((line) =>
    line.fiscalYear !== null && line.countedAmount
      ? [{ ...line, fiscalYear: line.fiscalYear, value: line.countedAmount }]
      : [],
  );
  if (lines.length < 2) return undefined;
  const { stages } = terms[language];
  const bars = lines
    .sort((a, b) => a.fiscalYear - b.fiscalYear || ORDER[a.stage] - ORDER[b.stage])
    .map((line) => ({
      key: line.id,
      label: `${fiscalYear(language, line.fiscalYear)} ${stages[line.stage]}`,
      value: line.value,
      told: yenInWords(language, line.value),
      hollow: line.stage === 'INITIAL' || line.stage === 'SUPPLEMENTARY',
    }));
  return drawBars(bars, programText[language].drawing(nameIn(language, program)), documentsIn(program.lines, language));
}
