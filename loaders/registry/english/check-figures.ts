import { fold } from '../fold.ts';
import type { EnglishText } from './english-entries.ts';
import type { Exceptions } from './exceptions.ts';
import { findTerms } from './find-terms.ts';
import type { GlossaryEntry } from './glossary-schema.ts';

/** Numbers that people write as words. One is left out: it counts nothing in "one-stop" and "one another". */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [
    word,
    String(index + 2),
  ]),
);

/**
 * Faults of the kind "a summary says a figure that its fact does not have". `facts` has the whole fact, as text, by the name that it
 * prints; what has no fact there is not asked. A figure that belongs to a term's English (後期高齢者: aged 75 and over) is the term's.
 */
export function checkFigures(
  texts: readonly EnglishText[],
  facts: ReadonlyMap<string, string>,
  glossary: readonly GlossaryEntry[],
  exceptions: Exceptions,
): string[] {
  const byName = new Map([...facts].map(([name, fact]) => [fold(name), fold(fact)]));
  return texts.flatMap(({ file, entry, field, text }) => {
    const fact = field === 'summaryEn' ? byName.get(fold(entry)) : undefined;
    if (fact === undefined) return [];
    const printed = new Set(figuresOf(fact));
    const missing = [...new Set(figuresOf(text))].filter((figure) => !printed.has(figure));
    if (missing.length === 0) return [];
    const english = new Set(findTerms(fact, glossary).flatMap(({ en }) => figuresOf(en)));
    return missing
      .filter((figure) => !english.has(figure))
      .filter((figure) => !exceptions.allows('FIGURE', (one) => one.printed === entry && one.figure === figure))
      .map(
        (figure) =>
          `${file}, "${entry}": the summary says ${figure}, and the fact does not. Take the figure out, or say in ` +
          'english-exceptions.yaml where it is printed.',
      );
  });
}

function figuresOf(text: string): string[] {
  const digits = text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const words = (text.toLowerCase().match(/[a-z]+/gu) ?? []).flatMap((word) => WORDS[word] ?? []);
  return [...digits.map((figure) => figure.replaceAll(',', '')), ...words];
}
