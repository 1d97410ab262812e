import { type Language, LOCALES } from '../page/language.ts';
import { type InBoth, inBoth } from './in-both.ts';

const compact: InBoth<Intl.NumberFormat> = inBoth({
  en: new Intl.NumberFormat(LOCALES.en, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }),
  ja: new Intl.NumberFormat(LOCALES.ja, { notation: 'compact', maximumSignificantDigits: 4 }),
});
const exact: InBoth<Intl.NumberFormat> = inBoth({
  en: new Intl.NumberFormat(LOCALES.en),
  ja: new Intl.NumberFormat(LOCALES.ja),
});
const days: InBoth<Intl.DateTimeFormat> = inBoth({
  en: new Intl.DateTimeFormat(LOCALES.en, { dateStyle: 'long', timeZone: 'Asia/Tokyo' }),
  ja: new Intl.DateTimeFormat(LOCALES.ja, { dateStyle: 'long', timeZone: 'Asia/Tokyo' }),
});
const shares: InBoth<Intl.NumberFormat> = inBoth({
  en: new Intl.NumberFormat(LOCALES.en, { style: 'percent', maximumFractionDigits: 1 }),
  ja: new Intl.NumberFormat(LOCALES.ja, { style: 'percent', maximumFractionDigits: 1 }),
});
const plurals = new Intl.PluralRules(LOCALES.en);

/** Minus sign, not a hyphen: screen readers say it and columns align. */
const MINUS = '−';

/** Yen in words: 150 million yen, 1.5億円. */
export function yenInWords(language: Language, yen: number): string {
  return language === 'ja' ? `${shortYen(language, yen)}` : `${shortYen(language, yen)} yen`;
}

/** Yen for a column whose head says that it is yen: 150 million, 1.5億円. */
export function shortYen(language: Language, yen: number): string {
  const number = told(compact[language], yen);
  return language === 'ja' ? `${number}円` : number;
}

/** All digits: ¥150,000,000, 150,000,000円. */
export function exactYen(language: Language, yen: number): string {
  const number = told(exact[language], yen);
  return language === 'ja' ? `${number}円` : `${number} yen`;
}

/** The same few thousand amounts stand on many pages, up to a thousand times on one: each is written once. */
function told(format: Intl.NumberFormat, number: number): string {
  const known = numbersTold.get(format) ?? new Map<number, string>();
  numbersTold.set(format, known);
  const text = known.get(number) ?? format.format(number).replace('-', MINUS);
  if (known.size < NUMBERS_KEPT) known.set(number, text);
  return text;
}

const numbersTold = new Map<Intl.NumberFormat, Map<number, string>>();
const NUMBERS_KEPT = 10_000;

/** A difference with its sign: +10 million, −1億円. */
export function yenChange(language: Language, yen: number): string {
  return yen > 0 ? `+${shortYen(language, yen)}` : shortYen(language, yen);
}

/** A part of a whole, 0 to 1: 98.4%. */
export function share(language: Language, part: number): string {
  return shares[language].format(part);
}

/** 12,345. */
export function count(language: Language, number: number): string {
  return exact[language].format(number);
}

/** 3 June 2026, 2026年6月3日, in Japan. */
export function dayOf(language: Language, iso: string): string {
  return days[language].format(new Date(iso));
}

/** An English count with its noun: 1 initiative, 2 initiatives, 1,000 bodies. */
export function plural(number: number, one: string, other = `${one}s`): string {
  return `${count('en', number)} ${plurals.select(number) === 'one' ? one : other}`;
}

/** Fiscal year: FY2025, 令和7年度 (the calendar year in which it begins). */
export function fiscalYear(language: Language, year: number): string {
  return language === 'ja' ? `${eraYear(year)}年度` : `FY${year}`;
}

/** Reiwa (令和) began in 2019; what was before is told in the common era. */
function eraYear(year: number): string {
  if (year < 2019) return String(year);
  return `令和${year === 2019 ? '元' : year - 2018}`;
}

/** A stage of a fiscal year: Request FY2025, 令和7年度概算要求. */
export function stageOfYear(language: Language, stage: string, year: number): string {
  const told = fiscalYear(language, year);
  return language === 'ja' ? `${told}${stage}` : `${stage} ${told}`;
}
