import type { ReactNode } from 'react';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Name } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import { terms } from '../../text/terms.ts';

type Totals = MoneyPageQuery['budgetDocumentTotals'];
type Total = Totals['nodes'][number];

/** The totals that the documents print, beside what is counted, with what explains the difference. */
export function PrintedTotals({ of: { nodes, totalCount } }: { of: Totals }): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  if (nodes.length === 0) return null;
  const view = tableOf<Total>(
    [
      { key: 'total', head: text.total, cell: (total) => <Name of={total} /> },
      {
        key: 'printed',
        head: text.printedTotal,
        numeric: true,
        cell: ({ printed, text: words, evidence }) => (
          <>
            <YenCell of={printed} /> <Evidence claim={{ basis: 'STATED', evidence, printed: words }} />
          </>
        ),
      },
      { key: 'counted', head: text.counted, numeric: true, cell: ({ counted }) => <YenCell of={counted} /> },
      {
        key: 'difference',
        head: text.difference,
        numeric: true,
        cell: ({ difference }) => <YenCell of={difference} signed />,
      },
      { key: 'why', head: text.explained, cell: (total) => <Explained total={total} /> },
    ],
    nodes,
  );
  return (
    <Section id="totals" title={text.totals} lead={text.totalsLead}>
      <Table
        view={view}
        caption={terms[language].stages[nodes[0]?.stage ?? 'REQUEST']}
        rowKey={({ id }: Total) => id}
      />
      {totalCount > nodes.length ? <p>{text.moreTotals(totalCount - nodes.length)}</p> : null}
    </Section>
  );
}

function Explained({ total: { differences, unexplained } }: { total: Total }): ReactNode {
  const text = useText(moneyText);
  const { notAdded } = useText(terms);
  return (
    <>
      {differences.length > 0 ? (
        <details className="folded">
          <summary>{text.reasons(differences.length)}</summary>
          <ul className="claims">
            {differences.map(({ reason, amount, program, evidence }) => (
              <li key={`${program.id} ${reason} ${amount}`}>
                <ToNode node={program} />: <YenCell of={amount} signed />, {notAdded[reason]}{' '}
                <Evidence claim={{ basis: 'STATED', evidence }} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {unexplained === 0 ? null : (
        <>
          {text.unexplained} <YenCell of={unexplained} signed />
        </>
      )}
    </>
  );
}
