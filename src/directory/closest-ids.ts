import { distance } from 'fastest-levenshtein';

/** So many are told. */
export const CLOSEST_SHOWN = 5;
/** What differs in more of its letters is not alike. */
const APART_MAX = 0.85;

/** The ids whose names are most like `key`, the likest first; none where nothing is alike. Keys are folded and squeezed on both sides. */
export function closestIds(key: string, keys: Iterable<readonly [id: string, names: readonly string[]]>): string[] {
  if (key === '') return [];
  const best = new Map<string, number>();
  for (const [id, names] of keys) {
    for (const known of names.filter((name) => name !== '')) {
      const shared = known.includes(key) || key.includes(known) ? 0.5 : 1;
      const score = (distance(key, known) / Math.max(key.length, known.length)) * shared;
      if (score < (best.get(id) ?? APART_MAX)) best.set(id, score);
    }
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CLOSEST_SHOWN)
    .map(([id]) => id);
}
