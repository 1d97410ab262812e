import { z } from 'zod';
import { amountSchema, evidenceSchema, factsSchema, printedNameSchema } from '../../facts/common.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { foundingSchema } from '../../passages/facts.ts';

/** An amount of one fiscal year, with its own place. */
const figureSchema = z.strictObject({ fiscalYear: z.int(), amount: amountSchema, evidence: evidenceSchema });
export type DraftFigure = z.infer<typeof figureSchema>;

/** 【令和６年度補正予算 …】: a block of the supplementary budget. */
const blockSchema = z.strictObject({
  fiscalYear: z.int(),
  /** The total printed in the block's head; `null` when it prints none. */
  total: figureSchema.nullable(),
  /** 等 closes the list: the block holds more than is listed. */
  unlisted: z.boolean(),
  evidence: evidenceSchema,
});

/** A subsidy or fund that also pays (上記以外に …補助金 … を活用); never added. */
const grantSchema = z.strictObject({
  name: z.string().min(1),
  figure: figureSchema,
  /** 上記以外に: besides the amount of the heading. */
  besides: z.boolean(),
  /** Programmes that are listed as its menu. */
  menu: z.array(printedNameSchema),
  evidence: evidenceSchema,
});

export const DRAFT_LINE_KINDS = [
  'HEADING', // numbered: １, 10
  'CIRCLED', // ①
  'BREAKDOWN', // ・ under 【…予算の内訳】
  'FUND_CATEGORY', // 事業区分Ⅰ-１
  'SUPPLEMENTARY', // ○ in a block of the supplementary budget
  'BULLET', // ・ below another line
] as const;

const lineBase = z.strictObject({
  /** Order among the lines of the same parent, from 1. */
  position: z.int().min(1),
  kind: z.enum(DRAFT_LINE_KINDS),
  /** 1, ①, ○, ・, 事業区分Ⅰ-１ in half width; `null` when there is none. */
  mark: z.string().nullable(),
  /** As printed, without mark, labels and amounts. */
  name: z.string().min(1),
  /** Labels as printed, half width, brackets taken off: 新規, 拡充, ○新, ○デ. */
  tags: z.array(z.string()),
  draft: figureSchema.nullable(),
  initial: figureSchema.nullable(),
  supplementary: figureSchema.nullable(),
  /** 公費: the whole with the prefectures' part; `draft` is then the state's share. */
  publicMoney: figureSchema.nullable(),
  /** 地方: the prefectures' part. */
  localShare: figureSchema.nullable(),
  /** 再掲 (`WHOLE`) and 一部再掲 (`PARTIAL`): never added, and added with a note. */
  repeat: z.strictObject({ extent: z.enum(['WHOLE', 'PARTIAL']), text: z.string().min(1) }).nullable(),
  /** 内数: the larger sum, with its name and size where they are printed. */
  partOf: z
    .strictObject({
      name: z.string().nullable(),
      figure: figureSchema.nullable(),
      text: z.string().min(1),
      evidence: evidenceSchema,
    })
    .nullable(),
  /** Booked at the Digital Agency: ○デ (`WHOLE`) or うち、デジタル庁計上予算 (`PART`, with the amount). */
  digitalAgency: z
    .strictObject({ extent: z.enum(['WHOLE', 'PART']), figure: figureSchema.nullable(), text: z.string().min(1) })
    .nullable(),
  /** ※…特別会計に計上: the special account that the amount is booked in. */
  account: printedNameSchema.nullable(),
  /** 【…の予算の内訳】; `main` when it lists the main ones only (主な). */
  breakdown: z.strictObject({ title: z.string().min(1), main: z.boolean(), evidence: evidenceSchema }).nullable(),
  block: blockSchema.nullable(),
  grants: z.array(grantSchema),
  /** Bodies that its text says were founded, and when; absent when none. */
  foundings: z.array(foundingSchema).min(1).optional(),
  mentions: z.array(printedNameSchema),
  policies: z.array(printedNameSchema),
  /** Bodies that the text calls 実施主体, 委託先 or 補助先. */
  implementers: z.array(printedNameSchema),
  evidence: evidenceSchema,
});
export type DraftLine = z.infer<typeof lineBase> & { parts: DraftLine[] };
export const draftLineSchema: z.ZodType<DraftLine> = lineBase.extend({
  get parts() {
    return z.array(draftLineSchema);
  },
});

const sectionSchema = z.strictObject({
  /** Order in the document, from 1. */
  position: z.int().min(1),
  /** １．chapter, （１） section, ａ．subsection, package: a heading of the supplementary budget with a total of its own. */
  level: z.enum(['CHAPTER', 'SECTION', 'SUBSECTION', 'PACKAGE']),
  mark: z.string().nullable(),
  title: z.string().min(1),
  /** Titles from the chapter down to this one. */
  path: z.array(z.string().min(1)).min(1),
  /** Printed totals of the section. */
  draft: figureSchema.nullable(),
  /** 対前年: difference to last year's initial budget. */
  change: figureSchema.nullable(),
  supplementary: figureSchema.nullable(),
  block: blockSchema.nullable(),
  /** ＋○補: lines of the supplementary budget that the section's heading names. */
  additions: z.array(printedNameSchema),
  /** Bodies that its text says were founded, and when; absent when none. */
  foundings: z.array(foundingSchema).min(1).optional(),
  mentions: z.array(printedNameSchema),
  policies: z.array(printedNameSchema),
  lines: z.array(draftLineSchema),
  evidence: evidenceSchema,
});
export type DraftSection = z.infer<typeof sectionSchema>;

const printedTotalSchema = z.strictObject({
  position: z.int().min(1),
  /** Which overview prints it. */
  source: z.enum(['ASSOCIATIONS_TABLE', 'OVERVIEW', 'BUREAU_TOTALS', 'HIGHLIGHTS']),
  mark: z.string().nullable(),
  /** `null` when recognition parted the figure from its name. */
  name: z.string().nullable(),
  draft: figureSchema.nullable(),
  initial: figureSchema.nullable(),
  supplementary: figureSchema.nullable(),
  /** Difference to last year, or a sum of stages: what the name says. */
  difference: figureSchema.nullable(),
  /** Figures whose column cannot be told. */
  unplaced: z.array(z.strictObject({ amount: amountSchema, evidence: evidenceSchema })),
  repeat: z.boolean(),
  /** Digital Agency's part, 特別会計: a part of the total before it. */
  within: z.boolean(),
  note: z.string().nullable(),
  evidence: evidenceSchema,
});
export type PrintedTotal = z.infer<typeof printedTotalSchema>;

/** The draft budget of the Health Policy Bureau with the tables of the hospital associations. */
export const hospitalBudgetDraftSchema = factsSchema({
  sections: z.array(sectionSchema),
  printedTotals: z.array(printedTotalSchema),
});
export type HospitalBudgetDraftFacts = z.infer<typeof hospitalBudgetDraftSchema>;

export const BUDGET_DRAFT: FactsKind<HospitalBudgetDraftFacts> = {
  id: 'hospital-budget-draft',
  schema: hospitalBudgetDraftSchema,
};
