/** Sentences end with 。 outside brackets and quotes. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('「『（('.includes(letter)) depth += 1;
    if ('」』）)'.includes(letter)) depth = Math.max(0, depth - 1);
    if (letter === '。' && depth === 0) {
      found.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
