import { fold } from '../fold.ts';
import type { EnglishText } from './english-entries.ts';
import { englishWords } from './english-words.ts';
import type { Exceptions } from './exceptions.ts';

/** Faults of the kinds "one Japanese name, two Englishes" and "two Japanese names, one English", whatever the files. */
export function checkOneToOne(texts: readonly EnglishText[], exceptions: Exceptions): string[] {
  const named = texts.filter(({ printed }) => printed !== null);
  return [...twoEnglishes(named), ...sharedEnglish(named, exceptions)];
}

function twoEnglishes(texts: readonly EnglishText[]): string[] {
  const first = new Map<string, EnglishText>();
  const faults: string[] = [];
  for (const text of texts) {
    const before = first.get(nameOf(text));
    if (before === undefined) first.set(nameOf(text), text);
    else if (englishOf(before) !== englishOf(text)) {
      faults.push(
        `${text.file}, "${text.entry}": is called "${text.text}" here and "${before.text}" in ${before.file}. ` +
          'One name has one English: make them one.',
      );
    }
  }
  return faults;
}

function sharedEnglish(texts: readonly EnglishText[], exceptions: Exceptions): string[] {
  const first = new Map<string, EnglishText>();
  const faults: string[] = [];
  for (const text of texts) {
    const english = englishOf(text);
    const before = first.get(english);
    if (before === undefined) first.set(english, text);
    else if (nameOf(before) !== nameOf(text)) {
      if (exceptions.allows('SHARED_ENGLISH', ({ en }) => englishWords(en).join(' ') === english)) continue;
      faults.push(
        `${text.file}, "${text.entry}": shares the English "${text.text}" with "${before.entry}" in ${before.file}. ` +
          'Tell them apart, or say in english-exceptions.yaml why they are one.',
      );
    }
  }
  return faults;
}

/** Look-alike kana (へ, ヘ) are one, as where titles are looked up. */
const nameOf = ({ printed }: EnglishText): string => fold(printed ?? '').replaceAll('へ', 'ヘ');
const englishOf = ({ text }: EnglishText): string => englishWords(text).join(' ');
