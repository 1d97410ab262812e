import type { ItemPageQuery } from '../../generated/graphql.ts';

/** An item of the strategy, as its page asks for it. */
export type Item = NonNullable<ItemPageQuery['strategyItem']>;
