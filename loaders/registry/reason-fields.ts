import { z } from 'zod';
import type { Sentence } from '../../src/graph/sentence.ts';

/** What a person gives as the reason of a decision, in Japanese. */
const inJapanese = z
  .string()
  .min(1)
  .refine((text) => text === '' || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text), {
    error: 'must say in Japanese what stands beside it in English',
  });

/** Why a person decided what the graph tells: a sentence in English and the same in Japanese, since pages and feeds have both. */
export const toldReason = { reason: z.string().min(1), reasonJa: inJapanese };

/** The same of a decision that makes nothing (a refusal): it is read by whoever works on the registry, and needs no Japanese. */
export const untoldReason = { reason: z.string().min(1), reasonJa: inJapanese.optional() };

/** The same where giving a reason is a choice. */
export const parentReasonFields = {
  parentReason: z.string().min(1).optional(),
  parentReasonJa: inJapanese.optional(),
};

/** Why a body is a part of another, where the registry says so. */
export const parentReasonOf = ({ parentReason: en, parentReasonJa: ja }: ParentReason): Sentence | null =>
  en === undefined || ja === undefined ? null : { en, ja };

/** A fault where one language stands without the other. */
export const halfParentReason = ({ parentReason: en, parentReasonJa: ja }: ParentReason): string | null =>
  (en === undefined) === (ja === undefined)
    ? null
    : `parentReason${en === undefined ? '' : 'Ja'} is missing: a reason stands there in English and Japanese, or not at all.`;

interface ParentReason {
  parentReason?: string | undefined;
  parentReasonJa?: string | undefined;
}

/** The reason of an entry in both languages. */
export const reasonOf = ({ reason, reasonJa }: { reason: string; reasonJa: string }): Sentence => ({
  en: reason,
  ja: reasonJa,
});
