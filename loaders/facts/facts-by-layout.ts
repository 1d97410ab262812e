import type { z } from 'zod';
import { hospitalBudgetDraftSchema } from './hospital-budget-draft.ts';
import { budgetRequestFactsSchema } from './mhlw-budget-request.ts';
import { cooperationFactsSchema } from './mhlw-international-cooperation.ts';
import { secretariatFactsSchema } from './mhlw-secretariat.ts';
import { strategyFactsSchema } from './strategy-follow-up.ts';

/** The schema of the facts of each layout; a new document layout adds a line. */
export const FACTS_SCHEMAS = {
  'strategy-follow-up': strategyFactsSchema,
  'mhlw-secretariat': secretariatFactsSchema,
  'mhlw-international-cooperation': cooperationFactsSchema,
  'mhlw-budget-request': budgetRequestFactsSchema,
  'hospital-budget-draft': hospitalBudgetDraftSchema,
} as const satisfies Record<string, z.ZodType>;

export type FactsLayout = keyof typeof FACTS_SCHEMAS;

/** The facts of every document that there is, by `document.layout`. */
export type FactsByLayout = { [Layout in FactsLayout]?: z.infer<(typeof FACTS_SCHEMAS)[Layout]> };
