import type { EnglishText } from './english-entries.ts';
import { englishWords, hasPhrase, withoutPhrases } from './english-words.ts';
import type { Exceptions } from './exceptions.ts';
import { findTerms } from './find-terms.ts';
import type { GlossaryEntry } from './glossary-schema.ts';

/**
 * Faults of the kind "English that says something else than the term it stands for", summaries included. Official names, which may
 * hold the words (Global Antibiotic Research and Development Partnership), are passed over.
 */
export function checkRefused(texts: readonly EnglishText[], glossary: readonly GlossaryEntry[]): string[] {
  const official = glossary.filter(({ source }) => source === 'OFFICIAL').map(({ en }) => englishWords(en));
  return texts.flatMap(({ file, entry, field, text }) => {
    const words = withoutPhrases(englishWords(text), official);
    return glossary.flatMap(({ term, en, why, refused }) =>
      refused
        .filter((phrase) => hasPhrase(words, englishWords(phrase)))
        .map(
          (phrase) =>
            `${file}, "${entry}", ${field}: says "${phrase}", which glossary.yaml refuses for ${term} (${why}) ` +
            `Write "${en}", or what else is meant.`,
        ),
    );
  });
}

/** Faults of the kind "a term of the glossary is printed, and its English is another one here". */
export function checkTerms(
  texts: readonly EnglishText[],
  glossary: readonly GlossaryEntry[],
  exceptions: Exceptions,
): string[] {
  return texts.flatMap(({ file, entry, text, printed }) => {
    if (printed === null) return [];
    const words = englishWords(text);
    return findTerms(printed, glossary).flatMap(({ term, en, why, variants }) => {
      const allowed = [en, ...variants.map((variant) => variant.en)];
      if (allowed.some((phrase) => hasPhrase(words, englishWords(phrase)))) return [];
      if (exceptions.allows('TERM', (one) => one.printed === printed && one.term === term)) return [];
      return [
        `${file}, "${entry}": the English "${text}" lacks "${en}", which stands for ${term} (${why}) ` +
          'Use it, or add a variant and its reason to glossary.yaml, or an exception to english-exceptions.yaml.',
      ];
    });
  });
}
