import type { Language } from '../page/language.ts';

/** The words of one subject in both languages. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

/** Words in both languages, side by side; the Japanese ones must have the shape of the English ones. */
export function inBoth<Words>(words: { en: Words; ja: NoInfer<Words> }): InBoth<Words> {
  return words;
}
