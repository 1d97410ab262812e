/** What is counted, that with most first; of as many, the first by its letters, so that the order of the sheets tells nothing. */
export const mostFirst = <Counted extends string>(counts: ReadonlyMap<Counted, number>): Counted[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([each]) => each);
