/** Types of which the committed data has none, with the reason; what is below them is asked where tests make it. */
export const NOT_IN_THE_GRAPH: Readonly<Record<string, string>> = {};
