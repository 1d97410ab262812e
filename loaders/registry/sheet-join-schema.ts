import { z } from 'zod';
import { toldReason, untoldReason } from './reason-fields.ts';

const sheet = { sheet: z.int().min(1), name: z.string().min(1) };
const programmes = z.array(z.string().min(1)).min(1);

/**
 * `data/registry/sheet-joins.yaml`: what a person decided about review sheets and programmes of other documents, with the reason.
 * A sheet is told by its number and its printed name, so that a number that moved on decides nothing; a programme by its printed name.
 *
 * - `SAME`: the sheet and the programme are one.
 * - `COMPONENT`: the sheet is a part of the programme.
 * - `WHOLE`: the sheet holds the programmes; there may be more in it.
 * - `DIFFERENT`: they are not one, whatever a rule finds.
 *
 * With `ofSheet` in the place of `programmes` a sheet is a part of another sheet, which holds all money of both. All but `DIFFERENT` become
 * relationships of the graph, and have their reasons in both languages.
 */
export const sheetJoinEntrySchema = z.union([
  z.strictObject({ decision: z.enum(['SAME', 'COMPONENT', 'WHOLE']), ...sheet, programmes, ...toldReason }),
  z.strictObject({ decision: z.literal('DIFFERENT'), ...sheet, programmes, ...untoldReason }),
  z.strictObject({ decision: z.literal('COMPONENT'), ...sheet, ofSheet: z.int().min(1), ...toldReason }),
]);
export type SheetJoinEntry = z.infer<typeof sheetJoinEntrySchema>;
/** A sheet and programmes of another document. */
export type ProgramJoin = Extract<SheetJoinEntry, { programmes: unknown }>;
/** A sheet that is a part of another one. */
export type SheetPart = Extract<SheetJoinEntry, { ofSheet: unknown }>;
