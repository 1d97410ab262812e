import { readdirSync } from 'node:fs';
import { fold } from '../fold.ts';
import { readEntries } from '../read-entries.ts';
import { RegistryError } from '../registry-error.ts';
import { checkFigures } from './check-figures.ts';
import { checkOneToOne } from './check-one-to-one.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkRefused, checkTerms } from './check-terms.ts';
import { type EnglishText, englishTexts } from './english-entries.ts';
import { Exceptions } from './exceptions.ts';
import {
  ENGLISH_EXCEPTIONS,
  ENGLISH_FILES,
  type EnglishException,
  englishExceptionSchema,
  GLOSSARY,
  type GlossaryEntry,
  glossaryEntrySchema,
} from './glossary-schema.ts';

/** Files whose English names the row or the thing in our words and does not follow what is printed word by word. */
const OWN_WORDS = new Set(['titles/strategy-measures.yaml']);

/**
 * Everything that is wrong with the registry's English, a sentence each with file, entry and remedy. `facts`: see `checkFigures`.
 * Throws a RegistryError when the glossary or its exceptions cannot be read.
 */
export function lintEnglish(directory: string, facts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const glossary = readEntries<GlossaryEntry>(directory, GLOSSARY, glossaryEntrySchema, faults);
  const allowed = readEntries<EnglishException>(directory, ENGLISH_EXCEPTIONS, englishExceptionSchema, faults);
  if (faults.length > 0) throw new RegistryError(directory, faults);
  return lint(
    englishTexts(directory, registryFiles(directory)),
    glossary.map(({ entry }) => entry),
    allowed.map(({ entry }) => entry),
    facts,
  );
}

/** The rules over texts in hand. */
export function lint(
  texts: readonly EnglishText[],
  glossary: readonly GlossaryEntry[],
  allowed: readonly EnglishException[],
  facts: ReadonlyMap<string, string> = new Map(),
): string[] {
  const exceptions = new Exceptions(allowed);
  const titles = texts.filter(({ file }) => file.startsWith('titles/') && !OWN_WORDS.has(file));
  const policies = texts.filter(({ file }) => file === 'policies.yaml' || file === 'topics.yaml');
  const own = new Set(glossary.map(({ term }) => fold(term)));
  // The names of bodies are theirs: a term binds them only where it is the whole name.
  const bodies = texts.filter(({ file, printed }) => file.startsWith('organizations/') && own.has(fold(printed ?? '')));
  const terms = glossary.map(({ term, en }) => ({
    file: GLOSSARY,
    entry: term,
    field: 'en',
    text: en,
    printed: term,
  }));
  return [
    ...termsGivenTwice(glossary),
    ...checkTerms([...titles, ...policies, ...bodies], glossary, exceptions),
    ...checkRefused(
      texts.filter(({ file, field }) => !(file.startsWith('organizations/') && field === 'nameEn')),
      glossary,
    ),
    ...checkOneToOne(
      texts.filter(({ file }) => !OWN_WORDS.has(file)),
      exceptions,
    ),
    ...checkSpelling([...texts, ...terms], exceptions),
    ...checkFigures(texts, facts, glossary, exceptions),
    ...exceptions.idle(),
  ];
}

function termsGivenTwice(glossary: readonly GlossaryEntry[]): string[] {
  const known = new Set<string>();
  return glossary.flatMap(({ term }) => {
    if (!known.has(fold(term))) {
      known.add(fold(term));
      return [];
    }
    return [`glossary.yaml, "${term}": stands there twice. Keep one of them.`];
  });
}

/** All files of the registry that hold lists of entries, the glossary and its exceptions aside. */
function registryFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !ENGLISH_FILES.includes(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
