/** The number that begins a heading: `⑤ 民間企業との連携` is mark ⑤, number 5, rest 民間企業との連携. */
export interface Mark {
  mark: string;
  number: number;
  rest: string;
}

/** Runs of enclosed numbers in Unicode: first code point, how many, number of the first. */
const RUNS: readonly (readonly [first: number, count: number, number: number])[] = [
  [0x2460, 20, 1], // ① to ⑳
  [0x3251, 15, 21], // ㉑ to ㉟
  [0x32b1, 15, 36], // ㊱ to ㊿
  [0x2474, 20, 1], // ⑴ to ⒇
  [0x2488, 20, 1], // ⒈ to ⒛
  [0x2776, 10, 1], // ❶ to ❿
  [0x24eb, 10, 11], // ⓫ to ⓴
];

/** Reads the enclosed number at the start of a text, or `null` when there is none. */
export function readMark(text: string): Mark | null {
  const bare = text.trim();
  const mark = String.fromCodePoint(bare.codePointAt(0) ?? 0x20);
  const code = mark.codePointAt(0) ?? 0;
  for (const [first, count, number] of RUNS) {
    if (code >= first && code < first + count) {
      return { mark, number: number + code - first, rest: bare.slice(mark.length).trim() };
    }
  }
  return null;
}

/** The circled sign for a number from 1 to 50; beyond that the number in brackets. */
export function circled(number: number): string {
  for (const [first, count, start] of RUNS.slice(0, 3)) {
    if (number >= start && number < start + count) return String.fromCodePoint(first + number - start);
  }
  return `(${number})`;
}
