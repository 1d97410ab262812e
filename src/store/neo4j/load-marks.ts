/**
 * What the transactions of a load are told to be as they begin, in their metadata: one of many that fill an empty store, the one that replaces a
 * graph, and the one that stands for it while it is about to commit.
 */
export const FILLING = { graphLoad: 'filling' };
export const LOADING = { graphLoad: 'loading' };
export const SWITCHING = { graphLoad: 'switching' };

/** How many transactions fill a store: `marked`. */
export const FILLS = marked(isTold(FILLING));

/** How many loads are about to switch, or commit: `marked`. */
export const SWITCHES = marked(`${isTold(SWITCHING)} OR (${isTold(LOADING)} AND status = 'Closing')`);

function isTold({ graphLoad }: { graphLoad: string }): string {
  return `metaData.graphLoad = '${graphLoad}'`;
}

function marked(condition: string): string {
  return `SHOW TRANSACTIONS YIELD metaData, status WHERE ${condition} RETURN count(*) AS marked`;
}
