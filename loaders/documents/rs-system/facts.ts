import { z } from 'zod';
import { documentHeadSchema, evidenceSchema, FACTS_FORMAT } from '../../facts/common.ts';

/** The chain of units as printed, from the ministry down; levels that are blank are left out. */
const unitSchema = z.strictObject({
  ministry: z.string().min(1).optional(),
  bureau: z.string().min(1).optional(),
  department: z.string().min(1).optional(),
  division: z.string().min(1).optional(),
  office: z.string().min(1).optional(),
  team: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
});
export type UnitChain = z.infer<typeof unitSchema>;

/** Why a sheet is in scope, where the lines that say so are in this document. `rule`: id of a rule of `scope.yaml`. */
const scopeMarkSchema = z.strictObject({
  rule: z.string().min(1),
  detail: z.string().min(1),
  evidence: evidenceSchema,
});
export type ScopeMark = z.infer<typeof scopeMarkSchema>;

/** What the sheets of every table have. `number` is 予算事業ID; the year of the sheet is that of the document. */
const sheetFields = {
  number: z.int().min(1),
  name: z.string().min(1),
  /** Names that other rows print under the same number. */
  otherNames: z.array(z.strictObject({ name: z.string().min(1), evidence: evidenceSchema })).optional(),
  scope: z.array(scopeMarkSchema).optional(),
  evidence: evidenceSchema,
};

function kindOf<Layout extends string, Sheet extends z.ZodType>(layout: Layout, sheet: Sheet) {
  const schema = z.strictObject({
    format: z.literal(FACTS_FORMAT),
    document: documentHeadSchema.extend({ layout: z.literal(layout) }),
    /** What the table holds, so that what is not below is counted at least. */
    coverage: z.strictObject({
      sheets: z.int().min(0),
      rows: z.int().min(0),
      taken: z.int().min(0),
      outOfScope: z.int().min(0),
      notUnderstood: z.int().min(0),
    }),
    sheets: z.array(sheet),
  });
  return { id: layout, schema };
}

/** 1-1: who runs the programme, and who takes part. */
export const organizationsSheetSchema = z.strictObject({
  ...sheetFields,
  /** 所管府省庁: the ministry whose policy it is; `unit.ministry` may be an agency below it. */
  policyMinistry: z.string().min(1).optional(),
  unit: unitSchema,
  further: z.array(z.strictObject({ unit: unitSchema, evidence: evidenceSchema })).optional(),
});

/** Programmes of other documents that the prose of a sheet names: as the other document calls each, and as the sheet does. What is joined is decided later. */
const programmes = z
  .array(
    z.strictObject({
      programme: z.string().min(1),
      printed: z.string().min(1),
      column: z.enum(['purpose', 'outline', 'reason']),
      evidence: evidenceSchema,
    }),
  )
  .optional();

/** Ways of carrying out a programme (実施方法). */
export const EXECUTION_KINDS = ['DIRECT', 'SUBSIDY', 'BURDEN_SHARE', 'GRANT', 'CONTRIBUTION', 'OTHER'] as const;

/** 1-2: what is told of the programme itself. Running prose is searched for names and not taken. */
export const outlinesSheetSchema = z.strictObject({
  ...sheetFields,
  /** 事業区分: of the year before, new, or newly requested. */
  stage: z.string().min(1).optional(),
  startYear: z.int().optional(),
  /** 開始年度不明: the sheet itself says that it does not know. */
  startUnknown: z.literal(true).optional(),
  endYear: z.int().optional(),
  /** 終了予定なし: no end is planned. Printed beside an end year on many sheets; both are kept. */
  endless: z.literal(true).optional(),
  execution: z.array(z.enum(EXECUTION_KINDS)),
  /** 主要経費; a programme with several has a row for each. */
  expenses: z.array(z.strictObject({ name: z.string().min(1), evidence: evidenceSchema })),
  formerNumber: z.string().min(1).optional(),
  /** Bodies of the scope rules that name or prose print. `cue`: the paying word behind the name, where there is one. */
  mentions: z
    .array(
      z.strictObject({
        body: z.string().min(1),
        printed: z.string().min(1),
        column: z.enum(['name', 'purpose', 'outline']),
        cue: z.string().min(1).optional(),
        evidence: evidenceSchema,
      }),
    )
    .optional(),
  programmes,
});

/** 1-3: policies and measures, laws, plans. */
export const policiesSheetSchema = z.strictObject({
  ...sheetFields,
  policies: z.array(
    z.strictObject({
      ministry: z.string().min(1).optional(),
      policy: z.string().min(1).optional(),
      measure: z.string().min(1).optional(),
      url: z.string().min(1).optional(),
      evidence: evidenceSchema,
    }),
  ),
  laws: z.array(
    z.strictObject({
      name: z.string().min(1).optional(),
      lawNumber: z.string().min(1).optional(),
      lawId: z.string().min(1).optional(),
      article: z.string().min(1).optional(),
      paragraph: z.string().min(1).optional(),
      item: z.string().min(1).optional(),
      evidence: evidenceSchema,
    }),
  ),
  /** 計画通知名: what the ministry states. A sentence that is no plan is kept as printed. */
  plans: z.array(
    z.strictObject({ name: z.string().min(1), url: z.string().min(1).optional(), evidence: evidenceSchema }),
  ),
});

/** 1-4: whom a subsidy is for, at which rate and up to what. */
export const subsidiesSheetSchema = z.strictObject({
  ...sheetFields,
  subsidies: z.array(
    z.strictObject({
      target: z.string().min(1).optional(),
      rate: z.string().min(1).optional(),
      cap: z.string().min(1).optional(),
      url: z.string().min(1).optional(),
      evidence: evidenceSchema,
    }),
  ),
  mentions: z
    .array(z.strictObject({ body: z.string().min(1), printed: z.string().min(1), evidence: evidenceSchema }))
    .optional(),
});

/** Amounts of a totals row, in the order of the printed columns. */
export const TOTAL_AMOUNTS = [
  'initial',
  'supplementary',
  'carriedOver',
  'reserve',
  'available',
  'executed',
  'carriedToNextYear',
  'nextYearRequest',
] as const;

/** Amounts of a row of one account. `priorityRequest` is 要望額, what is wished for in the frame for priority policies. */
export const ACCOUNT_AMOUNTS = [
  'initial',
  'supplementary1',
  'supplementary2',
  'supplementary3',
  'supplementary4',
  'supplementary5',
  'carriedOver',
  'reserve1',
  'reserve2',
  'reserve3',
  'reserve4',
  'available',
  'executed',
  'nextYearRequest',
  'priorityRequest',
] as const;

export type TotalAmount = (typeof TOTAL_AMOUNTS)[number];
export type AccountAmount = (typeof ACCOUNT_AMOUNTS)[number];

/**
 * Whole yen by column; a column that is absent is not known (blank), 0 is zero. `printed` has what the row prints where that is not
 * the digits of the yen themselves (`152000000.0`, `－`). `notYetKnown`: printed 0 since the sheet's own year had not ended.
 */
function amountFields<Name extends string>(names: readonly [Name, ...Name[]]) {
  return {
    yen: z.partialRecord(z.enum(names), z.int()),
    printed: z.partialRecord(z.enum(names), z.string().min(1)).optional(),
    notYetKnown: z.array(z.enum(names)).optional(),
  };
}

const totalsSchema = z.strictObject({ ...amountFields(TOTAL_AMOUNTS), evidence: evidenceSchema });
const accountSchema = z.strictObject({
  /** 会計区分: 一般会計 or 特別会計; absent on a row that names no account. */
  kind: z.string().min(1).optional(),
  account: z.string().min(1).optional(),
  subaccount: z.string().min(1).optional(),
  ...amountFields(ACCOUNT_AMOUNTS),
  evidence: evidenceSchema,
});

/** The money that words are about: 予算額, 執行額, 要求額. */
export const WORDED_MONEY = ['budget', 'executed', 'request'] as const;
export type WordedMoney = (typeof WORDED_MONEY)[number];

/** An amount that is told in words. `text`: as printed, unit included, without blanks. */
const amountInWordsSchema = z.strictObject({ text: z.string().min(1), unit: z.string().min(1), yen: z.int() });
export type AmountInWords = z.infer<typeof amountInWordsSchema>;

/** One of a year. */
const wordedAmountSchema = z.strictObject({
  of: z.enum(WORDED_MONEY),
  fiscalYear: z.int(),
  ...amountInWordsSchema.shape,
  /** Whether it is the larger sum, or within the spending of a programme that no words name; else it is what the sheet itself spent. */
  partOf: z.boolean(),
});
export type WordedAmount = z.infer<typeof wordedAmountSchema>;

/** Cells of running prose: 主な増減理由, その他特記事項, 備考. The last may name persons: of it fixed words and years alone are taken, no figures. */
export const PROSE_COLUMNS = ['reason', 'remarks', 'note'] as const;

/**
 * A cell of running prose which says that money of the sheet is a part of a larger sum (内数). Of the prose only the marker is taken, and amounts
 * that stand behind their year.
 */
const withinSchema = z.strictObject({
  /** 内数, 内数表記 for the way in which the sheet is written, or 子事業 for a programme that is a part of another. */
  printed: z.string().min(1),
  /** The programme that it is a part of (本事業は「地域生活支援事業等」の子事業になる), as the cell calls it. */
  whole: z.string().min(1).optional(),
  column: z.enum(PROSE_COLUMNS),
  /** Which money it speaks of; none named: all. */
  of: z.array(z.enum(WORDED_MONEY)),
  /** Fiscal years of the money that it speaks of; absent: all years of the sheet. */
  years: z.array(z.int()).optional(),
  amounts: z.array(wordedAmountSchema).optional(),
  /** Figures of the cell, as printed, whose year or whose money is not told in a form that can be read without guessing. */
  unread: z.array(z.string().min(1)).optional(),
  evidence: evidenceSchema,
});
export type WithinLargerSum = z.infer<typeof withinSchema>;

/** A cell of running prose which says that what is asked for is settled later (事項要求): of the prose only these words are taken. */
const settledLaterSchema = z.strictObject({
  /** 事項要求, 事項のみの要求, 予算編成過程で検討, 予算編成において検討. */
  printed: z.string().min(1),
  column: z.enum(PROSE_COLUMNS),
  /** The year for which it asks. */
  fiscalYear: z.int(),
  /** What the same words say is asked for beside it, for the whole programme: R5要求額は1,413百万円＋事項要求. */
  beside: amountInWordsSchema.optional(),
  /** How much of that is wished for in the frame for priority policies: うち要望額2,000百万円. */
  priority: amountInWordsSchema.optional(),
  evidence: evidenceSchema,
});
export type SettledLater = z.infer<typeof settledLaterSchema>;

/** A cell of running prose which says that some of what is asked for is wished for in the frame for priority policies. */
const priorityInWordsSchema = z.strictObject({
  /** The name of the frame: 重要政策推進枠, 新たな成長推進枠, 要望額. */
  printed: z.string().min(1),
  column: z.enum(PROSE_COLUMNS),
  /** The year for which the row asks. */
  fiscalYear: z.int(),
  /** How much of the request it is; absent where no rule reads it (重要政策推進枠：50, without a unit; several figures). */
  amount: amountInWordsSchema.optional(),
  /** The figures behind the name of the frame, as printed, where none is read. */
  unread: z.array(z.string().min(1)).optional(),
  evidence: evidenceSchema,
});
export type PriorityInWords = z.infer<typeof priorityInWordsSchema>;

/** A clause of running prose with an amount, which speaks of a supplementary budget of a year for which the sheet has no row. */
const earlierSupplementarySchema = z.strictObject({
  /** 令和3年度補正. */
  printed: z.string().min(1),
  column: z.enum(PROSE_COLUMNS),
  fiscalYear: z.int(),
  /** The amounts of the clause, as printed: which of them is the sheet's own money of that year no rule tells. */
  figures: z.array(z.string().min(1)).optional(),
  evidence: evidenceSchema,
});
export type EarlierSupplementary = z.infer<typeof earlierSupplementarySchema>;

/** 2-1: budgets and what was executed, by budget year. */
export const budgetsSheetSchema = z.strictObject({
  ...sheetFields,
  years: z.array(
    z.strictObject({
      /** The year of the money, not of the sheet. `nextYearRequest` is for the year after. */
      year: z.int(),
      /** The row without 会計区分: absent when there is none. */
      totals: totalsSchema.optional(),
      /** Further totals rows of the same year: said, never added. */
      repeated: z.array(totalsSchema).optional(),
      accounts: z.array(accountSchema),
    }),
  ),
  /** Where the sheet says that its money is a part of a larger sum (内数). */
  within: z.array(withinSchema).optional(),
  /** Requests of which all, or a part beside the amount, is settled later (事項要求). */
  settledLater: z.array(settledLaterSchema).optional(),
  /** What words tell of the frame for priority policies. */
  priorityInWords: z.array(priorityInWordsSchema).optional(),
  /** Supplementary budgets of years without a row, of which words alone tell an amount. */
  earlierSupplementary: z.array(earlierSupplementarySchema).optional(),
  programmes,
});

/** The facts of the five tables. */
export const RS_ORGANIZATIONS = kindOf('rs-organizations', organizationsSheetSchema);
export const RS_OUTLINES = kindOf('rs-outlines', outlinesSheetSchema);
export const RS_POLICIES = kindOf('rs-policies', policiesSheetSchema);
export const RS_SUBSIDIES = kindOf('rs-subsidies', subsidiesSheetSchema);
export const RS_BUDGETS = kindOf('rs-budgets', budgetsSheetSchema);

export type OrganizationsSheet = z.infer<typeof organizationsSheetSchema>;
export type OutlinesSheet = z.infer<typeof outlinesSheetSchema>;
export type PoliciesSheet = z.infer<typeof policiesSheetSchema>;
export type SubsidiesSheet = z.infer<typeof subsidiesSheetSchema>;
export type BudgetsSheet = z.infer<typeof budgetsSheetSchema>;
