import { squeezeFolded } from './fold.ts';

const OPEN = '«';
const CLOSE = '»';
/** Longer texts are not worth the search for the place. */
const LENGTH_MAX = 400;

/** The name with the part that a query's key is found in between « and »; `null` when it is not in it. `厚労` in 厚労省: «厚労»省. */
export function highlight(name: string, key: string): string | null {
  if (key === '' || name.length > LENGTH_MAX || !squeezeFolded(name).includes(key)) return null;
  for (let start = 0; start < name.length; start += 1) {
    if (squeezeFolded(name[start] ?? '') === '' || !squeezeFolded(name.slice(start)).startsWith(key)) continue;
    for (let end = start + 1; end <= name.length; end += 1) {
      if (squeezeFolded(name.slice(start, end)) === key) {
        return `${name.slice(0, start)}${OPEN}${name.slice(start, end)}${CLOSE}${name.slice(end)}`;
      }
    }
  }
  return null;
}
