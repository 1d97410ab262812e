import { rule } from '../text/rule.ts';
import type { Actor } from './facts.ts';
import type { NamedThing } from './named-things.ts';

/** Who a sentence says acts, and where it says so. */
export interface NamedActor {
  actor: Actor;
  start: number;
  /** The name in the text, unless it is one of the document's own divisions. */
  thing: NamedThing | null;
}

/** Ministry, agency, government, division, office, bureau: what may act for Japan. A meeting or a partner may not. */
const MAY_ACT = rule(/(?:省|庁|府|政府|内閣|課|室|局|官房)$/u, ['見本省', '総務課'], ['見本機構']);
/** では, は, においても、 ...: what the sentence is about. */
const TOPIC = rule(/^(?:では|においても?は?|としては|は|が)[、,]?/u, ['では、', 'は'], ['の']);

export const STATED = { basis: 'STATED', rule: null, confidence: 1 } as const;

/** The body or division that a sentence names as the one who acts, or `null`. */
export function findActor(
  text: string,
  start: number,
  end: number,
  things: readonly NamedThing[],
  divisions: readonly string[],
): NamedActor | null {
  for (const division of divisions) {
    const at = text.indexOf(division, start);
    if (at < 0 || at >= end || !TOPIC.test(text.slice(at + division.length, end))) continue;
    const thing =
      things.find((other) => !other.nested && other.start <= at && at + division.length <= other.end) ?? null;
    return { actor: { role: 'DIVISION', name: division, attribution: STATED }, start: thing?.start ?? at, thing };
  }
  for (const thing of things) {
    if (thing.kind !== 'organization' || thing.nested || thing.start < start || thing.end > end) continue;
    if (!MAY_ACT.test(thing.printed) || !TOPIC.test(text.slice(thing.end, end))) continue;
    if (!beginsClause(text.slice(start, thing.start))) continue;
    return { actor: { role: 'NAMED', name: thing.printed, attribution: STATED }, start: thing.start, thing };
  }
  return country(text.slice(start, end), start);
}

/** Nothing stands before it in its sentence since the last 、. */
const beginsClause = (before: string) => before.slice(before.lastIndexOf('、') + 1).trim() === '';
// 日本が, 我が国は: Japan as the one who acts.
const COUNTRY = rule(/(?:^|、)(日本|我が国)(?:が|は)/u, ['日本は', '今年、我が国が'], ['日本の']);

/** 日本が (Japan as the one who acts): the state acts through its government. */
function country(sentence: string, start: number): NamedActor | null {
  const match = COUNTRY.exec(sentence);
  if (!match) return null;
  const attribution = { basis: 'DERIVED', rule: 'country-means-its-government', confidence: 0.9 } as const;
  return { actor: { role: 'NAMED', name: GOVERNMENT, attribution }, start: start + match.index, thing: null };
}

/** The Government of Japan. */
const GOVERNMENT = '日本政府';
