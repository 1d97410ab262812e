import { z } from 'zod';

const text = z.string().min(1);

export const GLOSSARY = 'glossary.yaml';
export const ENGLISH_EXCEPTIONS = 'english-exceptions.yaml';
/** The files about English, which are read when it is checked. */
export const ENGLISH_FILES: readonly string[] = [GLOSSARY, ENGLISH_EXCEPTIONS];

/** `data/registry/glossary.yaml`: what a recurring Japanese term is called in English, everywhere and why. */
export const glossaryEntrySchema = z.strictObject({
  /** The term as the documents print it; width, case and blanks do not count. */
  term: text,
  /** Its English. Number (fund, funds), case and hyphens do not count where it is looked for. */
  en: text,
  /** OFFICIAL: the name or term of those whose thing it is. DECIDED: ours. */
  source: z.enum(['OFFICIAL', 'DECIDED']),
  /** Whose name it is, or why we decided for it. */
  why: text,
  /** Other English that may stand for it, and when. */
  variants: z.array(z.strictObject({ en: text, when: text })).default([]),
  /** English that people have put or might put for it and that says something else. */
  refused: z.array(text).default([]),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** `data/registry/english-exceptions.yaml`: what a rule about English refuses and a person has allowed, with the reason. */
export const englishExceptionSchema = z.discriminatedUnion('rule', [
  /** This entry need not have the glossary's English of this term. */
  z.strictObject({ rule: z.literal('TERM'), printed: text, term: text, reason: text }),
  /** These names may share one English. */
  z.strictObject({ rule: z.literal('SHARED_ENGLISH'), en: text, reason: text }),
  /** These words are spelt so, wherever they stand: an official name, or a word that British English has too. */
  z.strictObject({ rule: z.literal('SPELLING'), en: text, reason: text }),
  /** This figure may stand in the summary of this entry, though the fact does not print it. */
  z.strictObject({ rule: z.literal('FIGURE'), printed: text, figure: text, reason: text }),
]);
export type EnglishException = z.infer<typeof englishExceptionSchema>;
