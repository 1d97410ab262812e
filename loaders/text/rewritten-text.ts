/** A text made comparable, and for each of its characters where it came from in the original. */
export interface RewrittenText {
  text: string;
  /** Offset of each character in the original, in UTF-16 units; one more at the end for the original's length. */
  starts: number[];
  /** End (exclusive) of each character in the original. */
  ends: number[];
}

/** A text as it is, every character at its own place. */
export function asPrinted(text: string): RewrittenText {
  while (PLACES.length <= text.length) PLACES.push(PLACES.length);
  return { text, starts: PLACES.slice(0, text.length + 1), ends: PLACES.slice(1, text.length + 1) };
}

/** Replaces what `pattern` (global) finds; `null` leaves it. Every new character stands for the whole of what it replaces. */
export function rewrite(
  from: RewrittenText,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): RewrittenText {
  const matches = [...from.text.matchAll(pattern)];
  if (matches.length === 0) return from;
  const to: RewrittenText = { text: '', starts: [], ends: [] };
  let done = 0;
  const copy = (end: number) => {
    to.text += from.text.slice(done, end);
    for (let at = done; at < end; at += 1) {
      to.starts.push(from.starts[at] ?? 0);
      to.ends.push(from.ends[at] ?? 0);
    }
    done = end;
  };
  for (const match of matches) {
    const written = replacement(match);
    if (written === null || written === match[0]) continue;
    copy(match.index);
    const end = match.index + match[0].length;
    for (let unit = 0; unit < written.length; unit += 1) {
      to.starts.push(from.starts[match.index] ?? 0);
      to.ends.push(from.ends[end - 1] ?? 0);
    }
    to.text += written;
    done = end;
  }
  copy(from.text.length);
  to.starts.push(from.starts.at(-1) ?? 0);
  return to;
}

/** Where `start` to `end` (exclusive) of a rewritten text stand in the original. */
export function originalPlace({ starts, ends }: RewrittenText, start: number, end: number): [number, number] {
  const from = starts[start] ?? 0;
  return end <= start ? [from, from] : [from, ends[end - 1] ?? from];
}

/** 0, 1, 2 …, as far as the longest line so far: to cut from it is faster than to count anew for each line. */
const PLACES: number[] = [0];
