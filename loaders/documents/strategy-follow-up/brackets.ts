/** A bracket of a text; offsets are UTF-16 units, `start` at the opening sign, `end` behind the closing one. */
export interface Bracket {
  /** What stands inside, trimmed. */
  inner: string;
  start: number;
  end: number;
  /** False when the closing sign is missing and the text's end was taken for it. */
  closed: boolean;
}

/**
 * The bracket that ends a text, in either width, with the brackets inside it: `(財(ADBを通じた支援)、厚)` is one. A full
 * stop or comma may follow. An opening sign without partner reaches to the end. `null` when the text ends otherwise.
 */
export function closingBracket(text: string): Bracket | null {
  const body = text.replace(/(?<![\s。．.、，,；;])[\s。．.、，,；;]+$/u, '');
  const { pairs, open } = matchBrackets(body);
  const last = pairs.find((pair) => pair[1] === body.length - 1);
  if (last) return { inner: body.slice(last[0] + 1, -1).trim(), start: last[0], end: body.length, closed: true };
  const start = open.at(-1);
  if (start === undefined) return null;
  return { inner: body.slice(start + 1).trim(), start, end: body.length, closed: false };
}

/** Whether each bracket of a text has its partner. */
export function isBalanced(text: string): boolean {
  const { open, strayClosings } = matchBrackets(text);
  return open.length === 0 && strayClosings === 0;
}

/** A text cut at separators that stand outside brackets; parts are trimmed, empty ones left out. */
export function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const { pairs } = matchBrackets(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(separator, 'gu'))) {
    if (pairs.some(([start, end]) => start < match.index && match.index < end)) continue;
    parts.push(text.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== '');
}

/** The text outside its outermost brackets, and what stands inside each: `財(ADBを通じた支援)` → `財`, `ADBを通じた支援`. */
export function takeBracketsOut(text: string): { outside: string; inside: string[] } {
  const { pairs } = matchBrackets(text);
  const outer = pairs.filter(([start, end]) => !pairs.some(([from, to]) => from < start && end < to));
  let outside = '';
  let from = 0;
  const inside: string[] = [];
  for (const [start, end] of outer.sort((a, b) => a[0] - b[0])) {
    outside += text.slice(from, start);
    inside.push(text.slice(start + 1, end).trim());
    from = end + 1;
  }
  return { outside: (outside + text.slice(from)).trim(), inside };
}

function matchBrackets(text: string): { pairs: [number, number][]; open: number[]; strayClosings: number } {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  let strayClosings = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '(' || sign === '（') open.push(at);
    if (sign !== ')' && sign !== '）') continue;
    const start = open.pop();
    if (start === undefined) strayClosings += 1;
    else pairs.push([start, at]);
  }
  return { pairs, open, strayClosings };
}
