import { z } from 'zod';
import { ORGANIZATION_KINDS } from '../../src/graph/organization-kinds.ts';
import type { AdministrationEntry, BudgetJoinEntry } from './budget-schema.ts';
import type { LinkRegistry } from './link-schema.ts';
import type { Profile } from './profile-schema.ts';
import { parentReasonFields, toldReason } from './reason-fields.ts';
import type { ScopeEntry } from './scope-schema.ts';
import type { SheetJoinEntry } from './sheet-join-schema.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** `data/registry/organizations/*.yaml`: lists of these. `id` is without the prefix `org:`. */
export const organizationEntrySchema = z.strictObject({
  id: slug,
  /** Official Japanese name. */
  name: z.string().min(1),
  /** Official English name where there is one. */
  nameEn: z.string().min(1),
  /** The short form people know: MHLW, JICA, NCGM. */
  abbreviation: z.string().min(1).optional(),
  kind: z.enum(ORGANIZATION_KINDS),
  /** Other names in running text and lists: 厚労省, 世銀. */
  aliases: z.array(z.string().min(1)).default([]),
  /** One-character forms and the like, known only in lists of bodies: 厚, 外. */
  listForms: z.array(z.string().min(1)).default([]),
  /** Forms that people type and our documents do not print (METI, full legal names): known to lookup, not to search in text. */
  lookup: z.array(z.string().min(1)).default([]),
  /** True when a number of a round or session may follow the name at once: IDA20, TICAD8. */
  numbered: z.boolean().default(false),
  parent: slug.optional(),
  /** Why we say that it is a part of `parent`, where the parent is more than its own ministry or agency. */
  ...parentReasonFields,
  /** Bodies that take over, with the fiscal year from which they do, and why we say so. */
  successors: z.array(z.strictObject({ id: slug, fiscalYear: z.int(), ...toldReason })).default([]),
  /** Memberships that everyone can look up (G7 members and the like), curated. */
  memberOf: z.array(z.strictObject({ id: slug, ...toldReason })).default([]),
  summaryEn: z.string().optional(),
});
export type OrganizationEntry = z.infer<typeof organizationEntrySchema>;

export const POLICY_KINDS = ['LAW', 'PLAN', 'STRATEGY', 'CABINET_DECISION', 'AGREEMENT', 'GUIDELINE', 'OTHER'] as const;

/** `data/registry/policies.yaml` and, each `wholeOnly`, `policies-of-sheets.yaml`. `id` is without the prefix `policy:`. */
export const policyEntrySchema = z.strictObject({
  id: slug,
  name: z.string().min(1),
  nameEn: z.string().min(1),
  kind: z.enum(POLICY_KINDS),
  aliases: z.array(z.string().min(1)).default([]),
  /** Forms that people type and our documents do not print: known to lookup, not to search in text. */
  lookup: z.array(z.string().min(1)).default([]),
  /** True when it is known by its whole name alone and not searched in text: 社会福祉法 (act) stands in 社会福祉法人 (corporation). */
  wholeOnly: z.boolean().default(false),
  summaryEn: z.string().optional(),
});
export type PolicyEntry = z.infer<typeof policyEntrySchema>;

/** `data/registry/titles/<document>.yaml`: English for printed titles, keyed by the printed text of the fact. */
export const titleEntrySchema = z.strictObject({
  /** Item number that the text stands under, when the same text stands under several. */
  item: z.int().optional(),
  printed: z.string().min(1),
  en: z.string().min(1),
  summaryEn: z.string().optional(),
});
export type TitleEntry = z.infer<typeof titleEntrySchema>;
/** The entries of `titles/<name>.yaml` by `<name>`; a file may be missing. */
export type TitlesByFile = Partial<Record<string, TitleEntry[]>>;

/** `data/registry/corrections.yaml`: slips of text recognition. The printed form stays in the facts. */
export const correctionEntrySchema = z.strictObject({
  document: z.string().min(1),
  printed: z.string().min(1),
  corrected: z.string().min(1),
  reason: z.string().min(1),
});
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** `data/registry/not-names.yaml`: text that looks like a name and is none (NGO, HP), with the reason. */
export const notNameEntrySchema = z.strictObject({ printed: z.string().min(1), reason: z.string().min(1) });
export type NotNameEntry = z.infer<typeof notNameEntrySchema>;

const reason = z.string().min(1);

/** `data/registry/common-nouns.yaml`: words, or ends of words, that are shaped like names and name nobody, with the reason. */
export const commonNounEntrySchema = z.union([
  z.strictObject({ ends: z.string().min(2), reason }),
  z.strictObject({ whole: z.string().min(2), reason }),
]);
export type CommonNounEntry = z.infer<typeof commonNounEntrySchema>;

/** `data/registry/documents.yaml`. */
export const documentEntrySchema = z.strictObject({
  id: slug,
  layout: slug,
  /** Hash of its text (`sha256` of the facts): tells editions apart that print nothing of the kind. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  publisher: z.string().min(1),
  publisherEn: z.string().min(1),
  attribution: z.string().min(1),
  /** Counts that `verify` expects, by the names of the layout's `counts()`. */
  expected: z.record(z.string(), z.int()),
});
export type DocumentEntry = z.infer<typeof documentEntrySchema>;

/** The whole registry, validated and cross-checked by `readRegistry`. */
export interface Registry {
  organizations: OrganizationEntry[];
  policies: PolicyEntry[];
  titles: TitlesByFile;
  corrections: CorrectionEntry[];
  notNames: NotNameEntry[];
  documents: DocumentEntry[];
  /** Common nouns that `verify` does not take for names; absent like an empty list. */
  commonNouns?: CommonNounEntry[];
  /** English words for the ministry's divisions and fields of support; absent when the folder has no such files. */
  profile?: Profile;
  /** Subjects and decided links of programmes and the strategy; absent when the folder has no such files. */
  links?: LinkRegistry;
  /** What was decided about programmes of the budget documents, within a year and from year to year; absent like an empty list. */
  budgetJoins?: BudgetJoinEntry[];
  /** Which review sheets are in the default graph; absent like an empty list. */
  scope?: ScopeEntry[];
  /** Decided joins of review sheets and programmes of other documents; absent like an empty list. */
  sheetJoins?: SheetJoinEntry[];
  /** Who administers programmes without a printed division; absent like an empty list. */
  administration?: AdministrationEntry[];
}
