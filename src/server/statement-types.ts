/** The media types that statements about one thing can be had in. */
export const STATEMENT_TYPES = ['text/turtle', 'application/ld+json'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];
