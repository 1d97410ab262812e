import { choice, choices, type Parameters, whole, words } from '../../address/parameters.ts';
import type {
  AppropriationStage,
  BudgetGrouping,
  ChangesPageQueryVariables,
  Outcome,
  ProgramOrder,
  StrategyChangeKind,
} from '../../generated/graphql.ts';
import { cursor, listParameters, type PlaceInList, pageOf } from '../../parts/place-in-list.ts';
import { changeText } from '../../text/change.ts';
import { terms } from '../../text/terms.ts';
import { OUTCOMES } from '../programs/programs-address.ts';

/** What the page of changes understands in its address; the place in a list is that in the changes of editions. */
export interface ChangesAddress extends PlaceInList {
  order: ProgramOrder | undefined;
  outcome: readonly Outcome[];
  by: BudgetGrouping | undefined;
  stage: AppropriationStage | undefined;
  year: number | undefined;
  /** The fiscal year whose requests the outcomes are of. */
  asked: number | undefined;
  /** Ids of documents, without their prefix. */
  from: string | undefined;
  to: string | undefined;
  kind: readonly StrategyChangeKind[];
  /** Where the programmes go on: files have all of them. */
  rows: string | undefined;
}

export const ORDERS = ['CHANGE_DESC', 'CHANGE_ASC', 'AMOUNT_DESC'] as const satisfies ProgramOrder[];
export const GROUPINGS = ['MINISTRY', 'ITEM', 'RECIPIENT', 'BUREAU'] as const satisfies BudgetGrouping[];
export const STAGES = [
  'REQUEST',
  'DRAFT',
  'INITIAL',
  'SUPPLEMENTARY',
  'EXECUTED',
] as const satisfies AppropriationStage[];
export const CHANGES = ['ADDED', 'DROPPED', 'RESPONSIBILITY_CHANGED', 'KEPT'] as const satisfies StrategyChangeKind[];

/** What stayed as it was is told when it is asked for. */
export const TOLD: readonly StrategyChangeKind[] = ['ADDED', 'DROPPED', 'RESPONSIBILITY_CHANGED'];

export const changesParameters: Parameters<ChangesAddress> = {
  order: choice(ORDERS, (language) => changeText[language].orders),
  outcome: choices(OUTCOMES, (language) => terms[language].outcomes),
  by: choice(GROUPINGS, (language) => changeText[language].groupings),
  stage: choice(STAGES, (language) => terms[language].stages),
  year: whole(2000, 2100),
  asked: whole(2000, 2100),
  from: words(),
  to: words(),
  kind: choices(CHANGES, (language) => terms[language].editionChanges),
  ...listParameters,
  rows: cursor,
};

/** So many changes of editions stand on a page. */
export const EDITION_CHANGES = 60;

/** So many programmes stand on the page; a file's are asked for with fewer questions. */
const SHOWN = 20;
const ROWS_AT_ONCE = 100;

/** What only a first answer tells: the two editions to compare, of which year the requests are, and whether numbers of programmes lead to other lists. */
interface ToldByAnswer {
  editions?: { from: string; to: string } | null;
  requests?: number;
  isUnlike?: boolean;
}

/** What to ask. */
export function changesVariables(
  { order, outcome, by, stage, year, asked, kind, rows, ...place }: ChangesAddress,
  { editions, requests, isUnlike = false }: ToldByAnswer = {},
): ChangesPageQueryVariables {
  return {
    orderBy: order ?? 'CHANGE_DESC',
    outcome: outcome.length > 0 ? [...outcome] : null,
    by: by ?? 'MINISTRY',
    stage: stage ?? 'REQUEST',
    year: year ?? null,
    asked: asked ?? requests ?? null,
    compared: Boolean(editions),
    from: editions?.from ?? '',
    to: editions?.to ?? '',
    kinds: kind.length > 0 ? [...kind] : [...TOLD],
    ...pageOf(place, EDITION_CHANGES),
    rows: rows === undefined ? SHOWN : ROWS_AT_ONCE,
    rowsAfter: rows ?? null,
    named: isUnlike,
  };
}

/** What stays in the address when a form makes choices of its own: those of other parts of the page. */
export function kept(
  address: ChangesAddress,
  names: readonly ('order' | 'outcome' | 'by' | 'stage' | 'year' | 'asked')[],
): Record<string, string | readonly string[] | undefined> {
  return Object.fromEntries(
    names.map((name) => {
      const value = address[name];
      return [name, typeof value === 'number' ? String(value) : value];
    }),
  );
}
