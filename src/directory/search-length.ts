/** Characters of a text that is looked for, at most: of a search, and of a part of a name or text in a filter. */
export const SEARCH_LENGTH_MAX = 200;
