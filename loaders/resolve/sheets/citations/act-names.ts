import { distance } from 'fastest-levenshtein';
import { citedKey } from './cited-key.ts';
import type { CitedText } from './cited-texts.ts';
import { mostFirst } from './most-first.ts';

/**
 * The names under which sheets cite an act, by the number that the collection of laws (法令ID) gives it: what nearly all call it is its name, and a slip
 * (森林・林業基本) or a remark behind it (…に関する法律（カルタヘナ法）) is no other act.
 */
export class ActNames {
  readonly #counts = new Map<string, Map<string, number>>();

  add(lawId: string, { name, why }: CitedText): void {
    const id = LAW_ID.exec(lawId)?.[0];
    if (id === undefined || why === 'place' || why === 'notice') return;
    const counts = this.#counts.get(id) ?? new Map<string, number>();
    this.#counts.set(id, counts);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  /** Key of each other spelling → the name. What the registry has, or has another number elsewhere, is no slip: its number was mistyped. */
  spellings(isRegistered: (name: string) => boolean): ReadonlyMap<string, string> {
    const spellings = new Map<string, string>();
    const numbers = new Map<string, number>();
    for (const counts of this.#counts.values())
      for (const key of new Set([...counts.keys()].map(citedKey))) numbers.set(key, (numbers.get(key) ?? 0) + 1);
    const isOwn = (name: string) => isRegistered(name) || (numbers.get(citedKey(name)) ?? 0) > 1;
    for (const counts of this.#counts.values()) {
      const [name, ...others] = mostFirst(counts);
      if (name === undefined) continue;
      for (const other of others) if (isSpellingOf(other, name) && !isOwn(other)) spellings.set(citedKey(other), name);
    }
    return spellings;
  }
}

/** Not an act with the number of the one that it amends, nor one whose number was mistyped (河川法, 海岸法). */
function isSpellingOf(other: string, name: string): boolean {
  if (other.startsWith(`${name}（`)) return true;
  // The order and the rules for the enforcement of an act, and the act that it replaced, differ from it by as few signs as a slip does.
  if (OTHER_TEXT.some((sign) => sign.test(other) !== sign.test(name))) return false;
  const slips = distance(other, name);
  return slips <= SLIPS && slips * 4 <= Math.min(other.length, name.length) && numbersIn(other) === numbersIn(name);
}

const numbersIn = (name: string) => name.replace(/\D/gu, '');
const OTHER_TEXT = [/令$/u, /規則$/u, /条例$/u, /施行/u, /^旧/u, /^新/u];
/** Signs too many or too few, or other ones: 特定物質の規制等による… is 特定物質等の規制等による…. */
const SLIPS = 2;
/** Era and year, kind and number; what follows tells the version: `414AC0000000145_20240607_506AC0000000045`. */
const LAW_ID = /^\d{3}[A-Z]{2,3}\d+/u;
