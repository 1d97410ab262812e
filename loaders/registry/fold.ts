import { originalPlace, type RewrittenText } from '../text/rewritten-text.ts';
import { hasUnusualCharacters, usualCharacters } from '../text/usual-characters.ts';

/** A name made comparable, and for each of its characters where it came from in the original. */
export type FoldedText = RewrittenText;

/**
 * For names: width, case and spaces do not count: `Ｗ Ｈ Ｏ` is `who`, `ﾍﾙｽ` is `ヘルス`. Characters are the usual ones (⼤⾂ is 大臣, グロ－バル
 * is グローバル), other dashes of any kind are `-`. Circled numbers stay: ⑪ is not 11.
 */
export function fold(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const { text: plain } = foldWithOffsets(text);
  if (KNOWN.size >= KNOWN_MAX) KNOWN.clear();
  KNOWN.set(text, plain);
  return plain;
}

/** Whether a name is a single sign, as ministries stand in lists (外, 厚). */
export const isOneSign = (name: string): boolean => [...fold(name)].length === 1;

/** As `fold`, with offsets. A tab stays, since it parts the columns of a table. */
export function foldWithOffsets(text: string): FoldedText {
  if (!hasUnusualCharacters(text)) return foldUsual(text);
  const usual = usualCharacters(text);
  const folded = foldUsual(usual.text);
  const places = folded.ends.map((end, at) => originalPlace(usual, folded.starts[at] ?? 0, end));
  return {
    text: folded.text,
    starts: [...places.map(([start]) => start), text.length],
    ends: places.map(([, end]) => end),
  };
}

function foldUsual(text: string): FoldedText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const alone = isMark(text.charCodeAt(at + 1)) ? '' : foldPlain(text.charCodeAt(at));
    if (alone !== '') {
      plain += alone;
      starts.push(at);
      at += 1;
      ends.push(at);
      continue;
    }
    const end = clusterEnd(text, at);
    const folded = foldCluster(text.slice(at, end));
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    plain += folded;
    at = end;
  }
  starts.push(text.length);
  return { text: plain, starts, ends };
}

/** The same names and titles are compared with each other again and again. */
const KNOWN = new Map<string, string>();
const KNOWN_MAX = 5_000;

/** Printable ASCII, its full-width forms and the usual Japanese letters, the bulk of every document; `''` for all others. */
function foldPlain(code: number): string {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc))
    return String.fromCharCode(code);
  const ascii = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (ascii <= 0x20 || ascii > 0x7e) return '';
  return String.fromCharCode(ascii >= 0x41 && ascii <= 0x5a ? ascii + 0x20 : ascii);
}

/** A voicing mark belongs to the character before it, a half-width one (ｶﾞ) too. */
function isMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (isMark(text.charCodeAt(end))) end += 1;
  return end;
}

const DASHES = /[\u2010-\u2015\u2212]/gu;

/** ① to ⑳, ⓪, ⓫ to ⓿, ❶ to ➓, ㉑ to ㉟, ㊱ to ㊿. */
const CIRCLED = /^[\u2460-\u2473\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]$/u;

function foldCluster(cluster: string): string {
  if (CIRCLED.test(cluster)) return cluster;
  if (cluster !== '\t' && /^\s/u.test(cluster)) return '';
  return cluster.normalize('NFKC').toLowerCase().replace(DASHES, '-').replace(/ /gu, '');
}
