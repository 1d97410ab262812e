import { distance } from 'fastest-levenshtein';
import { CLOSEST_SHOWN } from './closest-ids.ts';

/**
 * The ids that are written most like one that nothing has, the nearest first, at most five: among those with its prefix (`program:`),
 * where there are any, else among all. Numbers are near each other as numbers.
 */
export function nearestIds(asked: string, ids: readonly string[]): string[] {
  const prefix = asked.slice(0, asked.indexOf(':') + 1);
  const ofPrefix = ids.filter((id) => id.startsWith(prefix));
  const among = ofPrefix.length > 0 ? ofPrefix : ids;
  return among
    .map((id) => ({ id, far: ofPrefix.length > 0 ? farFrom(asked, id, prefix) : distance(asked, id) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, CLOSEST_SHOWN)
    .map(({ id }) => id);
}

function farFrom(asked: string, id: string, prefix: string): number {
  const [one, other] = [asked.slice(prefix.length), id.slice(prefix.length)];
  return isNumber(one) && isNumber(other) ? Math.abs(Number(one) - Number(other)) : distance(one, other);
}

function isNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}
