/** Whether words of ours are told in both languages, each in its own. */
export const isInBoth = (en: unknown, ja: unknown): boolean =>
  /[a-z]/.test(String(en)) && /[ぁ-んァ-ヶ一-龠]/u.test(String(ja ?? ''));
