import type { Language } from '../page/language.ts';
import { inBoth } from './in-both.ts';

/** The signs that each language writes between what we say; `gap`: between a sentence and the next. */
export const punctuation = inBoth({
  en: { colon: ': ', stop: '. ', open: ' (', close: ')', gap: ' ' },
  ja: { colon: '：', stop: '。', open: '（', close: '）', gap: '' },
});

/** A remark behind what it is about, in brackets. */
export function inBrackets(language: Language, remark: string): string {
  const { open, close } = punctuation[language];
  return `${open}${remark}${close}`;
}
