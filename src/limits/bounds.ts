import { SEARCH_LENGTH_MAX } from '../directory/search-length.ts';

/** What one request may ask for. `docs/limits.md` tells it to people; a test compares the two. */
export const BOUNDS = {
  /** Response fields on the longest way from the root to a leaf. */
  depth: 15,
  /** The same below `__schema` and `__type`, where chains of `ofType` are long and cheap. */
  introspectionDepth: 20,
  /** `fields`, `inputFields`, `interfaces` and `possibleTypes` inside each other: each multiplies by the size of the schema. */
  introspectionLists: 2,
  /** `__schema` and `__type` in one operation. */
  introspections: 2,
  /** Fields of the operation itself: each is a read of the store. */
  rootFields: 20,
  aliases: 50,
  directives: 50,
  /** Fields as written, fragments counted at every place where they are spread. */
  fields: 1_000,
  operations: 20,
  fragments: 50,
  /** Tokens of the document; the parser stops there. */
  tokens: 5_000,
  /** Characters of a string in the document or its variables. */
  stringLength: 2_000,
  /** Characters of a text that is looked for: of a search, a part of a name or text in a filter. */
  searchLength: SEARCH_LENGTH_MAX,
  /** Values (lists and objects included) in the variables. */
  variableValues: 1_000,
  /** Objects, by the `@cost` and `@listSize` directives of the schema. */
  cost: 100_000,
} as const;

export type Bound = keyof typeof BOUNDS;

/** A bound that is exceeded: how much there is, and how to say it. */
export interface Excess {
  bound: Bound;
  message: string;
}
