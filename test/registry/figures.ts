import { printFiscalYear } from '../../src/graph/fiscal-year.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const YEN = { million: 1e6, billion: 1e9, 億: 1e8, 百万: 1e6, 万: 1e4 } as const;

/** A figure of a sentence: as it stands there, and in which yen it may be meant (none where no unit is near). */
interface Figure {
  text: string;
  value: number;
  yen: readonly number[];
}

/**
 * What figures of an English sentence its Japanese one lacks, and the other way round, as they are printed there. Amounts are compared in yen: 73.3
 * billion is 733億円. English prints the unit once for several (“153.8 of 180.4 billion”, “377 million … the draft's 288”), so one without a unit of its own
 * may be in any that the sentence has, or none. A fiscal year (FY2024) is one of the era there. A number in words (eleven) may be one in digits.
 */
export function differingFigures(en: string, ja: string): { notInJapanese: string[]; notInEnglish: string[] } {
  const years = [...en.matchAll(/\bFY(\d{4})\b/gu)].map(([text, year]) => ({
    text,
    era: printFiscalYear(Number(year)),
  }));
  const eras = [...ja.matchAll(/(?:令和|平成)(?:元|\d+)年度/gu)].map(([text]) => text);
  const english = englishFigures(withMonths(en.replaceAll(/\bFY\d{4}\b/gu, ' ')));
  const japanese = japaneseFigures(ja.replaceAll(/(?:令和|平成)(?:元|\d+)年度/gu, ' '));
  const inWords = (en.toLowerCase().match(/[a-z]+/gu) ?? []).map((word) => NUMBERS.indexOf(word));
  const isSame = (a: Figure, b: Figure) =>
    b.yen.length > 0 ? b.yen.some((yen) => a.yen.some((other) => Math.abs(yen - other) < 1)) : a.value === b.value;
  return {
    notInJapanese: [
      ...years.filter(({ era }) => !eras.includes(era)).map(({ text }) => text),
      ...english.filter((figure) => !japanese.some((other) => isSame(figure, other))).map(({ text }) => text),
    ],
    notInEnglish: [
      ...eras.filter((era) => !years.some((year) => year.era === era)),
      ...japanese
        .filter(({ value, yen }) => yen.length > 0 || !inWords.includes(value))
        .filter((figure) => !english.some((other) => isSame(other, figure)))
        .map(({ text }) => text),
    ],
  };
}

function englishFigures(en: string): Figure[] {
  const units = [...new Set(en.match(/\b(?:million|billion)\b/gu) ?? [])] as (keyof typeof YEN)[];
  return [...withoutNames(en).matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s+(million|billion))?/gu)].map(
    ([text, digits = '', unit]) => {
      const value = numberIn(digits);
      const near = unit === undefined ? units : [unit as keyof typeof YEN];
      return { text, value, yen: near.map((each) => value * YEN[each]) };
    },
  );
}

function japaneseFigures(ja: string): Figure[] {
  return [...withoutNames(ja).matchAll(/(\d[\d,]*(?:\.\d+)?)(億|百万|万)?(?:円)?/gu)].map(
    ([text, digits = '', unit]) => {
      const value = numberIn(digits);
      return { text, value, yen: unit === undefined ? [] : [value * YEN[unit as keyof typeof YEN]] };
    },
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** With a number for a month in a date, as Japanese has it: 1 April 2025. */
const withMonths = (en: string): string =>
  en.replaceAll(/(?<=\b\d{1,2} )[A-Z][a-z]+(?= \d{4}\b)/gu, (word) =>
    MONTHS.includes(word) ? String(MONTHS.indexOf(word) + 1) : word,
  );

/** Digits in a name (G7, ASEAN+3) are told by the name. */
const withoutNames = (text: string): string => text.replaceAll(/[A-Za-z][A-Za-z+-]*\d+/gu, ' ');

const numberIn = (digits: string): number => Number(digits.replaceAll(',', '').replace(/\.$/u, ''));
