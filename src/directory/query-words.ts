import { jpn } from 'stopword/src/stopwords_jpn.js';
import { isEnglishStopWord } from './english-words.ts';
import { hiragana, normalize, squeeze } from './fold.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it was typed, in one width. */
  text: string;
  /** Folded and squeezed. */
  key: string;
  script: 'latin' | 'katakana' | 'japanese' | 'mark';
  /** It only holds others together: の, への, of, the. */
  stop: boolean;
  /** The smallest words that it is made of, where a kanji was put to the one before it: 医師法 is 医師 and 法. */
  parts: readonly string[];
}

const TOKEN =
  /(?<mark>[\u2460-\u24ff])|(?<latin>(?:(?!\p{No})[\p{Script=Latin}\p{Number}])+(?:[-&](?:(?!\p{No})[\p{Script=Latin}\p{Number}])+)*)|(?<katakana>[\p{Script=Katakana}ー]+(?:[・･][\p{Script=Katakana}ー]+)*)|(?<japanese>[\p{Script=Han}\p{Script=Hiragana}々]+)/gu;
const STOP_WORDS = new Set(jpn);
const HAN = /^[\p{Script=Han}々]+$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a query in their order. Runs of kanji and hiragana are cut with the dictionary that comes with the platform; runs of
 * katakana are one word, since that dictionary knows few of them. When all words are stop words, none is.
 */
export function queryWords(query: string): QueryWord[] {
  const words: QueryWord[] = [];
  const typed = normalize(query.replace(/['’]s\b/gu, '')).replace(/(?<=\b[a-z])\s*&\s*(?=[a-z]\b)/giu, '&');
  const allCapitals = !/[\p{Lowercase}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(typed);
  for (const { groups = {} } of typed.matchAll(TOKEN)) {
    const { mark, latin, katakana, japanese } = groups;
    if (mark) words.push(word(mark, 'mark', false));
    else if (latin) words.push(word(latin, 'latin', isStopWord(latin, allCapitals)));
    else if (katakana) words.push(word(katakana, 'katakana', false));
    else if (japanese) words.push(...segments(japanese).map((parts) => japaneseWord(parts)));
  }
  return words.every(({ stop }) => stop) ? words.map((each) => ({ ...each, stop: false })) : words;
}

/** A word in capitals among others that are not is a name: WHO is not who. */
function isStopWord(latin: string, allCapitals: boolean): boolean {
  return isEnglishStopWord(latin.toLowerCase()) && (allCapitals || !/^[A-Z]{2,}$/.test(latin));
}

function japaneseWord(parts: readonly string[]): QueryWord {
  const text = parts.join('');
  return { ...word(text, 'japanese', STOP_WORDS.has(text)), parts };
}

function word(text: string, script: QueryWord['script'], stop: boolean): QueryWord {
  return { text, key: squeeze(hiragana(text.toLowerCase())), script, stop, parts: [text] };
}

/** The parts of a word as words of their own. */
export function partsOf(whole: QueryWord): QueryWord[] {
  return whole.parts.map((part) => word(part, whole.script, STOP_WORDS.has(part)));
}

/** Words of a run; a single kanji after others is their ending (拠出 金, 感染 症), not a word. */
function segments(run: string): string[][] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const found: string[][] = [];
  for (const { segment } of segmenter.segment(run)) {
    const last = found.at(-1);
    if (last && HAN.test(last.join('')) && HAN.test(segment) && segment.length === 1) last.push(segment);
    else found.push([segment]);
  }
  return found;
}
