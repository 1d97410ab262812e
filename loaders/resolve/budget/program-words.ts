import type { CorrectionEntry } from '../../registry/schema.ts';
import { correctName } from './correct-name.ts';
import { documentOf, type LastingProgram } from './over-years.ts';
import type { Program } from './program.ts';
import type { ProgramWords } from './rows.ts';
import type { BudgetTitles } from './titles.ts';

/** What a programme is called over the years, and in English. */
export interface LastingWords extends Omit<ProgramWords, 'order' | 'outcome' | 'years'> {
  /** Its names of all years, the latest first, each put right as its document needs it. */
  called: readonly string[];
}

/** The latest name of a programme, put right, with our English words; without an English name, `nameEn` is `null`. */
export function wordsOf(
  { editions, merged }: LastingProgram,
  titles: BudgetTitles,
  corrections: readonly CorrectionEntry[],
): LastingWords {
  const [{ program }] = editions;
  const called = editions.map((edition) => correctName(withoutMark(edition.program), documentOf(edition), corrections));
  const [name = program.namePrinted] = called;
  const words = titles.find(program.namePrinted, name, ...program.places.map(({ line }) => line.name));
  const section = merged.sheet?.section?.text ?? program.places[0]?.section.path.at(-1);
  return {
    name,
    called,
    nameEn: words?.en ?? null,
    summaryEn: words?.summaryEn ?? null,
    sectionEn: section === undefined ? null : (titles.find(section)?.en ?? null),
  };
}

/** A component's name without the sign that numbers it: ①, (1), （目） (an item of the accounts). */
function withoutMark({ namePrinted, component }: Program): string {
  return component === null
    ? namePrinted
    : namePrinted.replace(/^(?:[①-⑳]|[(（](?:[0-9０-９]+|目)[)）])[ \u3000]*/u, '');
}
