import { z } from 'zod';
import { evidenceSchema, type PrintedName, printedNameSchema } from '../facts/common.ts';

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
  /** True when it is only said that it is from this year on (以降). */
  orLater: z.boolean(),
  cue: z.string().min(1),
  evidence: evidenceSchema,
});
export type Succession = z.infer<typeof successionSchema>;

/** A body or meeting that a sentence puts below another one. */
export const partSchema = z.strictObject({
  part: printedNameSchema,
  whole: printedNameSchema,
  /** Id of the rule that read it. */
  rule: z.string().min(1),
  /** From which fiscal year on, where it is printed. */
  fiscalYear: z.int().nullable(),
  evidence: evidenceSchema,
});
export type PartFact = z.infer<typeof partSchema>;

/** What the passages of a document say. */
export interface SaidFacts {
  statements: Statement[];
  successions: Succession[];
  parts: PartFact[];
  citations: Citation[];
  shortForms: ShortForm[];
  /** Names that nothing of the above holds. */
  mentions: PrintedName[];
  /** Policies named where nobody acts. */
  policies: PrintedName[];
}

/** A year in which a body was founded or a meeting first held. */
export const foundingSchema = z.strictObject({
  name: z.string().min(1),
  /** Calendar year. */
  year: z.int(),
  /** 1 to 12, where it is printed. */
  month: z.int().min(1).max(12).nullable(),
  attribution: attributionSchema,
  evidence: evidenceSchema,
});
export type FoundingFact = z.infer<typeof foundingSchema>;
