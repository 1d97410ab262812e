/** The languages that the explorer speaks; the first is the one for who asks for neither. */
export const LANGUAGES = ['en', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The locale that numbers and dates are written in. English is British. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP' };
