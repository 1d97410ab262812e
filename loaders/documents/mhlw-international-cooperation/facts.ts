import { z } from 'zod';
import { evidenceSchema, factsSchema, printedNameSchema } from '../../facts/common.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import {
  attributionSchema,
  citationSchema,
  foundingSchema,
  partSchema,
  shortFormSchema,
  statementSchema,
  successionSchema,
} from '../../passages/facts.ts';

/** A printed label with every place where it stands. */
const labelSchema = z.strictObject({ name: z.string().min(1), evidence: z.array(evidenceSchema).min(1) });
export type Label = z.infer<typeof labelSchema>;

/** A kind of cooperation in a partner's box; the attribution says how the box is known. */
const partnerKindSchema = labelSchema.extend({ attribution: attributionSchema });
/** A kind of cooperation without a box; `partner` is whom a sentence names for it (国内国際協力実施機関), `null` when none does. */
const looseKindSchema = labelSchema.extend({ partner: z.string().min(1).nullable() });

const partnerSchema = z.strictObject({
  /** 国際協力機構 */
  name: z.string().min(1),
  /** JICA; `null` when none is printed. */
  abbreviation: z.string().min(1).nullable(),
  /** Places of its box headings. */
  evidence: z.array(evidenceSchema).min(1),
  /** Kinds of cooperation printed in its box: 人的貢献. */
  kinds: z.array(partnerKindSchema),
});
export type Partner = z.infer<typeof partnerSchema>;

/** A ministry's page about its international cooperation. */
export const cooperationFactsSchema = factsSchema({
  /** Whose cooperation it is, from the title; `null` when the title names nobody. */
  subject: printedNameSchema.nullable(),
  /** Fields of work that the page names in its first paragraph: 社会保障. */
  fields: z.array(printedNameSchema),
  partners: z.array(partnerSchema),
  /** Labels of arrows whose ends the text lost: kinds of cooperation without a partner. */
  looseKinds: z.array(looseKindSchema),
  /** Fields of support (感染症対策支援), each with all its places. */
  supports: z.array(labelSchema),
  statements: z.array(statementSchema),
  successions: z.array(successionSchema),
  parts: z.array(partSchema),
  foundings: z.array(foundingSchema),
  citations: z.array(citationSchema),
  shortForms: z.array(shortFormSchema),
  mentions: z.array(printedNameSchema),
  /** Policies named where nobody acts: in headlines and captions. */
  policies: z.array(printedNameSchema),
});
export type CooperationFacts = z.infer<typeof cooperationFactsSchema>;

export const COOPERATION: FactsKind<CooperationFacts> = {
  id: 'mhlw-international-cooperation',
  schema: cooperationFactsSchema,
};
