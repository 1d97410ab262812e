/** Text made comparable, and for each of its characters where it came from in the original. */
export interface FoldedText {
  text: string;
  /** Offset of each folded character in the original, in UTF-16 units; one more at the end for the original's length. */
  starts: number[];
  /** End (exclusive) of each folded character in the original. */
  ends: number[];
}

/** Names and titles are compared with many others: folding each once is most of what resolving would cost otherwise. */
const FOLDED_KEPT = 4_096;
const folded = new Map<string, string>();

/** Width, case and spaces do not count: `Ｗ Ｈ Ｏ` is `who`, `ﾍﾙｽ` is `ヘルス`. Dashes of any kind are `-`. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const { text: plain } = foldWithOffsets(text);
  if (folded.size >= FOLDED_KEPT) folded.clear();
  folded.set(text, plain);
  return plain;
}

/** As `fold`, with offsets. A tab stays, since it parts the columns of a table. */
export function foldWithOffsets(text: string): FoldedText {
  let plainText = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const [cluster] = match;
    if (cluster !== '\t' && /^\s/u.test(cluster)) continue;
    const plain = foldCluster(cluster);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
    plainText += plain;
  }
  starts.push(text.length);
  return { text: plainText, starts, ends };
}

/** One character with the voicing marks that belong to it, half-width ones (ｶﾞ) too. */
const CLUSTER = /.[\u3099\u309A\uFF9E\uFF9F]*/gsu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

function foldCluster(cluster: string): string {
  // Plain ASCII and the usual Japanese letters are the bulk of every document and fold to themselves.
  if (/^[a-z0-9\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]$/u.test(cluster)) return cluster;
  return cluster.normalize('NFKC').toLowerCase().replace(DASHES, '-').replace(/ /gu, '');
}
