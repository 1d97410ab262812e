import { fold } from '../fold.ts';
import type { GlossaryEntry } from './glossary-schema.ts';

/**
 * The glossary's terms that stand in a Japanese text, each once, in the order of the text. A longer term goes before the shorter
 * ones inside it: 在宅医療 (home medical care) is no 医療, 厚生労働科学研究費補助金 no 補助金.
 */
export function findTerms(text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const folded = fold(text);
  const taken = new Array<boolean>(folded.length).fill(false);
  const found: { at: number; entry: GlossaryEntry }[] = [];
  for (const entry of [...glossary].sort((a, b) => fold(b.term).length - fold(a.term).length)) {
    const term = fold(entry.term);
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
      if (withinWord(folded, at) || withinWord(folded, at + term.length)) continue;
      if (taken.slice(at, at + term.length).some(Boolean)) continue;
      taken.fill(true, at, at + term.length);
      found.push({ at, entry });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ entry }) => entry))];
}

/** Whether a Latin word runs on over `offset`: OSCE in OSCES. */
function withinWord(folded: string, offset: number): boolean {
  return /[a-z]/u.test(folded[offset - 1] ?? '') && /[a-z]/u.test(folded[offset] ?? '');
}
