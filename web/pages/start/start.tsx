import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import { StartPageDocument, type StartPageQuery } from '../../generated/graphql.ts';
import { SearchForm } from '../../page/layout.tsx';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Name } from '../../parts/name.tsx';
import { shortNameIn } from '../../parts/organization.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { askedAgain } from '../../parts/years.ts';
import { YearsBegun } from '../../parts/years-begun.tsx';
import { fiscalYear, shortYen } from '../../text/numbers.ts';
import { startText } from '../../text/start.ts';
import { type ItemLine, itemLines, itemsTable } from '../items/items-table.tsx';

export const startPage = definePage({
  path: '/',
  parameters: {},
  document: StartPageDocument,
  forms: ['csv'],
  variables: () => ({}),
  again: (answer) => askedAgain(answer.requestYears, answer.budgetSummary.fiscalYear),
  view(answer, { language }) {
    const text = startText[language];
    const { fiscalYear: year } = answer.budgetSummary;
    const table = itemsTable(itemLines(answer.strategyItems, answer.budgetSummary.groups), language, year);
    return {
      title: text.title,
      description: text.description,
      table,
      body: (
        <>
          <div className="hero">
            <Opening title={text.title}>
              <p>{text.summary}</p>
              <SearchForm id="start-search" large />
            </Opening>
            <Questions />
          </div>
          <Ways answer={answer} />
          <Section id="items" title={text.table} lead={text.tableLead(year)}>
            <Table view={table} caption={text.caption} rowKey={({ item }: ItemLine) => item.id} />
            <YearsBegun of={answer.requestYears} shown={year} />
          </Section>
          <Documents of={answer.documents} />
        </>
      ),
    };
  },
});

/** Questions that the site answers, each with the address of its answer. */
function Questions(): ReactNode {
  const text = useText(startText);
  return (
    <nav aria-labelledby="questions" className="questions">
      <h2 id="questions">{text.questions}</h2>
      <ul>
        {text.asked.map(({ question, ...to }) => (
          <li key={question}>
            <To {...to}>{question}</To>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Four ways in, with numbers. */
function Ways({ answer }: { answer: StartPageQuery }): ReactNode {
  const text = useText(startText);
  const { language } = useVisit();
  const {
    strategyItems,
    initiatives,
    withoutProgram,
    organizations,
    programs,
    carrying,
    collaborations,
    budgetSummary,
  } = answer;
  const [pair] = collaborations.nodes;
  const [one, other] = pair?.organizations.map((each) => shortNameIn(language, each)) ?? [];
  return (
    <section aria-label={text.ways}>
      <ul className="cards">
        <Way to="/items" number={strategyItems.length} what={text.items(initiatives.totalCount)}>
          <To path="/initiatives" query={{ program: 'no' }}>
            {text.itemsNote(withoutProgram.totalCount)}
          </To>
        </Way>
        <Way to="/organizations" number={organizations.totalCount} what={text.organizations}>
          {pair && one && other ? (
            <To path={`/organizations/${pair.organizations.map(({ id }) => shortId(id)).join('/partners/')}`}>
              {text.organizationsNote(one, other, pair.shared)}
            </To>
          ) : null}
        </Way>
        <Way
          to="/money"
          number={shortYen(language, forStrategy(budgetSummary))}
          what={text.money(budgetSummary.fiscalYear)}
        >
          <To path="/programs" query={{ strategy: 'yes' }}>
            {text.moneyNote(carrying.totalCount, programs.totalCount)}
          </To>
        </Way>
        <Way to="/network" number={collaborations.totalCount} what={text.pairs}>
          {text.pairsNote}
        </Way>
      </ul>
    </section>
  );
}

/** What of the sum is of programmes that carry an item, in yen; a yen that carries several is counted once. */
function forStrategy({ amount, groups }: StartPageQuery['budgetSummary']): number {
  const none = groups.find(({ key }) => key.startsWith('none:'));
  return amount - (none?.amount ?? 0);
}

function Way({
  to,
  number,
  what,
  children,
}: {
  to: string;
  number: ReactNode;
  what: string;
  children: ReactNode;
}): ReactNode {
  return (
    <li>
      <To path={to}>
        <span className="figure">{number}</span> <span>{what}</span>
      </To>
      <p className="note">{children}</p>
    </li>
  );
}

function Documents({ of }: { of: StartPageQuery['documents'] }): ReactNode {
  const text = useText(startText);
  const { language } = useVisit();
  const newestFirst = [...of].sort((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0));
  return (
    <Section id="documents" title={text.documents} lead={text.documentsLead}>
      <ul className="claims">
        {newestFirst.map((document) => (
          <li key={document.id}>
            <ToNode node={document} />
            <span className="other-name">
              {document.fiscalYear ? `${fiscalYear(language, document.fiscalYear)} · ` : null}
              {document.publisher ? <Name of={{ name: document.publisher, nameEn: document.publisherEn }} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
