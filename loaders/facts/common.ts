import { z } from 'zod';

/** Where a fact stands: lines are 1-based and inclusive; `section` is the printed heading it stands under. */
export const evidenceSchema = z
  .strictObject({
    document: z.string().min(1),
    startLine: z.int().min(1),
    endLine: z.int().min(1),
    section: z.string().nullable(),
  })
  .refine((evidence) => evidence.endLine >= evidence.startLine, {
    error: 'endLine must not be before startLine',
  });
export type FactEvidence = z.infer<typeof evidenceSchema>;

/** A name as printed, with its place. */
export const printedNameSchema = z.strictObject({ name: z.string().min(1), evidence: evidenceSchema });
export type PrintedName = z.infer<typeof printedNameSchema>;

/** What became of the lines or rows that are not blank; `ignored`: how many, by the name of the rule. */
export const readingSchema = z.strictObject({
  unit: z.enum(['LINE', 'ROW']),
  read: z.int().min(0),
  ignored: z.record(z.string(), z.int().min(1)),
  notUnderstood: z.int().min(0),
});

/** Head of a facts file. `sha256` is that of the normalised lines (see `SourceText`). */
export const documentHeadSchema = z.strictObject({
  id: z.string().min(1),
  layout: z.string().min(1),
  title: z.string().min(1),
  /** The fiscal year that the document is about (calendar year in which it begins), or `null`. */
  fiscalYear: z.int().nullable(),
  /** What the document prints to tell its edition, where it prints such a thing: `2024-09-30`, `2024-09`, `no-2`. */
  edition: z.string().min(1).optional(),
  lines: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Written by `extract`, for every layout. */
  reading: readingSchema.optional(),
});
export type DocumentHead = z.infer<typeof documentHeadSchema>;

/** Version of the facts files' format. */
export const FACTS_FORMAT = 'ghs-facts/1';

/** The facts of one document: the format and the head, then what its layout reads. */
export function factsSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ format: z.literal(FACTS_FORMAT), document: documentHeadSchema, ...shape });
}

/** An amount as printed and in yen. */
export const amountSchema = z.strictObject({
  /** As printed: `7.9億円`, `（－）`, `41億円の内数`. */
  text: z.string().min(1),
  /** Whole yen; `null` when the document prints none (－) or gives no figure. */
  yen: z.int().nullable(),
  /** Unit as printed: 億円, 百万円, 千円, 円; `null` when there is none. */
  unit: z.string().nullable(),
  /** `none`: －, printed as nothing. `unknown`: no figure can be read (事項要求 alone). */
  kind: z.enum(['amount', 'none', 'unknown']),
  /** 内数: a part of a larger sum; never added. */
  partOf: z.boolean(),
  /** 約 or 程度. */
  approximate: z.boolean(),
});
export type Amount = z.infer<typeof amountSchema>;
