import { z } from 'zod';
import { documentHeadSchema, evidenceSchema, FACTS_FORMAT, printedNameSchema } from '../../facts/common.ts';

/** How sure it is that a text belongs to an actor. `rule` and `confidence` stand where it is not printed. */
export const attributionSchema = z.strictObject({
  basis: z.enum(['STATED', 'DERIVED']),
  rule: z.string().nullable(),
  /** 0 to 1; 1 when stated. */
  confidence: z.number().min(0).max(1),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** Who does what a sentence says. */
export const actorSchema = z.strictObject({
  /** DIVISION: a division of this document, by its name. NAMED: a body that the text names. SUBJECT: the document's own. */
  role: z.enum(['DIVISION', 'NAMED', 'SUBJECT']),
  name: z.string().min(1),
  attribution: attributionSchema,
});
export type Actor = z.infer<typeof actorSchema>;

/** One thing that a sentence says about its actor and the bodies or meetings that a cue phrase ties to it. */
export const statementSchema = z.strictObject({
  type: z.enum(['OVERSEES', 'COOPERATES_WITH', 'CONTRIBUTES_TO', 'PARTICIPATES_IN']),
  /** Id of the cue rule. */
  rule: z.string().min(1),
  /** The cue phrase as printed. */
  cue: z.string().min(1),
  actor: actorSchema,
  objects: z.array(printedNameSchema).min(1),
  evidence: evidenceSchema,
});
export type Statement = z.infer<typeof statementSchema>;

/** A policy that a sentence names, and the actor of that sentence. */
export const citationSchema = z.strictObject({ policy: printedNameSchema, actor: actorSchema });
export type Citation = z.infer<typeof citationSchema>;

/** A short form (保健大臣会合) and the full name in the same document that ends with it. */
export const shortFormSchema = z.strictObject({
  name: z.string().min(1),
  full: z.string().min(1),
  evidence: evidenceSchema,
});
export type ShortForm = z.infer<typeof shortFormSchema>;

/** Bodies that are to become one, as a sentence says. */
export const successionSchema = z.strictObject({
  from: z.array(printedNameSchema).min(1),
  to: printedNameSchema,
  /** Calendar year in which the fiscal year begins, from which on it is planned; `null` when none is printed. */
  fiscalYear: z.int().nullable(),
  cue: z.string().min(1),
  evidence: evidenceSchema,
});

export type Succession = z.infer<typeof successionSchema>;

const bureauSchema = z.strictObject({
  name: z.string().min(1),
  attribution: attributionSchema,
  /** Where the bureau is printed. */
  evidence: evidenceSchema,
});
export type BureauFact = z.infer<typeof bureauSchema>;

const divisionSchema = z.strictObject({
  position: z.int().min(1),
  /** Without bureau and spaces: 厚生科学課. */
  name: z.string().min(1),
  /** The heading as printed. */
  heading: z.string().min(1),
  /** The bureau that the heading prints, or the one of the headings above (DERIVED). */
  bureau: bureauSchema.nullable(),
  nameEn: z.string().min(1).nullable(),
  bureauEn: z.string().min(1).nullable(),
  evidence: evidenceSchema,
  /** Places of the paragraphs that say what the division does. */
  duties: z.array(evidenceSchema),
});
export type DivisionFact = z.infer<typeof divisionSchema>;

/** Divisions of a ministry's secretariat: what each does, oversees, takes part in. */
export const secretariatFactsSchema = z.strictObject({
  format: z.literal(FACTS_FORMAT),
  document: documentHeadSchema,
  divisions: z.array(divisionSchema),
  statements: z.array(statementSchema),
  successions: z.array(successionSchema),
  citations: z.array(citationSchema),
  shortForms: z.array(shortFormSchema),
  /** Names that no statement, succession or citation of their paragraph holds. */
  mentions: z.array(printedNameSchema),
  /** Policies named where nobody acts: in headlines and captions. */
  policies: z.array(printedNameSchema),
});
export type SecretariatFacts = z.infer<typeof secretariatFactsSchema>;
