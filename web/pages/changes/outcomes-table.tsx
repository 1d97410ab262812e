import type { ReactNode } from 'react';
import type { ChangesPageQuery, Outcome } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing, YenCell } from '../../parts/amount.tsx';
import { isRestOf, lineOf } from '../../parts/figures.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { changeText } from '../../text/change.ts';
import { count } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';
import { OUTCOMES } from '../programs/programs-address.ts';

export type OutcomeGroup = ChangesPageQuery['byOutcome']['groups'][number];

/** What became of the requests: what was asked, what the draft gives and what the supplementary budget of the year before gave. */
export function outcomesTable(answer: ChangesPageQuery, language: Language): TableView {
  const text = changeText[language];
  const { outcomes } = terms[language];
  const { byOutcome, givenByOutcome, decided } = answer;
  const drafts = new Map(givenByOutcome.groups.map(({ key, amount }) => [key, amount]));
  const { fiscalYear: year } = byOutcome;
  const supplementary = supplementaryOf(decided, year);
  const compared = comparedOf(decided, year);
  const outcomeOf = (key: string) => OUTCOMES.find((outcome) => outcome === key);
  const toPrograms = (outcome: Outcome | undefined, words: string) =>
    outcome ? (
      <To path="/programs" query={{ outcome, year, stage: 'REQUEST', counted: 'yes' }}>
        {words}
      </To>
    ) : (
      words
    );
  return tableOf<OutcomeGroup>(
    [
      {
        key: 'outcome',
        head: text.outcome,
        cell: ({ key }) => {
          const outcome = outcomeOf(key);
          return toPrograms(outcome, outcome ? outcomes[outcome] : key);
        },
      },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: ({ key, programCount }) => toPrograms(outcomeOf(key), count(language, programCount)),
      },
      {
        key: 'previous',
        head: text.previous,
        numeric: true,
        cell: ({ previousAmount }) => <YenCell of={previousAmount} />,
      },
      { key: 'amount', head: text.amount, numeric: true, cell: ({ amount }) => <YenCell of={amount} /> },
      {
        key: 'draft',
        head: text.given,
        numeric: true,
        cell: ({ key }) => <YenCell of={drafts.get(key) ?? null} />,
      },
      {
        key: 'supplementary',
        head: text.supplementary(year - 1),
        numeric: true,
        cell: ({ key }) => <YenCell of={supplementary.get(key) ?? null} />,
      },
      { key: 'change', head: text.change, numeric: true, cell: ({ change }) => <YenCell of={change} signed /> },
      {
        key: 'givenLessAsked',
        head: text.givenLessAsked,
        numeric: true,
        cell: ({ key }) => <YenCell of={compared.get(key)?.difference ?? null} signed />,
      },
      {
        key: 'notCompared',
        head: text.notGivenCompared,
        numeric: true,
        cell: (group) => {
          const left = leftOf(group, compared);
          return left === 0 ? <Nothing /> : count(language, left);
        },
      },
    ],
    byOutcome.groups,
  );
}

/** How many programmes of a group are not compared. */
function leftOf({ key, programCount }: OutcomeGroup, compared: ReadonlyMap<string, Compared>): number {
  return programCount - (compared.get(key)?.programs ?? 0);
}

/** How many programmes the draft is not set beside the request of, and for each outcome why. */
export function NotCompared({ answer }: { answer: ChangesPageQuery }): ReactNode {
  const text = useText(changeText);
  const { outcomes } = useText(terms);
  const { language } = useVisit();
  const { byOutcome, decided } = answer;
  const compared = comparedOf(decided, byOutcome.fiscalYear);
  const groups = byOutcome.groups.map((group) => ({ ...group, left: leftOf(group, compared) }));
  const left = groups.reduce((sum, group) => sum + group.left, 0);
  if (left === 0) return null;
  const all = groups.reduce((sum, { programCount }) => sum + programCount, 0);
  const isCut = decided.nodes.length < decided.totalCount;
  return (
    <>
      <p>{text.leftUncompared(left, all)}</p>
      <ul>
        {groups.flatMap(({ key, left: number }) => {
          const outcome = OUTCOMES.find((each) => each === key);
          if (number === 0 || outcome === undefined) return [];
          const isNever = outcome === 'OUT_OF_SCOPE' || outcome === 'UNKNOWN';
          const why = isCut && !isNever ? text.tooMany : text.whyUncompared[outcome];
          return [<li key={key}>{text.uncompared(outcomes[outcome], count(language, number), why)}</li>];
        })}
      </ul>
    </>
  );
}

/** The supplementary budget of the year before `year` by what became of the requests for `year`, in yen; nothing where only a part of the programmes was answered. */
function supplementaryOf({ nodes, totalCount }: ChangesPageQuery['decided'], year: number): Map<string, number> {
  const sums = new Map<string, number>();
  if (nodes.length < totalCount) return sums;
  for (const { years } of nodes) {
    const outcome = years.find(({ fiscalYear }) => fiscalYear === year)?.outcome;
    const given = years.find(({ fiscalYear }) => fiscalYear === year - 1)?.supplementary ?? null;
    if (outcome && given !== null) sums.set(outcome, (sums.get(outcome) ?? 0) + given);
  }
  return sums;
}

interface Compared {
  programs: number;
  /** Yen: what the draft gives less what was asked. */
  difference: number;
}

/**
 * By what became of the requests for `year`, the draft less the request of the programmes of which both are counted, and the request as it is printed:
 * where a part of it is counted with another programme, the two sums are of different things. Nothing where only a part of the programmes was answered.
 */
function comparedOf({ nodes, totalCount }: ChangesPageQuery['decided'], year: number): Map<string, Compared> {
  const compared = new Map<string, Compared>();
  if (nodes.length < totalCount) return compared;
  for (const program of nodes) {
    const told = program.years.find(({ fiscalYear }) => fiscalYear === year);
    if (!told || told.request === null || told.draft === null) continue;
    const [asked, given] = [lineOf(program, year, 'REQUEST', told.request), lineOf(program, year, 'DRAFT', told.draft)];
    if ((asked && isRestOf(asked, told.request)) || (given && isRestOf(given, told.draft))) continue;
    const before = compared.get(told.outcome) ?? { programs: 0, difference: 0 };
    const difference = before.difference + told.draft - told.request;
    compared.set(told.outcome, { programs: before.programs + 1, difference });
  }
  return compared;
}
