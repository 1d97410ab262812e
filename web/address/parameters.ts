import type { Language } from '../page/language.ts';
import { folded } from '../text/folded.ts';
import type { Query } from './href.ts';

/** What a page understands under one name of its address. */
export interface Parameter<Value> {
  /** The value, of all texts that stand under the name, and those that make no sense; they are told and ignored. */
  read(texts: readonly string[]): {
    value: Value;
    odd: readonly string[];
    /** Those behind the first, where one only is taken. */
    more?: readonly string[];
    /** Those of which the beginning alone is taken. */
    cut?: readonly string[];
  };
  /** The bounds of whole numbers. */
  between?: Between;
  /** All values that there are, of a list. */
  among?: readonly string[];
  /** What those are called. */
  words?: Words<string>;
  /** Whether links of the page give its values, and nobody else can. */
  byLinks?: true;
  /** So many characters of a text are taken. */
  longest?: number;
}

/** What the values of a list are called in a language. */
export type Words<Value extends string> = (language: Language) => Readonly<Record<Value, string>>;

/** The least and the most that a number may be. */
export type Between = readonly [low: number, high: number];

export type Parameters<Values> = { readonly [Name in keyof Values]: Parameter<Values[Name]> };

/** What a parameter may name: an organisation by any of its names, a policy, a document or an edition of the strategy table by its id. */
export type NamedType = 'org' | 'policy' | 'document' | 'edition';

/** Of them, whose nodes are too many to be told: where none comes close to what is written, a list has them. */
export type NamedNode = Exclude<NamedType, 'edition'>;

/** A parameter, or a value of one, that the page does not know. */
export interface OddParameter {
  name: string;
  /** Absent: the name itself is unknown. */
  value?: string;
  /** What whole number was expected, where it is one. */
  between?: Between;
  /** Which values may stand there, where they are a few. */
  among?: readonly Possible[];
  /** Nodes that may have been meant, where the value is to name one. */
  closest?: readonly Meant[];
  /** What it is to name, where nothing comes close: they are too many to be told here. */
  naming?: NamedNode;
  /** The page takes one value of the name, and this one stands behind another. */
  oneOnly?: true;
  /** Of two places in a list one is taken, which stands under this name. */
  placedBy?: string;
  /** Links of the page give the values of the name. */
  byLinks?: true;
  /** Of this value the beginning is taken, so many characters. */
  cutTo?: number;
  /** The value has no effect where these are not. */
  needs?: Needed;
}

/** A value that may stand there: a word of ours, or what names a node. */
export type Possible = string | Meant;

/** A node that may have been meant, by its names. */
export interface Meant {
  id: string;
  name: string;
  nameEn?: string | null;
}

/** What a parameter may need beside it: a text to look for, two ends of a way, two editions of the strategy table. */
export type Needed = 'text' | 'ends' | 'editions';

/** Reads an address. Unknown names and values are given back, not obeyed. */
export function readParameters<Values>(
  parameters: Parameters<Values>,
  search: URLSearchParams,
): { values: Values; odd: OddParameter[] } {
  const odd: OddParameter[] = [...new Set(search.keys())]
    .filter((name) => !Object.hasOwn(parameters, name))
    .map((name) => ({ name }));
  const values = {} as Values;
  for (const name of Object.keys(parameters) as (keyof Values & string)[]) {
    const given = search.getAll(name).filter((text) => text.trim() !== '');
    const read = parameters[name].read(given);
    values[name] = read.value;
    odd.push(...read.odd.map((value) => oddValue(name, value, parameters[name])));
    odd.push(...(read.more ?? []).map((value) => ({ name, value, oneOnly: true as const })));
    const { longest } = parameters[name];
    if (longest !== undefined) odd.push(...(read.cut ?? []).map((value) => ({ name, value, cutTo: longest })));
  }
  return { values, odd };
}

/** What is expected in the place of a value. */
type Expected = {
  [Part in 'between' | 'among' | 'byLinks' | 'needs' | 'closest' | 'naming' | 'placedBy']?:
    | OddParameter[Part]
    | undefined;
};

/** A value that is not obeyed, with what is expected in its place. */
export function oddValue(name: string, value: string, why: Expected): OddParameter {
  const { between, among, byLinks, needs, closest = [], naming, placedBy } = why;
  if (needs) return { name, value, needs };
  if (placedBy) return { name, value, placedBy };
  return {
    name,
    value,
    ...(between ? { between } : {}),
    ...(among ? { among } : {}),
    ...(byLinks ? { byLinks } : {}),
    ...(closest.length > 0 ? { closest } : naming ? { naming } : {}),
  };
}

/** Values that have no effect, since what they need is not there. */
export function idle<Values extends object>(
  values: Values,
  names: readonly (keyof Values & string)[],
  needs: Needed,
): OddParameter[] {
  return names.flatMap((name) =>
    [(values[name] ?? []) as unknown].flat().map((value) => ({ name, value: String(value), needs })),
  );
}

/** Values of a parameter that are not among those that the answer knows, to be told and ignored. */
export function unknown<Value extends string | number>(
  name: string,
  values: Value | readonly Value[] | undefined,
  known: readonly Value[],
): OddParameter[] {
  return [values ?? []]
    .flat()
    .filter((value) => !known.includes(value as Value))
    .map((value) => ({ name, value: String(value) }));
}

/** The same with the bounds that the answer shows, by the name of the parameter: those of what there is, not of what may be. */
export function withBounds(odd: readonly OddParameter[], bounds: Readonly<Record<string, Between>>): OddParameter[] {
  return odd.map((each) => {
    const between = isOtherExpected(each) ? bounds[each.name] : undefined;
    return between ? { ...each, between } : each;
  });
}

/** The same with the values that the answer knows, by the name of the parameter. */
export function withAmong(
  odd: readonly OddParameter[],
  known: Readonly<Record<string, readonly Possible[]>>,
): OddParameter[] {
  return odd.map((each) => {
    const among = isOtherExpected(each) ? known[each.name] : undefined;
    return among && among.length > 0 ? { ...each, among } : each;
  });
}

/** Whether another value would do. */
function isOtherExpected({ value, oneOnly, needs, placedBy }: OddParameter): boolean {
  return value !== undefined && !oneOnly && !needs && !placedBy;
}

/** From the least to the most of the numbers that there are; nothing where there are none. */
export function extent(name: string, numbers: readonly number[]): Record<string, Between> {
  return numbers.length === 0 ? {} : { [name]: [Math.min(...numbers), Math.max(...numbers)] };
}

/** The values as parameters of an address again. */
export function asQuery<Values>(values: Values): Query {
  return values as Query;
}

/** One of a list, or none. */
export function choice<const Value extends string>(
  known: readonly Value[],
  words: Words<NoInfer<Value>>,
): Parameter<Value | undefined> {
  return { ...firstOf((text) => oneOf(known, text)), among: known, words };
}

/** Several of a list; empty: not asked for. */
export function choices<const Value extends string>(
  known: readonly Value[],
  words: Words<NoInfer<Value>>,
): Parameter<readonly Value[]> {
  return { ...allOf((text) => oneOf(known, text)), among: known, words };
}

/** As people type it, too: in small or full-width letters. */
function oneOf<const Value extends string>(known: readonly Value[], text: string): Value | undefined {
  return known.find((value) => folded(value) === folded(text.trim()));
}

/** A whole number within bounds, or none. */
export function whole(low: number, high: number): Parameter<number | undefined> {
  return { ...firstOf((text) => wholeIn(text, low, high)), between: [low, high] };
}

/** Several whole numbers within bounds. */
export function wholes(low: number, high: number): Parameter<readonly number[]> {
  return { ...allOf((text) => wholeIn(text, low, high)), between: [low, high] };
}

/** Free text, clipped to so many characters. */
export function words(longest = 200): Parameter<string | undefined> {
  return clippedTo(longest, firstOf);
}

/** Text of a form that links of ours have. */
export function byLinks(form: RegExp): Parameter<string | undefined> {
  return { ...firstOf((text) => (form.test(text) ? text : undefined)), byLinks: true };
}

/** Free texts. */
export function wordsList(longest = 200): Parameter<readonly string[]> {
  return clippedTo(longest, allOf);
}

/** Texts of so many characters at most. */
function clippedTo<Value>(longest: number, of: (read: typeof readable) => Parameter<Value>): Parameter<Value> {
  // What is cut between the halves of a character loses both.
  const clip = (text: string) =>
    text
      .slice(0, longest)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim();
  const { read } = of((text) => {
    const words = readable(text);
    return words === undefined ? undefined : clip(words);
  });
  return {
    longest,
    read(texts) {
      const all = read(texts);
      const leftOut = new Set([...all.odd, ...(all.more ?? [])]);
      return { ...all, cut: texts.filter((text) => !leftOut.has(text) && (readable(text)?.length ?? 0) > longest) };
    },
  };
}

/**
 * A text as it is read: breaks and tabs of what was copied are spaces, and what nobody sees (signs of format) is left out. Nothing where no more is
 * there, or where control characters or bytes of another coding are: no name and no text has them.
 */
function readable(text: string): string | undefined {
  const seen = text
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  return seen === '' || /[\p{Cc}\uFFFD]/u.test(seen) ? undefined : seen;
}

function firstOf<Value>(understand: (text: string) => Value | undefined): Parameter<Value | undefined> {
  return {
    read([first, ...others]) {
      const value = first === undefined ? undefined : understand(first);
      return { value, odd: first !== undefined && value === undefined ? [first] : [], more: others };
    },
  };
}

function allOf<Value>(understand: (text: string) => Value | undefined): Parameter<readonly Value[]> {
  return {
    read(texts) {
      const understood = texts.map(understand);
      return {
        value: [...new Set(understood.filter((value) => value !== undefined))],
        odd: texts.filter((_, index) => understood[index] === undefined),
      };
    },
  };
}

/** As people type them, too: full-width digits (２０２５), and commas between thousands. */
function wholeIn(text: string, low: number, high: number): number | undefined {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replaceAll(/,(?=\d{3}(?!\d))/g, '');
  const number = /^-?\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
  return number >= low && number <= high ? number : undefined;
}
