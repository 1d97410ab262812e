import type { Resolver } from '../resolver.ts';
import { resolveBudget } from './resolve-budget.ts';

/** Requests and drafts are resolved together, since they speak of the same programmes. */
export const budgetResolver: Resolver = { id: 'budget', resolve: (context) => resolveBudget(context) };
