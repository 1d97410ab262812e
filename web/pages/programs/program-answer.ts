import type { ProgramPageQuery } from '../../generated/graphql.ts';

/** A budget programme, as its page asks for it. */
export type Program = Extract<NonNullable<ProgramPageQuery['node']>, { __typename: 'BudgetProgram' }>;
