import type { ReactNode } from 'react';
import { DrawingOnPage } from '../../drawings/drawing.tsx';
import type { CarryingFragment, ItemPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { Candidates } from '../../parts/candidates.tsx';
import { SURE } from '../../parts/carrying-table.tsx';
import { More } from '../../parts/more.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, type TableView } from '../../parts/table.tsx';
import { YearsBegun } from '../../parts/years-begun.tsx';
import { itemText } from '../../text/item.ts';
import { programText } from '../../text/program.ts';
import type { Item } from './item-answer.ts';
import type { drawItemFlow } from './item-flow.ts';

/** The programmes that carry the item for sure, drawn and as a table, and those that may. */
export function ItemMoney({ item, sure, table, drawing, requestYears, year }: ItemMoneyProps): ReactNode {
  const text = useText(itemText);
  const { inYen } = useText(programText);
  return (
    <Section id="money" title={text.money} lead={sure.length > 0 ? text.moneyLead : undefined}>
      {sure.length === 0 ? <p className="none-said">{text.notCarried}</p> : null}
      {drawing ? <DrawingOnPage of={drawing} caption={text.flowCaption} /> : null}
      {sure.length > 0 ? (
        <Table view={table} caption={inYen} rowKey={(edge: CarryingFragment) => edge.node.id} />
      ) : null}
      {sure.length > 0 ? <YearsBegun of={requestYears} shown={year} /> : null}
      <More
        of="programme"
        shown={item.programs.edges.length}
        total={item.programs.totalCount}
        path="/programs"
        query={{ item: item.number }}
      />
      <Candidates of={item.programs.edges.filter(({ confidence }) => confidence < SURE)} />
    </Section>
  );
}

interface ItemMoneyProps {
  item: Item;
  sure: readonly CarryingFragment[];
  table: TableView;
  drawing: ReturnType<typeof drawItemFlow>;
  requestYears: ItemPageQuery['requestYears'];
  year: number;
}
