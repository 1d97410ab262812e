import { z } from 'zod';
import { evidenceSchema, factsSchema, printedNameSchema } from '../../facts/common.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import {
  attributionSchema,
  citationSchema,
  partSchema,
  shortFormSchema,
  statementSchema,
  successionSchema,
} from '../../passages/facts.ts';

const dutySchema = z.strictObject({
  /** The headline above the paragraph, as printed; `null` when it stands below the division's heading or a page label. */
  heading: printedNameSchema.nullable(),
  /** 1 for the first paragraph below this headline. */
  order: z.int().min(1),
  evidence: evidenceSchema,
});
export type DutyFact = z.infer<typeof dutySchema>;

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
  /** The paragraphs that say what the division does. */
  duties: z.array(dutySchema),
});
export type DivisionFact = z.infer<typeof divisionSchema>;

/** Divisions of a ministry's secretariat: what each does, oversees, takes part in. */
export const secretariatFactsSchema = factsSchema({
  divisions: z.array(divisionSchema),
  statements: z.array(statementSchema),
  successions: z.array(successionSchema),
  parts: z.array(partSchema),
  citations: z.array(citationSchema),
  shortForms: z.array(shortFormSchema),
  /** Names that no statement, succession or citation of their paragraph holds. */
  mentions: z.array(printedNameSchema),
  /** Policies named where nobody acts: in headlines and captions. */
  policies: z.array(printedNameSchema),
});
export type SecretariatFacts = z.infer<typeof secretariatFactsSchema>;

export const SECRETARIAT: FactsKind<SecretariatFacts> = { id: 'mhlw-secretariat', schema: secretariatFactsSchema };
