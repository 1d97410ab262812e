import type { FoldedText } from './fold.ts';
import type { NameEntry, NameTrie } from './name-trie.ts';

/** A place in folded text where a name stands; `id` is `null` where it only looks like one. */
export interface Candidate {
  start: number;
  end: number;
  id: string | null;
}

const LATIN = /[a-z0-9]/u;
const DIGIT = /[0-9]/u;
const KATAKANA = /[\u30A1-\u30FA\u30FC]/u;

/** What may not follow a name that ends so, since it makes another word of it. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  法: '人', // act: 医療法人 is a corporation, not the Medical Care Act
  課: '題税程', // division: 国際課題 is an international problem, not 国際課
  省: '令告', // ministry: 厚生労働省令 is an ordinance, 厚生労働省告示 a notice in the gazette
  府: '令県', // office: 内閣府令 is an ordinance
};

/** What may not stand before a name, since it makes another word of it. */
const NOT_AFTER: Readonly<Record<string, string>> = {
  国会: '回', // Diet: 第204回国会 is a session, which dates a law
};

/** Every name at every place of the text where it stands as a word of its own. */
export function findCandidates(folded: FoldedText, trie: NameTrie): Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 0; start < folded.text.length; start += 1) {
    for (const { end, entry } of trie.at(folded.text, start)) {
      const stop = entry.numbered && !isSpace(folded, end) ? endOfNumber(folded.text, end) : end;
      if (!standsAlone(folded, start, stop)) continue;
      if (strayGaps(folded, start, end, entry)) continue;
      candidates.push({ start, end: stop, id: entry.id });
    }
  }
  return candidates;
}

/** The number of a round: `20` in IDA20. */
function endOfNumber(text: string, end: number): number {
  let stop = end;
  while (DIGIT.test(text[stop] ?? '')) stop += 1;
  return stop;
}

/** Latin and katakana names end where their script ends: WHO is not in WHOLE, ガビ not in ガビオン. */
function standsAlone(folded: FoldedText, start: number, end: number): boolean {
  const { text } = folded;
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  for (const script of [LATIN, KATAKANA]) {
    if (script.test(first) && script.test(text[start - 1] ?? '') && !isSpace(folded, start)) return false;
    if (script.test(last) && script.test(text[end] ?? '') && !isSpace(folded, end)) return false;
  }
  if ((NOT_AFTER[text.slice(start, end)] ?? '').includes(text[start - 1] ?? 'none')) return false;
  return isSpace(folded, end) || !(NOT_BEFORE[last] ?? '').includes(text[end] ?? 'none');
}

/** Latin letters are either printed close (WHO) or all apart (W H O): `a DB` is not ADB. */
function strayGaps(folded: FoldedText, start: number, end: number, entry: NameEntry): boolean {
  let joints = 0;
  let gaps = 0;
  for (let at = start + 1; at < end; at += 1) {
    if (entry.spaces.has(at - start)) continue;
    if (!LATIN.test(folded.text[at] ?? '') || !LATIN.test(folded.text[at - 1] ?? '')) continue;
    joints += 1;
    if (isSpace(folded, at)) gaps += 1;
  }
  return gaps > 0 && gaps < joints;
}

/** Whether the original has a space before the folded character at `at`. */
function isSpace(folded: FoldedText, at: number): boolean {
  return at > 0 && at < folded.text.length && (folded.starts[at] ?? 0) > (folded.ends[at - 1] ?? 0);
}
