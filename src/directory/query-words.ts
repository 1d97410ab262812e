import { jpn } from 'stopword';
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
  const typed = normalize(query.replace(/['’]s\b/gu, ''));
  const allCapitals = !/[\p{Lowercase}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(typed);
  for (const { groups = {} } of typed.matchAll(TOKEN)) {
    const { mark, latin, katakana, japanese } = groups;
    if (mark) words.push(word(mark, 'mark', false));
    else if (latin) words.push(word(latin, 'latin', isStopWord(latin, allCapitals)));
    else if (katakana) words.push(word(katakana, 'katakana', false));
    else if (japanese) words.push(...segments(japanese).map((part) => word(part, 'japanese', STOP_WORDS.has(part))));
  }
  return words.every(({ stop }) => stop) ? words.map((each) => ({ ...each, stop: false })) : words;
}

/** A word in capitals among others that are not is a name: WHO is not who. */
function isStopWord(latin: string, allCapitals: boolean): boolean {
  return isEnglishStopWord(latin.toLowerCase()) && (allCapitals || !/^[A-Z]{2,}$/.test(latin));
}

function word(text: string, script: QueryWord['script'], stop: boolean): QueryWord {
  return { text, key: squeeze(hiragana(text.toLowerCase())), script, stop };
}

/** Words of a run; a single kanji after others is their ending (拠出 金, 感染 症), not a word. */
function segments(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const last = parts.at(-1);
    if (last && HAN.test(last) && HAN.test(segment) && segment.length === 1) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}
