import type { ReactNode } from 'react';
import { choice, whole } from '../../address/parameters.ts';
import { DrawingOnPage } from '../../drawings/drawing.tsx';
import type { Flow } from '../../drawings/fold-flow.ts';
import {
  type AppropriationStage,
  MoneyPageDocument,
  type MoneyPageQuery,
  type MoneyPageQueryVariables,
} from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { useHref, useText, useVisit } from '../../page/visit.tsx';
import { Filters, One } from '../../parts/filters.tsx';
import { isUnlikeLists, ListDifferences } from '../../parts/list-differences.tsx';
import { Figures, Opening, Section } from '../../parts/section.tsx';
import { STAGES } from '../../parts/stages.ts';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { askedAgain, boundsOfYears, unknownYear, yearOptions, yearsAt, yearsIn, yearsOf } from '../../parts/years.ts';
import { YearsBegun } from '../../parts/years-begun.tsx';
import { moneyText } from '../../text/money.ts';
import { stageOfYear, yenInWords } from '../../text/numbers.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { type Carried, carriedOf } from './carried.ts';
import { waysTable } from './carried-table.tsx';
import { Drill } from './drill.tsx';
import { drawMoney, flowOf } from './money-flow.ts';
import {
  type ItemGroup,
  itemGroupsTable,
  type LeftOutLine,
  leftOutTable,
  type MinistryGroup,
  ministryGroupsTable,
} from './money-tables.tsx';
import { NoMoney } from './no-money.tsx';
import { PrintedTotals } from './printed-totals.tsx';
import { isNotPositive, type Sum, sumsOf, undrawnOf } from './sums.ts';
import { YearByYear } from './year-by-year.tsx';

export const moneyPage = definePage({
  path: '/money',
  parameters: { year: whole(2000, 2100), stage: choice(STAGES, (language) => terms[language].stages) },
  document: MoneyPageDocument,
  forms: ['csv', 'svg'],
  variables: ({ values }) => moneyVariables(values),
  again(answer, { values: { year, stage } }) {
    const asked =
      year === undefined ? askedAgain(yearsAt(answer, answer.moneyFlow.stage), answer.moneyFlow.fiscalYear) : null;
    // Of another year it is not known yet whether numbers and lists differ.
    const named = asked !== null || isUnlikeLists([...answer.byItem.groups, ...answer.byMinistry.groups]);
    return named ? moneyVariables({ ...(asked ?? { year }), stage }, { named }) : null;
  },
  bounds: (answer) => boundsOfYears(answer),
  odd: (answer, { values: { year } }) => unknownYear(answer, year),
  view(answer, { language }) {
    const text = moneyText[language];
    const { fiscalYear: year, stage } = answer.moneyFlow;
    const which = stageOfYear(language, terms[language].stages[stage], year);
    const carried = carriedOf(answer.moneyFlow, answer.carrying);
    const flow = flowOf(carried, stage, language);
    const title = text.drawing(terms[language].stages[stage], year);
    const drawing = drawMoney(flow, carried.remainder, title, answer.documents, language);
    return {
      title: `${text.title}${punctuation[language].colon}${which}`,
      description: text.lead,
      table: waysTable(carried, undrawnOf(answer), language),
      drawing,
      body: (
        <>
          <Opening title={text.title}>
            <p>{text.lead}</p>
          </Opening>
          <MoneyFilters answer={answer} />
          {hasNoMoney(answer) ? (
            <NoMoney year={year} stage={stage} years={yearsIn(yearsAt(answer, stage))} path="/money" />
          ) : (
            <>
              <YearsBegun of={yearsAt(answer, stage)} shown={year} />
              <Heads answer={answer} which={which} />
              <ByItem answer={answer} carried={carried} which={which} />
              <Section id="flow" title={text.flowTitle} lead={text.flowLead}>
                {carried.rows.length === 0 ? <p className="none-said">{text.nothing}</p> : null}
                {drawing ? <DrawingOnPage of={drawing} caption={<Caption flow={flow} />} /> : null}
                <NotDrawn answer={answer} />
                {carried.rows.length === 0 ? null : <Drill rows={carried.rows} />}
              </Section>
              <Tables answer={answer} which={which} />
            </>
          )}
          <YearByYear answer={answer} />
          <PrintedTotals of={answer} />
        </>
      ),
    };
  },
});

/** What is not chosen is left to the API's own defaults. */
function moneyVariables({ year, stage }: MoneyAddress, { named = false } = {}): MoneyPageQueryVariables {
  return {
    ...(year === undefined ? {} : { year }),
    ...(stage === undefined ? {} : { stage }),
    totals: { ...(year === undefined ? {} : { fiscalYear: year }), stage: stage ?? 'REQUEST' },
    named,
  };
}

interface MoneyAddress {
  year?: number | undefined;
  stage?: AppropriationStage | undefined;
}

/** With the parts of programmes, where only those carry an item. */
const LEVELS = ['PROGRAM', 'COMPONENT'] as const;

interface PartProps {
  answer: MoneyPageQuery;
  carried: Carried;
  /** Stage and year, in words. */
  which: string;
}

/** The sums that the tables of the page add up to. */
function Heads({ answer, which }: Omit<PartProps, 'carried'>): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  const href = useHref();
  const { fiscalYear: year, stage } = answer.moneyFlow;
  const amountsOf = { year, stage, counted: 'yes' };
  const { strategy, none, all, byParts } = sumsOf(answer);
  return (
    <Figures
      of={[
        {
          label: text.carriedLabel,
          value: yenInWords(language, strategy.amount),
          note: (
            <>
              {text.ofWhich(text.programsHere(strategy.programs), which)}
              {byParts !== 0 ? (
                <span className="under">
                  {text.byParts(yenInWords(language, strategy.amount - byParts), yenInWords(language, byParts))}
                </span>
              ) : null}
            </>
          ),
          to: href('/programs', { ...amountsOf, strategy: 'yes', level: byParts !== 0 ? LEVELS : undefined }),
        },
        {
          label: text.remainderLabel,
          value: yenInWords(language, none.amount),
          note: text.remainderNote(text.programsHere(none.programs)),
          to: href('/programs', { ...amountsOf, strategy: 'no' }),
        },
        {
          label: text.totalLabel,
          value: yenInWords(language, all.amount),
          note: text.programsHere(all.programs),
          to: href('/programs', amountsOf),
        },
      ]}
    />
  );
}

/** What the sums above hold and the drawing does not, with which programmes those are. */
function NotDrawn({ answer }: { answer: MoneyPageQuery }): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  const undrawn = undrawnOf(answer);
  if (undrawn === null) return null;
  const { fiscalYear: year, stage } = answer.moneyFlow;
  const told = (of: Sum) => text.sumOf(yenInWords(language, of.amount), text.programsHere(of.programs));
  return (
    <p>
      <To path="/money/left-out" query={{ year, stage }} hash="not-drawn">
        {text.notDrawn(told(undrawn))}
      </To>
      {text.drawnOfAll(told(undrawn.drawn), told(sumsOf(answer).all))}
      {undrawn.drawnToo > 0 ? text.drawnToo(undrawn.drawnToo) : null}
    </p>
  );
}

/** What the drawing shows, and what its folded places stand for. */
function Caption({ flow }: { flow: Flow }): ReactNode {
  const text = useText(moneyText);
  const { gap } = useText(punctuation);
  const { language } = useVisit();
  const folded = flow.nodes.filter((node) => node.stands !== undefined);
  return (
    <>
      {text.caption}
      {gap}
      {flow.nodes.some(({ bars = [] }) => bars.length > 0) ? `${text.captionBars}${gap}` : null}
      {folded.map(({ key, column, label }) => {
        const sum = flow.links
          .filter((link) => (column === 0 ? link.source : link.target) === key)
          .reduce((before, { value }) => before + value, 0);
        return (
          <span key={key}>
            {text.folded(text.heads[column] ?? '', label, yenInWords(language, sum))}
            {gap}
          </span>
        );
      })}
    </>
  );
}

function ByItem({ answer, carried, which }: PartProps): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  return (
    <Section
      id="items"
      title={text.byItem}
      lead={`${text.byItemLead}${isUnlikeLists(answer.byItem.groups) ? text.partsBelow : ''}`}
    >
      <Table view={itemGroupsTable(answer, carried, language)} caption={which} rowKey={({ key }: ItemGroup) => key} />
      <ListDifferences groups={answer.byItem.groups} programs={answer.byItem.programs ?? []} />
    </Section>
  );
}

function Tables({ answer, which }: Omit<PartProps, 'carried'>): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  const { fiscalYear: year, stage } = answer.moneyFlow;
  const leftOut = answer.moneyFlow.leftOut.filter((line) => !isNotPositive(line));
  const { notComparable } = answer.byMinistry;
  const amountsOf = { year, stage };
  return (
    <>
      <Section id="ministries" title={text.byMinistry} lead={text.byMinistryLead}>
        <Table view={ministryGroupsTable(answer, language)} caption={which} rowKey={({ key }: MinistryGroup) => key} />
        <ListDifferences groups={answer.byMinistry.groups} programs={answer.byItem.programs ?? []} />
      </Section>
      {notComparable > 0 ? (
        <p>
          <To path="/money/left-out" query={amountsOf} hash="not-compared">
            {text.notComparedHere(notComparable)}
          </To>
        </p>
      ) : null}
      {leftOut.length > 0 ? (
        <Section id="left-out" title={text.leftOut} lead={text.leftOutLead}>
          <Table
            view={leftOutTable(leftOut, amountsOf, language)}
            caption={which}
            rowKey={({ reason }: LeftOutLine) => reason}
          />
        </Section>
      ) : null}
    </>
  );
}

function MoneyFilters({ answer }: { answer: MoneyPageQuery }): ReactNode {
  const text = useText(moneyText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  const { fiscalYear: year, stage } = answer.moneyFlow;
  const years = yearsOf(answer).map((each) => each.year);
  return (
    <Filters
      first={
        <>
          <One
            name="year"
            label={text.year}
            options={yearOptions(
              [...new Set([year, ...years])].sort((a, b) => b - a),
              language,
            )}
            chosen={year}
          />
          <One
            name="stage"
            label={text.stage}
            options={STAGES.map((value) => ({ value, label: stages[value] }))}
            chosen={stage}
          />
        </>
      }
    />
  );
}

/** Whether no programme has an amount of the year and stage, counted or left out. */
function hasNoMoney({ byItem, moneyFlow }: MoneyPageQuery): boolean {
  return byItem.programCount === 0 && moneyFlow.leftOut.length === 0;
}
