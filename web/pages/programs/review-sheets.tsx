import type { ReactNode } from 'react';
import type { SheetLineFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Japanese } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { fiscalYear } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import type { Program } from './program-answer.ts';

/** The review sheets that describe a programme, each as it prints itself; nothing where there are none. */
export function ReviewSheets({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  if (of.reviewSheets.length === 0) return null;
  const plans = [...new Set(of.reviewSheets.flatMap(({ statedPlans }) => statedPlans))];
  return (
    <Section id="sheets" title={text.sheets} lead={text.sheetsLead}>
      <Table view={sheetsTable(of, language)} caption={text.sheets} rowKey={({ id }: SheetLineFragment) => id} />
      {plans.length > 0 ? (
        <>
          <h3>{text.statedPlans}</h3>
          <ul className="plain">
            {plans.map((plan) => (
              <li key={plan}>
                <Japanese>{plan}</Japanese>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function sheetsTable(of: Program, language: Language): TableView {
  const text = programText[language];
  const { executionKinds } = terms[language];
  return tableOf<SheetLineFragment>(
    [
      {
        key: 'number',
        head: text.sheetNumber,
        cell: ({ number }) => (
          <To path="/programs" query={{ sheet: number }}>
            {number}
          </To>
        ),
      },
      {
        key: 'year',
        head: text.sheetYear,
        cell: (sheet) => (sheet.fiscalYear === null ? <Nothing /> : fiscalYear(language, sheet.fiscalYear)),
      },
      {
        key: 'unit',
        head: text.sheetUnit,
        cell: ({ ministry, unit }) => (
          <Japanese>{[ministry, ...(unit ?? '').split(/\s+/)].filter(Boolean).join(' › ')}</Japanese>
        ),
      },
      { key: 'run', head: text.sheetRun, cell: (sheet) => <Run of={sheet} /> },
      {
        key: 'kinds',
        head: text.sheetKinds,
        cell: (sheet) => sheet.executionKinds.map((kind) => executionKinds[kind]).join(text.and) || <Nothing />,
      },
      {
        key: 'lines',
        head: text.lines,
        cell: ({ evidence, name }) => (
          <Evidence claim={{ basis: 'STATED', evidence, printed: name === of.name ? null : name }} />
        ),
      },
    ],
    of.reviewSheets,
  );
}

/** From when to when it runs, as far as the sheet says. */
function Run({ of: { startYear, endYear, endless } }: { of: SheetLineFragment }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  const year = (of: number | null) => (of === null ? text.notKnown : fiscalYear(language, of));
  return `${year(startYear)} – ${endYear === null && endless ? text.endless : year(endYear)}`;
}
