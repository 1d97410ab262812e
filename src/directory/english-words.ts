import { stemmer } from 'stemmer';
import { eng } from 'stopword/src/stopwords_eng.js';

/** Where British and American spelling part, at the end of a word or within it; both are taken to the same form. */
const SPELLINGS: readonly (readonly [british: RegExp, common: string])[] = [
  [/(?<=[a-z]{2})is(?=(e|ed|es|er|ers|ing|ation|ations)$)/, 'iz'],
  [/(?<=[a-z]{2})our(?=(s|ed|ing|ers|able|ite|ites)?$)/, 'or'],
  [/(?<=[a-z])tre(?=s?$)/, 'ter'],
  [/^programme/, 'program'],
  [/ae|oe/, 'e'],
  [/(?<=[a-z]{2})ence(?=s?$)/, 'ense'],
  [/ll(?=(ed|ing|er|ers)$)/, 'l'],
];

/** A lower-case word in the spelling that British and American share here: `labour` is `labor`, `organisation` `organization`. */
export function oneSpelling(word: string): string {
  return SPELLINGS.reduce((spelt, [british, common]) => spelt.replace(british, common), word);
}

/** What a lower-case word has in common with its other forms: `diseases` and `disease`, `programme` and `programs`, `NTDs` and `NTD`; AIDS is not several aids. */
export function stem(word: string): string {
  return word !== 'aids' && /^[a-z]{3,}$/.test(word) ? stemmer(oneSpelling(word)) : word;
}

const STOP_WORDS = new Set(eng.map((word) => word.toLowerCase()));

/** Whether a lower-case word only holds others together: of, the, for. */
export function isEnglishStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Stems of words that say what an aid is for, or of what kind it is. */
const OF_AIDS = new Set(
  [
    ...[
      'hearing',
      'listening',
      'visual',
      'vision',
      'reading',
      'writing',
      'audio',
      'audiovisual',
      'speech',
      'communication',
    ],
    ...['mobility', 'walking', 'standing', 'balance', 'transfer', 'lifting', 'bath', 'bathing', 'toilet', 'toileting'],
    ...[
      'dressing',
      'eating',
      'feeding',
      'sleep',
      'breathing',
      'sensory',
      'memory',
      'cognitive',
      'assistive',
      'adaptive',
    ],
    ...['decision', 'teaching', 'learning', 'training', 'study', 'educational', 'instructional', 'job', 'planning'],
    ...['navigation', 'navigational', 'technical', 'digital', 'first', 'financial', 'foreign', 'legal', 'state'],
  ].map(stem),
);

/** Whether a lower-case word says what an aid is for, or of what kind it is. */
export function saysOfAid(word: string): boolean {
  return OF_AIDS.has(stem(word));
}
