import { distance } from 'fastest-levenshtein';
import { citedKey } from './cited-key.ts';
import type { CitedText } from './cited-texts.ts';
import { mostFirst } from './most-first.ts';

/**
 * The names under which sheets cite an act, by the number that the collection of laws (法令ID) gives it: what nearly all call it is its name, and a slip
 * (森林・林業基本) or a remark behind it (…に関する法律（カルタヘナ法）) is no other act; nor is what it was called before, or later, where the sheets print the
 * number of the act (法令番号) with both names: 子どもの貧困対策の推進に関する法律 was renamed in 2024.
 */
export class ActNames {
  readonly #counts = new Map<string, Map<string, number>>();
  /** Id and name → numbers (平成二十五年法律第六十四号) that sheets print with both. */
  readonly #numbers = new Map<string, Set<string>>();

  add(lawId: string, { name, why }: CitedText, lawNumber?: string): void {
    const id = LAW_ID.exec(lawId)?.[0];
    if (id === undefined || why === 'place' || why === 'notice') return;
    const counts = this.#counts.get(id) ?? new Map<string, number>();
    this.#counts.set(id, counts);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const key = `${id} ${name}`;
    if (lawNumber !== undefined) this.#numbers.set(key, (this.#numbers.get(key) ?? new Set()).add(lawNumber));
  }

  /** Key of each other spelling → the name. What the registry has, or has another number elsewhere, is no slip: its number was mistyped. */
  spellings(isRegistered: (name: string) => boolean): ReadonlyMap<string, string> {
    const spellings = new Map<string, string>();
    const numbers = new Map<string, number>();
    for (const counts of this.#counts.values())
      for (const key of new Set([...counts.keys()].map(citedKey))) numbers.set(key, (numbers.get(key) ?? 0) + 1);
    const isOwn = (name: string) => isRegistered(name) || (numbers.get(citedKey(name)) ?? 0) > 1;
    for (const [id, counts] of this.#counts) {
      const [name, ...others] = mostFirst(counts);
      if (name === undefined) continue;
      const isSame = (other: string) => isSpellingOf(other, name) || this.#isRenamed(id, other, name);
      for (const other of others) if (isSame(other) && !isOwn(other)) spellings.set(citedKey(other), name);
    }
    return spellings;
  }

  /** Two titles of one act: its id and its number stand with both, and most of their signs are the same. */
  #isRenamed(id: string, other: string, name: string): boolean {
    const [numbers, others] = [name, other].map((each) => this.#numbers.get(`${id} ${each}`));
    const isOne = numbers?.size === 1 && others?.size === 1 && [...others].every((number) => numbers.has(number));
    const areTitles = [name, other].every((each) => TITLE.test(each) && !AMENDING.test(each));
    // What is put in, as what is left out, is no other sign in the place of one: two acts whose titles end alike have many of those.
    const apart = distance(other, name);
    const areAlike = apart * 2 <= Math.max(other.length, name.length);
    return isOne && areTitles && areAlike && apart - Math.abs(other.length - name.length) <= SLIPS;
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

/** The whole title of an act, which is not one that amends others. */
const TITLE = /法律$/u;
const AMENDING = /一部を改正|施行|^旧|^新/u;
const numbersIn = (name: string) => name.replace(/\D/gu, '');
const OTHER_TEXT = [/令$/u, /規則$/u, /条例$/u, /施行/u, /^旧/u, /^新/u];
/** Signs too many or too few, or other ones: 特定物質の規制等による… is 特定物質等の規制等による…. */
const SLIPS = 2;
/** Era and year, kind and number; what follows tells the version: `414AC0000000145_20240607_506AC0000000045`. */
const LAW_ID = /^\d{3}[A-Z]{2,3}\d+/u;
