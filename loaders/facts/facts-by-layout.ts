import type { z } from 'zod';
import { hospitalBudgetDraftSchema } from '../documents/hospital-budget-draft/facts.ts';
import { budgetRequestFactsSchema } from '../documents/mhlw-budget-request/facts.ts';
import { cooperationFactsSchema } from '../documents/mhlw-international-cooperation/facts.ts';
import { secretariatFactsSchema } from '../documents/mhlw-secretariat/facts.ts';
import {
  rsBudgetsSchema,
  rsOrganizationsSchema,
  rsOutlinesSchema,
  rsPoliciesSchema,
  rsSubsidiesSchema,
} from '../documents/rs-system/facts.ts';
import { strategyFactsSchema } from '../documents/strategy-follow-up/facts.ts';

/** The schema of the facts of each layout; a new document layout adds a line. */
export const FACTS_SCHEMAS = {
  'strategy-follow-up': strategyFactsSchema,
  'mhlw-secretariat': secretariatFactsSchema,
  'mhlw-international-cooperation': cooperationFactsSchema,
  'mhlw-budget-request': budgetRequestFactsSchema,
  'hospital-budget-draft': hospitalBudgetDraftSchema,
  'rs-organizations': rsOrganizationsSchema,
  'rs-outlines': rsOutlinesSchema,
  'rs-policies': rsPoliciesSchema,
  'rs-subsidies': rsSubsidiesSchema,
  'rs-budgets': rsBudgetsSchema,
} as const satisfies Record<string, z.ZodType>;

export type FactsLayout = keyof typeof FACTS_SCHEMAS;

/** The facts of every document that there is, by `document.layout`. */
export type FactsByLayout = { [Layout in FactsLayout]?: z.infer<(typeof FACTS_SCHEMAS)[Layout]> };
