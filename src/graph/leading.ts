/** So many rows from an end of an order are marked as leading: the largest page, and one more, which tells whether there are others. */
export const LEADING = 101;
