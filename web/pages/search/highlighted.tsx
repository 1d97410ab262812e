import type { ReactNode } from 'react';

/** The name with the places that were looked for marked, where one of the highlights («…») is of it. */
export function highlighted(name: string, highlights: readonly string[]): ReactNode {
  const marked = highlights.find((each) => each.replaceAll(/[«»]/g, '') === name);
  if (marked === undefined) return name;
  return marked.split(/(«[^»]*»)/).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a name stay where they are
    piece.startsWith('«') ? <mark key={index}>{piece.slice(1, -1)}</mark> : piece,
  );
}
