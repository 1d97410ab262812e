import { choice, choices, type Parameters, whole, wholes, words, wordsList } from '../../address/parameters.ts';
import type { AppropriationStage, Outcome, ProgramFilter, ProgramOrder, ProgramTag } from '../../generated/graphql.ts';

/** What the list of programmes understands in its address. */
export interface ProgramsAddress {
  text: string | undefined;
  year: number | undefined;
  stage: AppropriationStage | undefined;
  division: readonly string[];
  item: readonly number[];
  outcome: readonly Outcome[];
  tag: readonly ProgramTag[];
  recipient: readonly string[];
  policy: readonly string[];
  /** Million yen. */
  min: number | undefined;
  max: number | undefined;
  order: ProgramOrder | undefined;
  after: string | undefined;
  /** Whether it carries an item of the strategy. */
  strategy: 'yes' | 'no' | undefined;
}

export const STAGES: readonly AppropriationStage[] = ['REQUEST', 'DRAFT', 'INITIAL', 'SUPPLEMENTARY'];
export const ORDERS: readonly ProgramOrder[] = [
  'AMOUNT_DESC',
  'AMOUNT_ASC',
  'CHANGE_DESC',
  'CHANGE_ASC',
  'DOCUMENT',
  'NAME_ASC',
];
export const TAGS: readonly ProgramTag[] = ['NEW', 'EXPANDED', 'PRIORITY_FRAME'];
export const OUTCOMES: readonly Outcome[] = [
  'AS_REQUESTED',
  'RAISED',
  'CUT',
  'SPLIT',
  'MOVED_TO_SUPPLEMENTARY',
  'NOT_IN_DRAFT',
  'OUT_OF_SCOPE',
  'UNKNOWN',
];

const MILLION = 1_000_000;

export const programsParameters: Parameters<ProgramsAddress> = {
  text: words(),
  year: whole(2000, 2100),
  stage: choice(STAGES),
  division: wordsList(),
  item: wholes(1, 99),
  outcome: choices(OUTCOMES),
  tag: choices(TAGS),
  recipient: wordsList(),
  policy: wordsList(),
  min: whole(0, 1_000_000_000),
  max: whole(0, 1_000_000_000),
  order: choice(ORDERS),
  after: words(1_000),
  strategy: choice(['yes', 'no']),
};

/** The address as the API's filter; `null` where it chooses nothing. */
export function filterOf(address: ProgramsAddress): ProgramFilter | null {
  const { text, year, stage, division, item, outcome, tag, recipient, policy, min, max } = address;
  const filter: ProgramFilter = {
    ...(address.strategy === undefined ? {} : { inStrategy: address.strategy === 'yes' }),
    ...(text === undefined ? {} : { text }),
    ...(year === undefined ? {} : { fiscalYear: year }),
    ...(stage === undefined ? {} : { stage }),
    ...(division.length === 0 ? {} : { division: [...division] }),
    ...(item.length === 0 ? {} : { item: [...item] }),
    ...(outcome.length === 0 ? {} : { outcome: [...outcome] }),
    ...(tag.length === 0 ? {} : { tag: [...tag] }),
    ...(recipient.length === 0 ? {} : { recipient: [...recipient] }),
    ...(policy.length === 0 ? {} : { policy: [...policy] }),
    ...(min === undefined ? {} : { minAmount: min * MILLION }),
    ...(max === undefined ? {} : { maxAmount: max * MILLION }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}
