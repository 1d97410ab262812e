/** How a key stands in a text, worst first. */
export const MATCH = { nowhere: 0, inside: 1, word: 2, beginning: 3, firstWords: 4, all: 5 } as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

const MARK = /[\u2460-\u24ff]/u;
const GAP = /[\s\p{P}\p{S}]/u;
const LATIN = /[\p{Script=Latin}\p{Number}]/u;
const HIRAGANA = /[\u3041-\u309fー]/u;
/** A word that is begun but not finished must have so many letters, or `rd` would be found in anything. */
const UNFINISHED_MIN = 3;

/** Text without gaps that still knows where its words begin, so that `stoptb` is found in `Stop TB` and `rd` not in `board`. */
export class SqueezedText {
  readonly key: string;
  readonly #starts: Uint8Array;

  /** `folded`: text as `fold` makes it. */
  constructor(folded: string) {
    let key = '';
    const starts: number[] = [];
    let before = '';
    for (const character of folded) {
      const script = scriptOf(character);
      if (script !== '') {
        for (let unit = 0; unit < character.length; unit += 1) starts.push(unit === 0 && script !== before ? 1 : 0);
        key += character;
      }
      before = script;
    }
    this.key = key;
    this.#starts = Uint8Array.from([...starts, 1]);
  }

  /** The best way in which the squeezed `key` stands here. Within Latin words nothing is found, only at their beginning. */
  matchOf(key: string): Match {
    if (key === '') return MATCH.nowhere;
    if (this.key === key) return MATCH.all;
    let best: Match = MATCH.nowhere;
    for (let at = this.key.indexOf(key); at >= 0; at = this.key.indexOf(key, at + 1)) {
      const match = this.#matchAt(at, key);
      if (match > best) best = match;
    }
    return best;
  }

  #matchAt(at: number, key: string): Match {
    const begins = this.#starts[at] === 1;
    if (!begins && LATIN.test(key[0] ?? '')) return MATCH.nowhere;
    const end = at + key.length;
    const plural = this.key[end] === 's' && this.#starts[end + 1] === 1;
    const ends = this.#starts[end] === 1 || plural;
    if (!ends && LATIN.test(key.at(-1) ?? '') && key.length < UNFINISHED_MIN) return MATCH.nowhere;
    if (at === 0) return ends ? MATCH.firstWords : MATCH.beginning;
    return begins && ends ? MATCH.word : MATCH.inside;
  }
}

function scriptOf(character: string): string {
  const code = character.charCodeAt(0);
  // Most characters are of these, and regular expressions take their time.
  if (code <= 0x7f) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? 'latin' : '';
  if (code >= 0x4e00 && code <= 0x9fff) return 'kanji';
  if (MARK.test(character)) return character;
  if (GAP.test(character)) return '';
  if (LATIN.test(character)) return 'latin';
  return HIRAGANA.test(character) ? 'kana' : 'kanji';
}
