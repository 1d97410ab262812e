import type { ReactNode } from 'react';
import type { LeftOutPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';

type Summary = LeftOutPageQuery['budgetSummary'];
type Line = Summary['notCompared'][number];

/** Programmes whose two years are not compared, each with the reason and what of it is in the sums. */
export function NotCompared({ of: { notCompared } }: { of: Summary }): ReactNode {
  const text = useText(moneyText);
  if (notCompared.length === 0) return null;
  const view = tableOf<Line>(
    [
      { key: 'program', head: text.program, cell: ({ program }) => <ToNode node={program} /> },
      { key: 'reason', head: text.reason, cell: ({ reason }) => text.notComparedReasons[reason] },
      { key: 'amount', head: text.amount, numeric: true, cell: ({ amount }) => <YenCell of={amount} /> },
      {
        key: 'previous',
        head: text.previous,
        numeric: true,
        cell: ({ previousAmount }) => <YenCell of={previousAmount} />,
      },
    ],
    notCompared,
  );
  return (
    <Section id="not-compared" title={text.notCompared} lead={text.notComparedLead}>
      <Table view={view} caption={text.programsHere(notCompared.length)} rowKey={({ program }: Line) => program.id} />
    </Section>
  );
}
