import spellings from 'american-british-english-translator/data/american_spellings.json' with { type: 'json' };
import type { EnglishText } from './english-entries.ts';
import type { Exceptions } from './exceptions.ts';

/** American spelling → British, some 1,700 words that no rule of endings tells: center, labor, pediatric. */
const AMERICAN = new Map<string, string>([
  ...Object.entries(spellings),
  // What the list lacks.
  ['toward', 'towards'],
  ['afterward', 'afterwards'],
  ['enrollment', 'enrolment'],
  ['skillful', 'skilful'],
  ['noncommunicable', 'non-communicable'],
]);

/** -ize and -yze with their endings. What has z in British English too has a root of its own: size, prize, seize. */
const IZE = /^(.*[iy])z(e|ed|es|er|ers|ing|able|ation|ations|ational)$/u;
const ROOTS = /^(?:over|under|re|ap)?(?:siz|priz|seiz|capsiz)/u;

/** Faults of American spelling. What the exceptions allow is passed over wherever it stands. */
export function checkSpelling(texts: readonly EnglishText[], exceptions: Exceptions): string[] {
  const allowed = exceptions.of('SPELLING').sort((a, b) => b.en.length - a.en.length);
  return texts.flatMap(({ file, entry, field, text }) => {
    let left = text;
    for (const exception of allowed) {
      const found = new RegExp(
        `(?<![\\p{L}])${exception.en.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}])`,
        'giu',
      );
      if (!found.test(left)) continue;
      if (american(exception.en).length > 0) exceptions.needed(exception);
      left = left.replace(found, ' ');
    }
    return american(left).map(
      ([word, british]) =>
        `${file}, "${entry}", ${field}: "${word}" is American. Write "${british}", or, where it is an official name, ` +
        'say so in english-exceptions.yaml.',
    );
  });
}

/** The American words of a text, each with its British spelling. */
function american(text: string): [string, string][] {
  return (text.match(/[A-Za-z]+/gu) ?? []).flatMap((word): [string, string][] => {
    const lower = word.toLowerCase();
    const known = AMERICAN.get(lower);
    if (known !== undefined) return [[word, known]];
    const ending = ROOTS.test(lower) ? null : IZE.exec(lower);
    return ending === null ? [] : [[word, `${ending[1]}s${ending[2]}`]];
  });
}
