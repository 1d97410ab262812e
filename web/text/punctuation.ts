import type { Language } from '../page/language.ts';
import { inBoth } from './in-both.ts';

/** The signs that each language writes between what we say. */
export const punctuation = inBoth({
  en: { colon: ': ', stop: '. ', open: ' (', close: ')' },
  ja: { colon: '：', stop: '。', open: '（', close: '）' },
});

/** A remark behind what it is about, in brackets. */
export function inBrackets(language: Language, remark: string): string {
  const { open, close } = punctuation[language];
  return `${open}${remark}${close}`;
}
