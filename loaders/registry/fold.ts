/** Text made comparable, and for each of its characters where it came from in the original. */
export interface FoldedText {
  text: string;
  /** Offset of each folded character in the original, in UTF-16 units; one more at the end for the original's length. */
  starts: number[];
  /** End (exclusive) of each folded character in the original. */
  ends: number[];
}

/** Width, case and spaces do not count: `Ｗ Ｈ Ｏ` is `who`, `ﾍﾙｽ` is `ヘルス`. Dashes of any kind are `-`. */
export function fold(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const { text: plain } = foldWithOffsets(text);
  if (KNOWN.size >= KNOWN_MAX) KNOWN.clear();
  KNOWN.set(text, plain);
  return plain;
}

/** As `fold`, with offsets. A tab stays, since it parts the columns of a table. */
export function foldWithOffsets(text: string): FoldedText {
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

function foldCluster(cluster: string): string {
  if (cluster !== '\t' && /^\s/u.test(cluster)) return '';
  return cluster.normalize('NFKC').toLowerCase().replace(DASHES, '-').replace(/ /gu, '');
}
