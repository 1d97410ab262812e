import { z } from 'zod';
import { evidenceSchema, factsSchema, printedNameSchema } from '../../facts/common.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';

const directionSchema = z.strictObject({
  position: z.int().min(1),
  text: z.string().min(1),
  mentions: z.array(printedNameSchema),
  policies: z.array(printedNameSchema),
  evidence: evidenceSchema,
});

const initiativeSchema = z.strictObject({
  position: z.int().min(1),
  /** The bullet without its closing parenthesis of names. */
  title: z.string().min(1),
  /** The bullet as printed, without the bullet sign. */
  text: z.string().min(1),
  /** Bodies in the closing parenthesis, as printed (外, JICA). Empty: none named. */
  named: z.array(printedNameSchema),
  /** Closing parentheses that name nobody (後掲), as printed. */
  notes: z.array(z.string()),
  mentions: z.array(printedNameSchema),
  policies: z.array(printedNameSchema),
  evidence: evidenceSchema,
});

const measureSchema = z.strictObject({
  position: z.int().min(1),
  /** Bodies with a name in 担当, as printed. */
  responsible: z.array(printedNameSchema),
  /** その他関係省庁 and the like: kept, not organisations. */
  notes: z.array(z.string()),
  directions: z.array(directionSchema),
  initiatives: z.array(initiativeSchema),
  evidence: evidenceSchema,
});

const itemSchema = z.strictObject({
  number: z.int().min(1),
  mark: z.string().min(1),
  /** As printed, without the mark. */
  title: z.string().min(1),
  /** `inferred` when the heading is missing and was concluded from its neighbours' numbers; the finding says how. */
  inferred: z.boolean(),
  measures: z.array(measureSchema),
  evidence: evidenceSchema,
});

/** The follow-up table of the Global Health Strategy: items ①…, their rows, directions and initiatives. */
export const strategyFactsSchema = factsSchema({
  /** Names and policies in the preamble and the notes around the table. */
  preamble: z.strictObject({ mentions: z.array(printedNameSchema), policies: z.array(printedNameSchema) }),
  items: z.array(itemSchema),
});
export type StrategyFacts = z.infer<typeof strategyFactsSchema>;

export const STRATEGY_FOLLOW_UP: FactsKind<StrategyFacts> = { id: 'strategy-follow-up', schema: strategyFactsSchema };
