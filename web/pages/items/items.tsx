import { ItemsPageDocument } from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { Opening } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { askedAgain } from '../../parts/years.ts';
import { YearsBegun } from '../../parts/years-begun.tsx';
import { itemText } from '../../text/item.ts';
import { startText } from '../../text/start.ts';
import { type ItemLine, itemLines, itemsTable } from './items-table.tsx';

export const itemsPage = definePage({
  path: '/items',
  parameters: {},
  document: ItemsPageDocument,
  forms: ['csv'],
  variables: () => ({}),
  again: (answer) => askedAgain(answer.requestYears, answer.budgetSummary.fiscalYear),
  view(answer, { language }) {
    const { strategyItems, budgetSummary } = answer;
    const text = itemText[language];
    const table = itemsTable(itemLines(strategyItems, budgetSummary.groups), language, budgetSummary.fiscalYear);
    return {
      title: text.items,
      description: text.itemsLead,
      table,
      body: (
        <>
          <Opening title={text.items}>
            <p>{text.itemsLead}</p>
          </Opening>
          <Table view={table} caption={startText[language].caption} rowKey={({ item }: ItemLine) => item.id} />
          <YearsBegun of={answer.requestYears} shown={budgetSummary.fiscalYear} />
        </>
      ),
    };
  },
});
