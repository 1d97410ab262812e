import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** One English text of the registry, with where it stands and what it is the English of. */
export interface EnglishText {
  /** File below the registry, and what the entry is called by, for messages. */
  file: string;
  entry: string;
  /** `en`, `nameEn`, `summaryEn` … */
  field: string;
  text: string;
  /** What is printed, when the text is the English of it. */
  printed: string | null;
}

/** The Japanese field that an English one translates. Summaries translate nothing. */
const TRANSLATES: Readonly<Record<string, string>> = {
  en: 'printed',
  nameEn: 'name',
  fieldEn: 'field',
  titleEn: 'title',
};

/** All English of registry files, in their order: every field that is `en` or ends in `En`. */
export function englishTexts(directory: string, files: readonly string[]): EnglishText[] {
  return files.flatMap((file) => {
    const content = load(readFileSync(join(directory, file), 'utf8'));
    return Array.isArray(content) ? content.flatMap((entry: Record<string, unknown>) => textsOf(file, entry)) : [];
  });
}

function textsOf(file: string, entry: Record<string, unknown>): EnglishText[] {
  const called = String(entry['printed'] ?? entry['id'] ?? entry['division'] ?? entry['name'] ?? 'without name');
  return Object.entries(entry).flatMap(([field, text]) => {
    if (!/^(?:en|.*En)$/u.test(field) || typeof text !== 'string') return [];
    const printed = entry[TRANSLATES[field] ?? ''];
    return [{ file, entry: called, field, text, printed: typeof printed === 'string' ? printed : null }];
  });
}
