import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import type { Resolver } from '../resolver.ts';
import { otherMinistry } from './other-ministry.ts';
import { resolveBudget } from './resolve-budget.ts';
import { BUDGET_TITLES } from './titles.ts';

/** Requests and drafts are resolved together, since they speak of the same programmes. */
export const budgetResolver: Resolver = {
  id: 'budget',
  titles: BUDGET_TITLES,
  resolve: (context) => resolveBudget(context),
  check: (facts, context) =>
    new FactsSet([facts]).of(BUDGET_REQUEST).flatMap((request) => otherMinistry(request, context)),
};
