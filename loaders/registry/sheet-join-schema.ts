import { z } from 'zod';

/**
 * `data/registry/sheet-joins.yaml`: what a person decided about review sheets and programmes of other documents, with the reason.
 * A sheet is told by its number and its printed name, so that a number that moved on decides nothing; a programme by its printed name.
 *
 * - `SAME`: the sheet and the programme are one.
 * - `COMPONENT`: the sheet is a part of the programme.
 * - `WHOLE`: the sheet holds the programmes; there may be more in it.
 * - `DIFFERENT`: they are not one, whatever a rule finds.
 */
export const sheetJoinEntrySchema = z.strictObject({
  decision: z.enum(['SAME', 'COMPONENT', 'WHOLE', 'DIFFERENT']),
  sheet: z.int().min(1),
  name: z.string().min(1),
  programmes: z.array(z.string().min(1)).min(1),
  reason: z.string().min(1),
});
export type SheetJoinEntry = z.infer<typeof sheetJoinEntrySchema>;
