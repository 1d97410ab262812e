import { decodePlace, encodePlace, type Place } from './evidence.ts';

/** One thing that an organisation does, in our own words; `heading` is the headline that the document prints above it. */
export interface Duty {
  text: string;
  textEn: string;
  heading: string | null;
  evidence: Place[];
}

/** A kind of cooperation that a document lists for an organisation; `partner` as printed, where one is told. */
export interface CooperationKind {
  name: string;
  nameEn: string;
  partner: string | null;
  evidence: Place[];
}

/** Values with places are stored as text, since stores hold lists of texts and no nested values. */
export function encodeProfile(entry: Duty | CooperationKind): string {
  return JSON.stringify({ ...entry, evidence: entry.evidence.map(encodePlace) });
}

/** The reverse of `encodeProfile`. Throws on text that it did not write. */
export function decodeProfile<Entry extends Duty | CooperationKind>(text: string): Entry {
  const { evidence, ...rest } = JSON.parse(text) as Record<string, unknown> & { evidence: string[] };
  return { ...rest, evidence: evidence.map(decodePlace) } as Entry;
}
