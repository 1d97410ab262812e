import type { ReactNode } from 'react';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing, YenCell } from '../../parts/amount.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Marked, Name } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import { stageOfYear } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';

type Total = MoneyPageQuery['budgetDocumentTotals']['nodes'][number];

/**
 * The totals that the documents print for the year and stage that are answered, beside what is counted, with what explains the difference;
 * where they print none, for which they do.
 */
export function PrintedTotals({ of: answer }: { of: MoneyPageQuery }): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  const { fiscalYear: year, stage } = answer.moneyFlow;
  const nodes = answer.budgetDocumentTotals.nodes.filter((total) => total.fiscalYear === year && total.stage === stage);
  const which = stageOfYear(language, terms[language].stages[stage], year);
  if (nodes.length === 0) {
    return (
      <Section id="totals" title={text.totals} lead={text.totalsNone(which)}>
        <Elsewhere of={answer.allTotals.nodes} />
      </Section>
    );
  }
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
      <Table view={view} caption={which} rowKey={({ id }: Total) => id} />
    </Section>
  );
}

/** Links to the years and stages for which documents print totals. */
function Elsewhere({ of }: { of: MoneyPageQuery['allTotals']['nodes'] }): ReactNode {
  const { stages } = useText(terms);
  const { language } = useVisit();
  const known = new Map(of.map((total) => [`${total.fiscalYear} ${total.stage}`, total]));
  return (
    <ul className="bodies">
      {[...known].map(([key, total]) => (
        <li key={key}>
          <To path="/money" query={{ year: total.fiscalYear, stage: total.stage }} hash="totals">
            {total.fiscalYear === null
              ? stages[total.stage]
              : stageOfYear(language, stages[total.stage], total.fiscalYear)}
          </To>
        </li>
      ))}
    </ul>
  );
}

function Explained({ total: { differences, unexplained } }: { total: Total }): ReactNode {
  const text = useText(moneyText);
  const { notAdded } = useText(terms);
  if (differences.length === 0 && unexplained === 0) return <Nothing />;
  return (
    <>
      {differences.length > 0 ? (
        <details className="folded">
          <summary>{text.reasons(differences.length)}</summary>
          <ul className="claims">
            {differences.map(({ reason, amount, program, evidence }) => (
              <li key={`${program.id} ${reason} ${amount}`}>
                <ToNode node={program} />: <YenCell of={amount} signed />, <Marked>{notAdded[reason]}</Marked>{' '}
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
