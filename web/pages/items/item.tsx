import type { ReactNode } from 'react';
import { ItemPageDocument, type ItemPageQuery, type Outcome } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { carryingTable, SURE } from '../../parts/carrying-table.tsx';
import { Editions } from '../../parts/editions.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { grouped } from '../../parts/grouped.ts';
import { MarkedTitle, nameIn } from '../../parts/name.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { askedAgain } from '../../parts/years.ts';
import { itemText } from '../../text/item.ts';
import { terms } from '../../text/terms.ts';
import type { Item } from './item-answer.ts';
import { drawItemFlow } from './item-flow.ts';
import { ItemMoney } from './item-money.tsx';
import { ItemRows } from './item-rows.tsx';

export const itemPage = definePage({
  path: '/items/:number',
  parameters: {},
  document: ItemPageDocument,
  forms: ['csv', 'svg'],
  kinds: ['STRATEGY_ITEM'],
  variables: ({ path }) => (/^[1-9]\d{0,2}$/.test(path['number'] ?? '') ? { number: Number(path['number']) } : null),
  again(answer, { path }) {
    const asked = askedAgain(answer.requestYears, answer.costs.fiscalYear);
    return asked && { ...asked, number: Number(path['number']) };
  },
  view: (answer, { language }) => (answer.strategyItem ? viewOf(answer.strategyItem, answer, language) : null),
});

function viewOf(item: Item, answer: ItemPageQuery, language: Language): View {
  const { costs } = answer;
  const sure = item.programs.edges.filter(({ confidence }) => confidence >= SURE);
  const year = costs.fiscalYear;
  const table = carryingTable(sure, language);
  const drawing = drawItemFlow(item, sure, year, language);
  const sum = costs.groups.find(({ key }) => key === item.id);
  const sums: Sums = { request: sum?.amount ?? null, previous: sum?.previousAmount ?? null };
  const text = itemText[language];
  return {
    title: `${item.mark} ${nameIn(language, item)}`,
    description:
      sums.request === null
        ? text.notCarried
        : `${text.carried(item.carrying.totalCount, year, sums.request)}${language === 'ja' ? '。' : '.'}`,
    table,
    drawing,
    body: (
      <>
        <ItemOpening
          item={item}
          programs={item.carrying.totalCount}
          year={year}
          sums={sums}
          outcomes={sure.map(({ node }) => node.outcome)}
        />
        <ItemMoney
          item={item}
          sure={sure}
          table={table}
          drawing={drawing}
          requestYears={answer.requestYears}
          year={year}
        />
        <Section id="initiatives" title={text.rows}>
          <ItemRows item={item} />
        </Section>
      </>
    ),
  };
}

/** Sums of all programmes that carry the item, each yen once; `null` where nothing can be added. */
interface Sums {
  request: number | null;
  previous: number | null;
}

function ItemOpening({
  item,
  programs,
  year,
  sums,
  outcomes,
}: {
  item: Item;
  programs: number;
  year: number;
  sums: Sums;
  outcomes: readonly Outcome[];
}): ReactNode {
  const text = useText(itemText);
  const initiatives = item.measures.reduce((sum, row) => sum + row.initiatives.totalCount, 0);
  return (
    <Opening kind={text.kind(item.mark)} title={<MarkedTitle of={item} />} of={item}>
      <p>{text.extent(item.measures.length, initiatives, item.organizations.totalCount)}</p>
      <p>
        {programs === 0
          ? text.notCarried
          : sums.request === null
            ? text.carriedUnknown(programs)
            : text.carried(programs, year, sums.request)}
        {sums.request !== null && sums.previous !== null ? text.against(sums.previous, year - 1) : null}
      </p>
      <Outcomes of={outcomes} item={item.number} />
      <Editions of={item.documents} />
      <Evidence claim={{ basis: 'STATED', evidence: item.evidence }} />
    </Opening>
  );
}

/** What became of the requests, each outcome with how many programmes it is told of. */
function Outcomes({ of, item }: { of: readonly Outcome[]; item: number }): ReactNode {
  const text = useText(itemText);
  const { outcomes } = useText(terms);
  if (of.length === 0) return null;
  return (
    <p>
      {text.became}
      {grouped(of, (outcome) => outcome).map(([outcome, same], index) => (
        <span key={outcome}>
          {index > 0 ? ' · ' : null}
          <To path="/programs" query={{ item, outcome }}>
            {text.outcomeOf(outcomes[outcome], same.length)}
          </To>
        </span>
      ))}
    </p>
  );
}
