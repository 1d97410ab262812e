import { z } from 'zod';
import { amountSchema, evidenceSchema, factsSchema, printedNameSchema } from '../../facts/common.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { partSchema as bodyPartSchema, foundingSchema, successionSchema } from '../../passages/facts.ts';

/** An amount with its own line. */
const placedAmountSchema = z.strictObject({ amount: amountSchema, evidence: evidenceSchema });

/** A section or subsection heading; `mark` is the printed sign (○ ➢ ▶ ➤ …), `null` when recognition lost it. */
const headingSchema = z.strictObject({
  text: z.string().min(1),
  mark: z.string().min(1).nullable(),
  evidence: evidenceSchema,
});
export type HeadingFact = z.infer<typeof headingSchema>;

const tagSchema = z.strictObject({
  tag: z.enum(['NEW', 'EXPANDED', 'PRIORITY_FRAME']),
  /** As recognition left it: 推進枠, 推進, 推進 枠 (推進 … 枠 with another tag between), 推進室. */
  printed: z.string().min(1),
  evidence: evidenceSchema,
});
export type TagFact = z.infer<typeof tagSchema>;

const divisionSchema = z.strictObject({
  /** The whole printed line or lines without blanks and extension; ` … ` where lines of another kind stand between. */
  printed: z.string().min(1),
  /** 局, 大臣官房, or the 部 that stands alone; `null` when none is printed and none holds from the line before. */
  bureau: z.string().min(1).nullable(),
  /** False when the bureau is that of the division printed before. */
  bureauPrinted: z.boolean(),
  /** 部 between bureau and division, also when it stands for the bureau. */
  department: z.string().min(1).nullable(),
  /** 課・室 as printed, its 部 before it when a 局 is printed as well; `null` when only a bureau is printed. */
  division: z.string().min(1).nullable(),
  extensions: z.array(z.string().regex(/^[0-9]+$/)),
  evidence: evidenceSchema,
});
export type DivisionFact = z.infer<typeof divisionSchema>;

const partSchema = z.strictObject({
  position: z.int().min(1),
  /** What the amount is for, when the head says so. */
  name: z.string().min(1).nullable(),
  request: placedAmountSchema,
  previousInitial: placedAmountSchema.nullable(),
});

const otherAmountSchema = z.strictObject({
  /** As printed; the amount's own text when nothing names it. */
  label: z.string().min(1),
  /** True when it stands in the bracket of last year's initial budget. */
  previousYear: z.boolean().optional(),
  /** True for 公費, the money of state and prefectures together: never the state's, never a request. */
  publicMoney: z.boolean().optional(),
  amount: amountSchema,
  evidence: evidenceSchema,
});
export type OtherAmountFact = z.infer<typeof otherAmountSchema>;

const supplementarySchema = z.strictObject({
  fiscalYear: z.int(),
  /** 第1次, 第二次: the number of the supplementary budget, or `null`. */
  round: z.int().min(1).nullable(),
  amount: amountSchema,
  evidence: evidenceSchema,
});

/** Something of the body with an amount of its own. `total`: 小計, 合計, which the other components add up to. */
export interface ComponentFact {
  position: number;
  kind: 'part' | 'total';
  name: string | null;
  request: z.infer<typeof amountSchema>;
  previousInitial: z.infer<typeof amountSchema> | null;
  /** Further amounts in the same place, 他局計上分 and the like. */
  others: OtherAmountFact[];
  components: ComponentFact[];
  evidence: z.infer<typeof evidenceSchema>;
}
const componentSchema: z.ZodType<ComponentFact> = z.strictObject({
  position: z.int().min(1),
  kind: z.enum(['part', 'total']),
  name: z.string().min(1).nullable(),
  request: amountSchema,
  previousInitial: amountSchema.nullable(),
  others: z.array(otherAmountSchema),
  get components() {
    return z.array(componentSchema);
  },
  evidence: evidenceSchema,
});

const implementerSchema = z.strictObject({
  /** The name alone. */
  name: z.string().min(1),
  /** As printed, with its bracket. */
  printed: z.string().min(1),
  /** 実施主体, 補助先, 委託先, or the scheme says it in a sentence or drawing. */
  role: z.enum(['implementer', 'subsidised', 'contracted', 'scheme']),
  /** `common-noun`: 民間事業者, 関係団体 and the like, which are no organisation of their own. */
  kind: z.enum(['body', 'state', 'local-government', 'common-noun']),
  evidence: evidenceSchema,
});
export type ImplementerFact = z.infer<typeof implementerSchema>;

const recipientSchema = z.strictObject({
  name: z.string().min(1),
  printed: z.string().min(1),
  /** 拠出先 printed; the sheet's name says it (…拠出金, GHIT); the purpose says it (…への拠出). */
  basis: z.enum(['stated', 'name', 'purpose']),
  evidence: evidenceSchema,
});
export type RecipientFact = z.infer<typeof recipientSchema>;

const subsidyRateSchema = z.strictObject({
  /** 補助率 subsidy rate, 負担割合 shares of the burden, 交付率 grant rate. */
  kind: z.enum(['補助率', '負担割合', '交付率']),
  text: z.string().min(1),
  evidence: evidenceSchema,
});
export type SubsidyRateFact = z.infer<typeof subsidyRateSchema>;

const digitalAgencySchema = z.strictObject({
  /** デジタル庁計上 and its slips, as printed. */
  printed: z.string().min(1),
  /** `PART` when うち stands before it; then `amount` is that part. */
  scope: z.enum(['WHOLE', 'PART']),
  amount: amountSchema.nullable(),
  evidence: evidenceSchema,
});

/** 国庫債務負担行為: the treasury may enter into obligations over several years. */
const obligationSchema = z.strictObject({ text: z.string().min(1), evidence: evidenceSchema });

const sheetSchema = z.strictObject({
  position: z.int().min(1),
  /** As printed; two lines joined. */
  name: z.string().min(1),
  /** `printed`, or from what a missing title was inferred; then `nameEvidence` is the amount's line. */
  nameBasis: z.enum(['printed', 'purpose', 'subsection', 'section']),
  nameInferred: z.boolean(),
  nameEvidence: evidenceSchema,
  /** Lines of the head beside the title that are no part of it: shared by several sheets, or below its closing emphasis. */
  labels: z.array(printedNameSchema),
  section: headingSchema.nullable(),
  subsection: headingSchema.nullable(),
  tags: z.array(tagSchema),
  divisions: z.array(divisionSchema),
  /** Fiscal year of the amount's label; `null` without an amount. */
  fiscalYear: z.int().nullable(),
  request: placedAmountSchema.nullable(),
  /** Name of the larger sum that the request is in (医療介護総合確保基金), when one is printed before the amount. */
  requestOf: z.string().min(1).nullable(),
  previousInitial: placedAmountSchema.nullable(),
  supplementary: z.array(supplementarySchema),
  /** All amounts of the head, the programme's own first, when there are several. */
  parts: z.array(partSchema),
  /** Further amounts printed beside the request: 公費, the larger sum of a part. */
  otherAmounts: z.array(otherAmountSchema),
  /** 事項要求: an amount to be settled later, as printed. */
  settledLater: z.strictObject({ text: z.string().min(1), evidence: evidenceSchema }).nullable(),
  obligations: z.array(obligationSchema),
  digitalAgency: digitalAgencySchema.nullable(),
  components: z.array(componentSchema),
  subsidyRates: z.array(subsidyRateSchema),
  implementers: z.array(implementerSchema),
  recipients: z.array(recipientSchema),
  policies: z.array(printedNameSchema),
  mentions: z.array(printedNameSchema),
  /** What its sentences say of bodies: when they were founded, what takes over from them, what they are a part of. Absent when nothing. */
  foundings: z.array(foundingSchema).min(1).optional(),
  successions: z.array(successionSchema).min(1).optional(),
  bodyParts: z.array(bodyPartSchema).min(1).optional(),
  evidence: evidenceSchema,
});
export type SheetFact = z.infer<typeof sheetSchema>;

/** A budget request of the health ministry: one sheet a programme. */
export const budgetRequestFactsSchema = factsSchema({
  sheets: z.array(sheetSchema),
});
export type BudgetRequestFacts = z.infer<typeof budgetRequestFactsSchema>;

export const BUDGET_REQUEST: FactsKind<BudgetRequestFacts> = {
  id: 'mhlw-budget-request',
  schema: budgetRequestFactsSchema,
};
