import { z } from 'zod';
import { toldReason, untoldReason } from './reason-fields.ts';

const documents = z.array(z.string().min(1)).min(1).optional();
const ofBoth = { request: z.string().min(1), draft: z.string().min(1), documents };
const ofYears = { earlier: z.string().min(1), later: z.string().min(1), documents };

/**
 * `data/registry/budget-joins.yaml`: what a person decided about programmes of the budget documents, with the reason. Names are as
 * printed; width and white space do not count.
 *
 * - `SAME`: the sheet and the line of the draft are one programme.
 * - `COMPONENT`: the line of the draft is a part of what the sheet asks for.
 * - `DIFFERENT`: they are not one programme, whatever a rule finds.
 * - `WITHIN`: the amount of the sheet (or of its part `component`) is inside what the sheet `whole` asks for: never both added.
 * - `CONTINUES`: `later` is what `earlier` was in the years before, under whatever name. `ENDED`: it is another programme.
 *
 * With `documents` (ids) a decision speaks of these documents only; without, of those of every year that print the names. What becomes a
 * relationship of the graph (`SAME`, `COMPONENT`, `CONTINUES`) has its reason in both languages.
 */
export const budgetJoinEntrySchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.enum(['SAME', 'COMPONENT']),
    ...ofBoth,
    ...toldReason,
  }),
  z.strictObject({ decision: z.literal('DIFFERENT'), ...ofBoth, ...untoldReason }),
  z.strictObject({
    decision: z.literal('WITHIN'),
    request: z.string().min(1),
    component: z.string().min(1).optional(),
    whole: z.string().min(1),
    documents,
    ...untoldReason,
  }),
  z.strictObject({ decision: z.literal('CONTINUES'), ...ofYears, ...toldReason }),
  z.strictObject({ decision: z.literal('ENDED'), ...ofYears, ...untoldReason }),
]);
export type BudgetJoinEntry = z.infer<typeof budgetJoinEntrySchema>;

/** `data/registry/administration.yaml`: who administers a programme whose sheet prints no division, as a person decided. */
export const administrationEntrySchema = z.strictObject({
  /** The programme's name as printed, or as it was inferred. */
  programme: z.string().min(1),
  /** Id of an organisation, without `org:`. */
  administeredBy: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  confidence: z.number().gt(0).max(1),
  ...toldReason,
});
export type AdministrationEntry = z.infer<typeof administrationEntrySchema>;
