/** A text as it is compared with what people typed: neither width nor case counts. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
