import type { BudgetGroup, BudgetSummary } from './budget-summary.ts';
import type { Figures } from './figures.ts';
import type { ListDifference } from './listed-programs.ts';

/** A summary without the programmes that it is made of, and without what lists have of them. */
export type StoredSummary = WithoutPrograms<BudgetSummary, StoredGroup>;
type StoredGroup = WithoutPrograms<BudgetGroup, unknown>;
type WithoutPrograms<Of, Group> = Omit<
  Of,
  'programIds' | 'notCompared' | keyof ListDifference | 'leftOut' | 'groups' | 'parts'
> & {
  leftOut: Omit<Figures['leftOut'][number], 'programIds'>[];
  groups?: Group[];
  parts?: Group[];
};

/** Stores hold no nested values: figures and groups as one text. Which programmes they are made of is asked of the lines. */
export const encodeSummary = (summary: BudgetSummary): string =>
  JSON.stringify(summary, (key, value) => (NAMING.has(key) ? undefined : value));

const NAMING: ReadonlySet<string> = new Set(['programIds', 'notCompared', 'byPartsAlone', 'inOtherGroups']);

/** The reverse of `encodeSummary`, without what it left out. Throws on text that it did not write. */
export const decodeSummary = (text: string): StoredSummary => JSON.parse(text) as StoredSummary;
