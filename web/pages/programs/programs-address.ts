import { chosen } from '../../address/chosen.ts';
import { idOf } from '../../address/href.ts';
import { choice, choices, type Parameters, whole, wholes, words, wordsList } from '../../address/parameters.ts';
import type {
  AppropriationStage,
  Outcome,
  ProgramFilter,
  ProgramLevel,
  ProgramOrder,
  ProgramTag,
} from '../../generated/graphql.ts';
import { listParameters, type PlaceInList } from '../../parts/place-in-list.ts';
import { STAGES } from '../../parts/stages.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';

/** What the list of programmes understands in its address. */
export interface ProgramsAddress extends PlaceInList {
  text: string | undefined;
  year: number | undefined;
  stage: AppropriationStage | undefined;
  ministry: string | undefined;
  division: readonly string[];
  item: readonly number[];
  outcome: readonly Outcome[];
  tag: readonly ProgramTag[];
  recipient: readonly string[];
  implementer: readonly string[];
  mentions: readonly string[];
  policy: readonly string[];
  /** Number of a review sheet. */
  sheet: readonly number[];
  document: readonly string[];
  /** Million yen. */
  min: number | undefined;
  max: number | undefined;
  /** Whole programmes where nothing is chosen. */
  level: readonly ProgramLevel[];
  order: ProgramOrder | undefined;
  /** Whether it carries an item of the strategy. */
  strategy: (typeof IN_STRATEGY)[number] | undefined;
  /** Whether sums add something of it at the stage in the year. */
  counted: (typeof COUNTED)[number] | undefined;
}

export const ORDERS: readonly ProgramOrder[] = [
  'AMOUNT_DESC',
  'AMOUNT_ASC',
  'CHANGE_DESC',
  'CHANGE_ASC',
  'DOCUMENT',
  'NAME_ASC',
  'NAME_DESC',
];
export const IN_STRATEGY = ['yes', 'no'] as const;
export const COUNTED = ['yes', 'no'] as const;
export const LEVELS: readonly ProgramLevel[] = ['PROGRAM', 'COMPONENT'];
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

export const MILLION = 1_000_000;
/** Million yen. */
export const AMOUNT_MOST = 1_000_000_000;

export const programsParameters: Parameters<ProgramsAddress> = {
  text: words(),
  year: whole(2000, 2100),
  stage: choice(STAGES, (language) => terms[language].stages),
  ministry: words(),
  division: wordsList(),
  item: wholes(1, 99),
  outcome: choices(OUTCOMES, (language) => terms[language].outcomes),
  tag: choices(TAGS, (language) => terms[language].tags),
  recipient: wordsList(),
  implementer: wordsList(),
  mentions: wordsList(),
  policy: wordsList(),
  sheet: wholes(1, 999_999),
  document: wordsList(),
  min: whole(0, AMOUNT_MOST),
  max: whole(0, AMOUNT_MOST),
  strategy: choice(IN_STRATEGY, (language) => programText[language].inStrategyValues),
  counted: choice(COUNTED, (language) => programText[language].inSumsValues),
  level: choices(LEVELS, (language) => programText[language].levels),
  order: choice(ORDERS, (language) => programText[language].orders),
  ...listParameters,
};

/** Whole programmes, unless the address says otherwise; of a review sheet, whose programme may be a part of another, all that it describes. */
export function levelsOf({ level, sheet }: ProgramsAddress): ProgramLevel[] {
  if (level.length > 0) return [...level];
  return sheet.length > 0 ? [...LEVELS] : ['PROGRAM'];
}

/** Those that the list leaves out. */
export function otherLevels(address: ProgramsAddress): ProgramLevel[] {
  const levels = levelsOf(address);
  return LEVELS.filter((level) => !levels.includes(level));
}

/** The address as the API's filter; `null` where it chooses nothing. A division is chosen within its ministry. */
export function filterOf(address: ProgramsAddress): ProgramFilter | null {
  const { text, year, stage, ministry, division, min, max, sheet, document } = address;
  const { strategy, counted, item, outcome, tag, recipient, implementer, mentions, policy } = address;
  const filter = chosen<ProgramFilter>({
    text,
    fiscalYear: year,
    stage,
    division: division.length > 0 || ministry === undefined ? division : [ministry],
    item,
    inStrategy: strategy === undefined ? undefined : strategy === 'yes',
    counted: counted === undefined ? undefined : counted === 'yes',
    outcome,
    tag,
    recipient,
    implementer,
    mentions,
    policy,
    reviewSheet: sheet,
    document: document.map((id) => idOf('document', id)),
    minAmount: min === undefined ? undefined : min * MILLION,
    maxAmount: max === undefined ? undefined : max * MILLION,
  });
  return Object.keys(filter).length === 0 ? null : filter;
}
