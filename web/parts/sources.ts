import type { PlaceFragment } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { nameIn } from './name.tsx';

/** Titles of all documents that are named as evidence anywhere in an answer, each once, in the order in which they occur. */
export function documentsIn(answer: unknown, language: Language): string[] {
  const titles = new Map<string, string>();
  collect(answer, (document) => titles.set(document.id, nameIn(language, document)));
  return [...titles.values()];
}

function collect(value: unknown, found: (document: PlaceFragment['document']) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
  } else if (value !== null && typeof value === 'object') {
    if ('startLine' in value && 'document' in value && value.document)
      found(value.document as PlaceFragment['document']);
    for (const each of Object.values(value)) collect(each, found);
  }
}
