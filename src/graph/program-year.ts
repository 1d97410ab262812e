/** What the documents say of a programme for one fiscal year. Amounts in yen by name of the stage (`request`), as totals count them. */
export interface StoredYear {
  fiscalYear: number;
  tags: string[];
  section: string | null;
  outcome: string;
  outcomeReason: string | null;
  /** Encoded places. */
  outcomeEvidence: string[];
  /** Ids of the documents. */
  documents: string[];
  amounts: Record<string, number>;
  /** Request less last year's initial budget. */
  change: number | null;
  /** What is printed of each amount, with the reason where it is not counted. */
  text: string[];
}

/** Stores hold lists of texts and no nested values: the year and a blank, so that texts sort by year, then the rest. */
export const encodeYear = ({ fiscalYear, ...rest }: StoredYear): string => `${fiscalYear} ${JSON.stringify(rest)}`;

/** The reverse of `encodeYear`. Throws on text that it did not write. */
export function decodeYear(text: string): StoredYear {
  const at = text.indexOf(' ');
  const rest = JSON.parse(text.slice(at + 1)) as Omit<StoredYear, 'fiscalYear'>;
  return { fiscalYear: Number(text.slice(0, at)), ...rest };
}
