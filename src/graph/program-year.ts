import type { OutcomeReason } from './outcome-reason.ts';

/** What the documents say of a programme for one fiscal year. Amounts in yen by name of the stage (`request`), as totals count them. */
export interface StoredYear {
  fiscalYear: number;
  /** A request or draft for this year speaks of it; else only amounts of the year are printed. */
  isPrinted: boolean;
  tags: string[];
  section: string | null;
  /** WHOLE, PART. */
  digitalAgency: string | null;
  outcome: string;
  /** Why the outcome was decided, in the parts of its sentence. */
  why: OutcomeReason | null;
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

/** What is told of several years one by one, as texts that a store compares: the year, a blank, and the value. */
export const ofYear = (fiscalYear: number, value: string | number): string => `${fiscalYear} ${value}`;

/** Length of the year and the blank. */
export const YEAR_LENGTH = 5;
